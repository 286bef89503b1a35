import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { cacheFolder } from './cache.mjs';
import { TestLines } from './testLines.mjs';

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
const SECONDS = 180;

/** Where VS Code installs itself. */
const PLACES = [
  '/usr/share/code/code',
  '/usr/lib/code/code',
  '/opt/visual-studio-code/code',
  '/Applications/Visual Studio Code.app/Contents/MacOS/Electron',
  join(homedir(), 'Applications', 'Visual Studio Code.app', 'Contents', 'MacOS', 'Electron'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'Programs', 'Microsoft VS Code', 'Code.exe'),
  join(process.env.ProgramFiles ?? homedir(), 'Microsoft VS Code', 'Code.exe'),
];

/**
 * The program of a VS Code for the desktop that can show a window here: one that is installed, or else downloaded by
 * @vscode/test-electron; `undefined` where there is no screen or the download's host cannot be reached.
 */
export async function findDesktop(say = () => {}) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    say('No screen: the suite runs in VS Code in a browser.');
    return undefined;
  }
  const installed = [process.env.VSCODE_PATH, ...PLACES].find((place) => place && existsSync(place));
  if (installed !== undefined) return installed;
  try {
    const answer = await fetch(DOWNLOADS, { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    say('Downloading VS Code for the desktop (once) …');
    return await downloadAndUnzipVSCode({ cachePath: join(await cacheFolder(), 'desktop') });
  } catch (error) {
    say(`VS Code for the desktop cannot be downloaded (${error.cause?.code ?? error.message}): the suite runs in VS Code in a browser.`);
    return undefined;
  }
}

/** Runs the suite in the desktop's VS Code, with user data of its own. */
export async function runInDesktop(program, { folder, extension, tests, host }, onTest) {
  const data = await mkdtemp(join(tmpdir(), 'rapporteur-vscode-'));
  const lines = new TestLines(onTest);
  const child = spawn(program, [
    folder,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${tests}`,
    ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    `--user-data-dir=${join(data, 'user')}`,
    `--extensions-dir=${join(data, 'extensions')}`,
    '--no-sandbox', '--disable-gpu', '--disable-updates', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes',
  ], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => lines.read(line));
    const exit = await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The suite did not end within ${SECONDS} s.\n${lines.others}`)), SECONDS * 1000);
      child.once('error', reject);
      child.once('close', (code) => {
        clearTimeout(late);
        resolve(code);
      });
    });
    if (!lines.ended) throw new Error(`The suite did not run (exit code ${exit}).\n${lines.others}`);
    return `VS Code for the desktop (${program})`;
  } finally {
    child.kill('SIGKILL');
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The command `code` of the desktop's VS Code, for people who start it from a terminal. */
export function findCodeCommand() {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/Applications/Visual Studio Code.app/Contents/Resources/app/bin', dirname(join(process.env.LOCALAPPDATA ?? homedir(), 'Programs', 'Microsoft VS Code', 'bin', 'code.cmd'))];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((place) => existsSync(place));
}
