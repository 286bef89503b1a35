import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftPipeline } from '../kit/draftPipeline.ts';
import type { World } from '../kit/pipeline.ts';
import { anyText } from './anyText.ts';
import { howMany } from './howMany.ts';

const TYPES = ['generic', 'code', 'policy', 'tbt-update', 'letter', 'resolutions'] as const;

describe('Any text whatever', () => {
  for (const dialect of ['markdown', 'plainText'] as const) {
    it(`has an answer, with places inside the text and fixes that can be computed (${dialect})`, async function () {
      this.timeout(600_000);
      const pipeline = draftPipeline();
      await fc.assert(fc.asyncProperty(anyText, fc.constantFrom(...TYPES), fc.constantFrom(undefined, ['en', 'ja'], ['en', 'ru']), async (text, type, languages) => {
        const world: World = { dialect, type, languages, register: undefined, settings: {} };
        // `draft: false` and unknown types are answers too; the pipeline itself fails where a check has thrown.
        const draft = await pipeline.open(text, world);
        for (const { span, fixes } of await draft.findings()) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, `A place lies outside the text: ${JSON.stringify(span)} of ${text.length}`);
          for (const fix of fixes()) {
            for (const edit of fix.changes.flatMap((change) => (change.uri === undefined ? change.edits : []))) {
              assert.ok(edit.span.start >= 0 && edit.span.start <= edit.span.end && edit.span.end <= text.length, 'A fix reaches outside the text');
            }
          }
        }
      }), { numRuns: howMany(400) });
    });
  }

  for (const [what, text] of Object.entries(extremes())) {
    it(`has an answer within seconds, and what would mend it: ${what}`, async function () {
      this.timeout(HANGS);
      await answer(text, { type: 'generic', languages: undefined });
    });
  }

  for (const [what, text] of Object.entries(extremesInTwoLanguages())) {
    it(`has an answer within seconds in two languages, too: ${what}`, async function () {
      this.timeout(HANGS);
      await answer(text, { type: 'policy', languages: ['en', 'fr'] });
    });
  }
});

/** In milliseconds: ends what would never end; a slow machine with much to do takes half a minute for the longest. */
const HANGS = 180_000;

async function answer(text: string, how: Pick<World, 'type' | 'languages'>): Promise<void> {
  for (const dialect of ['markdown', 'plainText'] as const) {
    const draft = await draftPipeline().open(text, { dialect, ...how, register: undefined, settings: {} });
    for (const { fixes } of await draft.findings()) fixes();
  }
}

function extremesInTwoLanguages(): Readonly<Record<string, string>> {
  return {
    '20,000 items of two kinds': 'i) x\nii) y\n'.repeat(10_000),
    '20,000 items with the same letter': 'a) x\n'.repeat(20_000),
    '30,000 titles on three levels': '# a\n## b\n### c\n'.repeat(10_000),
    '10,000 comments in one paragraph': '<!-- rapporteur-disable-next-line numbering/gap -->\n1.\n'.repeat(10_000),
  };
}

function extremes(): Readonly<Record<string, string>> {
  return {
    'nothing at all': '',
    'one line of 300,000 letters': 'a'.repeat(300_000),
    '50,000 blanks': ' '.repeat(50_000),
    '20,000 line ends': '\n'.repeat(20_000),
    '150,000 lines without a blank one': 'A line of text.\n'.repeat(150_000),
    '150,000 lines of two columns': 'one\ttwo\n'.repeat(150_000),
    '150,000 titles with numbers': Array.from({ length: 150_000 }, (_, i) => `${i + 1} Title\n`).join('\n'),
    '3,000 labels in a row': Array.from({ length: 3_000 }, (_, i) => `${i + 1}. Item.`).join('\n'),
    '3,000 times the same label': '1.1. Item.\n\n'.repeat(3_000),
    '20,000 opening brackets': '(['.repeat(10_000),
    '100,000 closing brackets': ']'.repeat(100_000),
    '10,000 list markers': '- '.repeat(10_000),
    '100,000 list markers with numbers': '1. '.repeat(100_000),
    '20,000 quotation marks': '> '.repeat(20_000),
    'emphasis 5,000 deep': '*a '.repeat(5_000) + 'b* '.repeat(5_000),
    '5,000 images in each other': '!['.repeat(5_000) + ']()'.repeat(5_000),
    'a table of 1,000 columns': `|${' a |'.repeat(1_000)}\n|${'---|'.repeat(1_000)}\n|${' b |'.repeat(1_000)}`,
    'a label of 20,000 digits': `${'1'.repeat(20_000)}. Item.`,
    'a label of 5,000 components': `${'1.'.repeat(5_000)} Item.`,
    '2,000 citations on one line': 'Council Resolution 11/2023, '.repeat(2_000),
    '50,000 NULs': '\0'.repeat(50_000),
    'lone surrogates': '\uD800\uDC00\uD800'.repeat(5_000),
  };
}
