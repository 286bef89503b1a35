import assert from 'node:assert/strict';
import { stubFor } from '../../server/src/model/stubs.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';
import type { World } from '../kit/pipeline.ts';
import { KINDS, TEXTS } from './parallelTexts.ts';

type Tag = keyof typeof TEXTS;

/** A paragraph of one language: its words as they stand in Markdown, and its place in the text. */
interface Paragraph {
  readonly at: number;
  readonly words: string;
}

const LANGUAGES: readonly (readonly Tag[])[] = [['en', 'ja'], ['en', 'fr'], ['fr', 'en'], ['en', 'fr', 'ru']];
/** Where the languages change, page by page and section by section. */
const PAGES = [0, 7, 13, 19];
const SECTIONS = [0, 3, 8, 14, 17, 19];

const LAYOUTS: Readonly<Record<string, (texts: readonly (readonly Paragraph[])[], tags: readonly Tag[]) => string>> = {
  'paragraph by paragraph': (texts) => inTurn(texts, [...KINDS.keys(), KINDS.length]),
  'page by page': (texts) => inTurn(texts, PAGES),
  'section by section': (texts) => inTurn(texts, SECTIONS),
  'one language after the other': (texts) => inTurn(texts, [0, KINDS.length]),
  'with originals in comments': ([originals = [], ...others]) => originals.map(({ at, words }) => (
    `<!--\n${words}\n-->\n${others.flatMap((text) => text.filter((it) => it.at === at)).map((it) => it.words).join('\n\n')}`.trimEnd()
  )).join('\n\n'),
  'in columns': (texts, tags) => [
    `| ${tags.join(' | ')} |`, `|${'---|'.repeat(tags.length)}`,
    ...KINDS.map((_, at) => `| ${texts.map((text) => text.find((it) => it.at === at)?.words.replace(/^(?:## )?\d\. |^- /u, '') ?? '').join(' | ')} |`),
  ].join('\n'),
};

describe('a draft in several languages', () => {
  for (const tags of LANGUAGES) {
    for (const [name, layout] of Object.entries(LAYOUTS)) {
      const written = (change: (text: readonly Paragraph[]) => readonly Paragraph[]) => `${layout(tags.map((tag, k) => (k === tags.length - 1 ? change(textOf(tag)) : textOf(tag))), tags)}\n`;
      const last = tags.at(-1) ?? 'en';

      it(`is clean in ${tags.join(', ')}, ${name}`, async () => {
        assert.deepEqual(await grave(written((text) => text)), []);
      });

      it(`lacks one paragraph, in ${tags.join(', ')}, ${name}`, async () => {
        const wrong: string[] = [];
        for (const at of KINDS.keys()) {
          // Which of several bullets of one length is missing, nothing shows.
          if (KINDS[at] === 'bullet') continue;
          const text = written((paragraphs) => paragraphs.filter((it) => it.at !== at));
          const found = await grave(text);
          const [missing] = found;
          const fix = missing?.fixes().find(({ preferred }) => preferred);
          const mended = fix === undefined ? '' : applyEdits(text, fix.changes.flatMap(({ edits }) => edits));
          const expected = written((paragraphs) => paragraphs.map((it) => (it.at === at ? { at, words: marked(at, stubFor(last)) } : it)));
          if (found.length !== 1 || missing?.rule !== 'translation/missing' || mended !== expected) wrong.push(`${at}: ${found.map(({ rule }) => rule).join(', ')}${found.length === 1 ? `\n${mended}` : ''}`);
        }
        assert.deepEqual(wrong, []);
      });
    }
  }
});

function textOf(tag: Tag): readonly Paragraph[] {
  return TEXTS[tag].map((words, at) => ({ at, words: marked(at, words) }));
}

/** With the mark-up and number that the paragraph has in every language. */
function marked(at: number, words: string): string {
  const kind = KINDS[at];
  const before = KINDS.slice(0, at + 1);
  const heading = before.lastIndexOf('heading');
  switch (kind) {
    case 'heading': return `## ${before.filter((it) => it === 'heading').length}. ${words}`;
    case 'item': return `${before.slice(heading).filter((it) => it === 'item').length}. ${words}`;
    case 'bullet': return `- ${words}`;
    default: return words;
  }
}

function inTurn(texts: readonly (readonly Paragraph[])[], cuts: readonly number[]): string {
  return cuts.slice(1).flatMap((to, k) => texts.flatMap((text) => text.filter(({ at }) => at >= (cuts[k] ?? 0) && at < to))).map(({ words }) => words).join('\n\n');
}

const WORLD: World = { dialect: 'markdown', type: 'generic', languages: undefined, register: undefined, settings: {} };

async function grave(text: string) {
  const draft = await draftPipeline().open(text, WORLD);
  return (await draft.findings()).filter(({ severity }) => severity === 'error' || severity === 'warning');
}
