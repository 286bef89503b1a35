import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { findDesktop, runInDesktop } from './desktop.mjs';
import { runInBrowser } from './browser.mjs';
import { stageExtension, stageSuite, stageWorkspace } from './stage.mjs';

/**
 * Runs the suite of `test/editor/` in a real VS Code.
 * @param {'node' | 'web'} host the extension host: Node's or the web worker's
 * @param {(test: { title: string, error?: string }) => void} onTest called for each test when it has ended
 * @returns {Promise<string>} in which VS Code it ran
 */
export async function runSuite(host, onTest, say = () => {}) {
  const extension = await stageExtension(host);
  const folder = await stageWorkspace();
  try {
    const what = { host, extension, folder, tests: await stageSuite(host, extension) };
    const desktop = await findDesktop(say);
    if (desktop !== undefined) return await runInDesktop(desktop, what, onTest);
    return await runInBrowser(what, onTest, say);
  } finally {
    await Promise.all([extension, folder].map((it) => rm(it, { recursive: true, force: true })));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  let failed = 0;
  const name = await runSuite(
    process.argv[2] ?? 'node',
    ({ title, error }) => {
      failed += error === undefined ? 0 : 1;
      console.log(error === undefined ? `  ✔ ${title}` : `  ✘ ${title}\n${error.replace(/^/gmu, '      ')}`);
    },
    (line) => console.log(line),
  );
  console.log(`In ${name}.`);
  process.exitCode = failed === 0 ? 0 : 1;
}
