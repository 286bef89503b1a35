import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeServer } from './codeServer.mjs';

const READY = 'Web UI available';
const START_SECONDS = 60;

/**
 * A window without welcome pages, assistants and side bars: what is left is the draft. In a browser VS Code saves by
 * itself, a second after the last letter: on a slow machine what one test types would be there for the next.
 */
const CALM = {
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
};

/**
 * Serves a VS Code of its own on 127.0.0.1, with empty user data. `trusted`: every folder is opened without restrictions.
 * @returns {Promise<{ name: string, origin: string, authority: string, ended: Promise<void>, stop: () => Promise<void> }>}
 */
export async function serveVsCode({ trusted = true, settings = {}, say } = {}) {
  const { name, node, server } = await codeServer(say);
  const data = await mkdtemp(join(tmpdir(), 'rapporteur-vscode-'));
  await mkdir(join(data, 'data', 'Machine'), { recursive: true });
  await writeFile(join(data, 'data', 'Machine', 'settings.json'), JSON.stringify({ ...CALM, ...settings }, undefined, 2));
  const authority = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    node,
    [
      server,
      ...['--host', '127.0.0.1', '--port', authority.split(':')[1]],
      ...['--without-connection-token', '--accept-server-license-terms', '--disable-telemetry'],
      ...['--server-data-dir', data],
      ...(trusted ? ['--disable-workspace-trust'] : []),
      // Without it a built VS Code ignores the addresses of an extension and of tests.
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // Nobody else would end it: a signal that ends us does not reach it everywhere.
  const end = () => {
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const leave = () => process.exit(130);
  for (const signal of signals) process.once(signal, leave);
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, leave);
    return rm(data, { recursive: true, force: true, maxRetries: 5 });
  });
  await untilReady(child);
  return {
    name,
    origin: `http://${authority}`,
    authority,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      const unwilling = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(unwilling);
    },
  };
}

function untilReady(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`VS Code's server ${why}:\n${output.trim()}`));
    };
    const timer = setTimeout(() => fail(`was not ready after ${START_SECONDS} s`), START_SECONDS * 1000);
    const read = (chunk) => {
      output = `${output}${String(chunk)}`.slice(-4000);
      if (!output.includes(READY)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`cannot be started (${error.message})`));
    child.once('exit', (code) => fail(`ended (${code})`));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
