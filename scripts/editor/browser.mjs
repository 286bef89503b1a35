import { workbenchAddress } from './address.mjs';
import { chromium as findChromium, QUIET } from './chromium.mjs';
import { serveVsCode } from './serve.mjs';
import { TestLines } from './testLines.mjs';

const SECONDS = 150;

/** Runs the suite in code-server's VS Code, shown in Chromium without a window. */
export async function runInBrowser(what, onTest, say) {
  const executablePath = await findChromium(say);
  const { chromium } = await import('playwright-core');
  const served = await serveVsCode({ say });
  try {
    const browser = await chromium.launch({ executablePath, args: QUIET });
    try {
      const lines = new TestLines(onTest);
      const exit = await exitOf(await browser.newPage(), workbenchAddress(served, what), lines);
      if (!lines.ended) throw new Error(`The suite did not run (exit code ${exit}).\n${lines.others}`);
      return `${served.name} (VS Code in Chromium ${browser.version()})`;
    } finally {
      await browser.close();
    }
  } finally {
    await served.stop();
  }
}

function exitOf(page, address, lines) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The suite did not end within ${SECONDS} s.\n${lines.others}`)), SECONDS * 1000);
    const open = async () => {
      await page.exposeFunction('codeAutomationLog', () => undefined);
      await page.exposeFunction('codeAutomationExit', (code) => {
        clearTimeout(late);
        resolve(code);
      });
      await page.goto(address);
    };
    page.on('console', (it) => lines.read(it.text()));
    open().catch(reject);
  });
}
