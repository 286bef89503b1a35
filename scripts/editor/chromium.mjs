import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command } from './command.mjs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge', 'chrome.exe', 'msedge.exe'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a window needs beside the system's defaults: no network of its own, no first-run pages. */
export const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * The path of a Chromium or Chrome that starts; installed when there is none.
 * @throws Error that says what to install when none can be had.
 */
export async function chromium(say = () => {}) {
  const found = await installedChromium();
  if (found !== undefined) return found;
  const attempts = [];
  for (const [how, install] of [['apt-get', installFromDebian], ['Playwright', installFromPlaywright]]) {
    try {
      say(`No Chromium found: installing one (${how}) …`);
      await install();
      const installed = await installedChromium();
      if (installed !== undefined) return installed;
      attempts.push(`${how}: it was installed, and does not start.`);
    } catch (error) {
      attempts.push(`${how}: ${error.message}`);
    }
  }
  throw new Error(`The tests in VS Code need Chromium or Chrome, and none could be installed. Install one, or set CHROME_PATH to it.\n${attempts.join('\n')}`);
}

async function installedChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.CHROME_PATH, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS, await playwrightChromium()];
  for (const candidate of candidates) {
    if (candidate && existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return undefined;
}

/** Some systems have a script of that name that only says where to get it. On Windows asking opens a window. */
async function starts(program) {
  if (process.platform === 'win32') return true;
  return command(program, ['--version', '--no-sandbox'], { seconds: 30 }).then(() => true, () => false);
}

async function playwrightChromium() {
  const playwright = await import('playwright-core').catch(() => undefined);
  return playwright?.chromium.executablePath();
}

async function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('only as root on Linux.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await command('apt-get', ['update'], { env, seconds: 180 });
  await command('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  // Only for pictures in which Japanese can be read.
  await command('apt-get', ['install', '-y', '--no-install-recommends', 'fonts-noto-cjk', 'fonts-dejavu-core'], { env }).catch(() => undefined);
}

async function installFromPlaywright() {
  const withSystemLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  await command('npx', ['playwright-core', 'install', ...withSystemLibraries, 'chromium']);
}
