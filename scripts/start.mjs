// `npm start`: builds, checks the examples, and opens them in VS Code. It needs nothing but Node and npm.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workbenchAddress } from './editor/address.mjs';
import { findCodeCommand } from './editor/desktop.mjs';
import { serveVsCode } from './editor/serve.mjs';
import { installPackages } from './installPackages.mjs';

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/u, '');
const examples = join(project, 'examples');
const say = (line) => console.log(line);

try {
  process.chdir(project);
  installPackages(say);
  say('Building …');
  if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) throw new Error('The build failed.');
  say('\nrapporteur check examples\n');
  spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples'], { stdio: 'inherit' });
  if (process.stdin.isTTY && process.stdout.isTTY) await open();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function open() {
  const code = findCodeCommand();
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.VSCODE_IPC_HOOK_CLI;
  if (code !== undefined && screen) {
    say('\nOpening the examples in VS Code …');
    spawn(code, ['--new-window', `--extensionDevelopmentPath=${project}`, examples], { stdio: 'inherit', shell: process.platform === 'win32' });
    return;
  }
  say('\nVS Code for the desktop is not installed here: the examples are opened in a VS Code for the browser.');
  const served = await serveVsCode({ say });
  const door = await shortAddress(workbenchAddress(served, { folder: examples, extension: project, file: join(examples, 'updates', 'tbt-update-2025-03.md') }));
  say(`\n  Open this address in a browser:  ${door.address}\n  Ctrl+C ends it.\n`);
  await served.ended;
  door.close();
}

/** The workbench's own address is a paragraph long: this one leads to it. */
function shortAddress(long) {
  const server = createServer((_request, response) => response.writeHead(302, { Location: long }).end());
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve({
      address: `http://127.0.0.1:${server.address().port}/`,
      close: () => {
        server.close();
        server.closeAllConnections();
      },
    }));
  });
}
