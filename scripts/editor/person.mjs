import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { workbenchAddress } from './address.mjs';
import { chromium as findChromium, QUIET } from './chromium.mjs';
import { serveVsCode } from './serve.mjs';
import { stageExtension, stageWorkspace } from './stage.mjs';

const PATIENCE = 30_000;
/** After which a key is pressed once more. */
const AGAIN = 5_000;
const WINDOW = { width: 1000, height: 560 };

/** In restricted mode: whoever opens a stranger's folder sees the same. */
const SETTINGS = {
  'security.workspace.trust.startupPrompt': 'never',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.reduceMotion': 'on',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': true,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'editor.stickyScroll.enabled': false,
  'editor.unicodeHighlight.nonBasicASCII': false,
  'editor.occurrencesHighlight': 'off',
  'breadcrumbs.enabled': false,
};

/**
 * Does with mouse and keys what a drafter does, in the real workbench, and looks at what a drafter sees.
 * @param {(test: { title: string, error?: string }) => void} onTest
 * @param {{ say?: (line: string) => void, pictures?: string }} options `pictures`: a folder for screenshots
 */
export async function watchPerson(onTest, { say = () => {}, pictures } = {}) {
  const executablePath = await findChromium(say);
  const { chromium } = await import('playwright-core');
  const [extension, folder] = await Promise.all([stageExtension('node'), stageWorkspace()]);
  const served = await serveVsCode({ trusted: false, settings: SETTINGS, say });
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 1 });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(workbenchAddress(served, { folder, extension, file: join(folder, FIRST) }));
    const desk = { page, folder, picture: (name) => (pictures === undefined ? undefined : page.screenshot({ path: join(pictures, `${name}.png`) })) };
    for (const [title, step] of STEPS) {
      try {
        await step(desk);
        onTest({ title });
      } catch (error) {
        if (pictures !== undefined) await page.screenshot({ path: join(pictures, 'failed.png') });
        onTest({ title, error: error.message });
      }
    }
    say(`In ${served.name} (VS Code in Chromium ${browser.version()}).`);
  } finally {
    await browser.close();
    await served.stop();
    await Promise.all([extension, folder].map((it) => rm(it, { recursive: true, force: true })));
  }
}

const FIRST = 'updates/tbt-update-2025-03.md';
const SQUIGGLE = '.squiggly-error';
const LIGHT_BULB = '.lightBulbWidget';
const MAXIMIZE = '.part.panel .codicon-panel-maximize';

const STEPS = [
  ['A squiggle stands under the number after a skipped one, in restricted mode, too', async (desk) => {
    const { page } = desk;
    await page.locator('.banner-action-container, .part.banner').getByText(/Restricted Mode/u).first().waitFor();
    await page.locator('.part.banner .codicon-widget-close, .part.banner .codicon-close').first().click();
    await page.locator('.tab.active').getByText('tbt-update').waitFor();
    await page.keyboard.press('Control+KeyB');
    await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    await goTo(desk, FIRST, '1.6. Within');
    await page.locator(SQUIGGLE).first().waitFor();
  }],
  ['The problems panel says in a sentence what is wrong', async ({ page, picture }) => {
    await page.keyboard.press('Control+Shift+KeyM');
    const panel = page.locator('.markers-panel');
    await panel.waitFor();
    await page.locator(MAXIMIZE).click();
    await panel.getByText('1.6 follows 1.4: 1.5 is missing.').waitFor();
    for (const draft of ['code-in-short.en-ja.md', 'code-of-ethics.en-ja.md', 'regional-engagement.en-ru.md', 'letter-sg-2022.txt']) await panel.getByText(draft).first().waitFor();
    await picture('problems');
    await page.locator(MAXIMIZE).click();
    await page.keyboard.press('Control+KeyJ');
    await panel.waitFor({ state: 'hidden' });
  }],
  ['A keystroke offers to renumber, and Enter does it', async (desk) => {
    const { page, picture } = desk;
    await goTo(desk, FIRST, '1.6. Within');
    await page.locator(LIGHT_BULB).first().waitFor();
    await askForFixes(page);
    await page.locator('.action-widget').first().getByText(/Renumber from here on/u).first().waitFor();
    await picture('fix');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: /1\.5\.\sWithin/u }).first().waitFor();
    await page.locator(SQUIGGLE).first().waitFor({ state: 'detached' });
  }],
  ['The status bar says which type the draft has, and why', async ({ page }) => {
    await page.locator('#status\\.languageStatus').click();
    await page.locator('.hover-language-status').getByText('Update to the TBT Committee').waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2);
    await page.keyboard.press('Control+Digit1');
    await page.locator('.hover-language-status').first().waitFor({ state: 'hidden' });
  }],
  ['A resolution is explained by the keyboard', async (desk) => {
    const { page, picture } = desk;
    await goTo(desk, 'codes/code-of-ethics.en-ja.md', '理事会決議 11/2023', 1, '11/2023');
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.press('Control+KeyI');
    await page.locator('.monaco-hover').getByText(/2023年2月23日/u).first().waitFor();
    await fadedIn(page);
    await picture('hover');
    await page.keyboard.press('Escape');
  }],
  ['In a draft in two languages each fault stands where it is', async (desk) => {
    const { page, picture } = desk;
    await goTo(desk, 'codes/code-of-ethics.en-ja.md', 'We comply with the organization', 2);
    await page.locator(SQUIGGLE).first().waitFor();
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.press('Control+KeyI');
    await page.locator('.monaco-hover').getByText(/still in English/u).first().waitFor();
    await fadedIn(page);
    await picture('languages');
  }],
  ['File, New File gives a code in two languages that lacks nothing but its words', async ({ page, picture }) => {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.fill('>Create: New File');
    await choose(page, /New File\.\.\./u);
    await page.locator('.quick-input-list .monaco-list-row').getByText('Draft for a Standards Body').first().waitFor();
    await picture('newFile');
    await choose(page, 'Draft for a Standards Body');
    await page.locator('.quick-input-title').getByText(/what shall it be/u).waitFor();
    await picture('newType');
    await choose(page, /^Code$/u);
    await page.locator('.quick-input-title').getByText(/In which languages/u).waitFor();
    await picture('newLanguages');
    await choose(page, /^English · Japanese$/u);
    await page.locator('.view-line', { hasText: /Target\saudience/u }).first().waitFor();
    await page.locator('.squiggly-info').first().waitFor();
    await picture('newDraft');
  }],
];

/** Clicks on an entry of the list that is open. */
async function choose(page, text) {
  await page.locator('.quick-input-list .monaco-list-row .label-name').getByText(text).first().click();
}

/** Opens a file and puts the cursor into the `nth` line with `text`, behind the first character of `at`. */
async function goTo({ page, folder }, path, text, nth = 1, at = text) {
  const lines = (await readFile(join(folder, path), 'utf8')).split('\n');
  const line = lines.flatMap((it, i) => (it.includes(text) ? [i] : []))[nth - 1];
  if (line === undefined) throw new Error(`“${text}” is not in ${path}.`);
  await page.keyboard.press('Control+KeyP');
  const input = page.locator('.quick-input-widget input');
  const column = (lines[line]?.indexOf(at) ?? 0) + 1;
  await input.fill(`${path}:${line + 1}:${column}`);
  await page.locator('.quick-input-list-row, .quick-input-list .monaco-list-row').getByText(path.split('/').at(-1) ?? path).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active').getByText(path.split('/').at(-1) ?? path).waitFor();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await cursorAt(page, line + 1, column);
  // The line is lit up until the cursor moves.
  await page.keyboard.press('ArrowRight');
  await cursorAt(page, line + 1, column + 1);
  await page.mouse.move(WINDOW.width / 2, WINDOW.height - 8);
}

/** Soon after the cursor has moved VS Code looks for fixes by itself, and drops what a key has asked for until then: a person presses it again. */
async function askForFixes(page) {
  const shown = page.locator('.action-widget').first();
  for (let times = PATIENCE / AGAIN; times > 0; times--) {
    await page.keyboard.press('Control+Period');
    if (await shown.waitFor({ timeout: AGAIN }).then(() => true, () => false)) return;
  }
}

/** The status bar says where the cursor is, and a key that comes before goes elsewhere. */
async function cursorAt(page, line, column) {
  await page.locator('.statusbar-item').getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
}

/** A hover fades in: a picture waits until nothing moves any more. */
async function fadedIn(page) {
  await page.locator('.monaco-hover').first().evaluate(async (hover) => {
    await Promise.allSettled(hover.ownerDocument.getAnimations().map((animation) => animation.finished));
  });
}
