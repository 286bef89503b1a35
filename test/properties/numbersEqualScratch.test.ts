import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import { readMarkdown, type MarkdownState } from '../../server/src/parse/markdown.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { howMany } from './howMany.ts';

/** Beginnings of lines with which numbers stand, or which are numbers to Markdown, and what may stand around. */
const LINE = fc.constantFrom(
  '1. one', '2. two', '10. ten', '1) one', '12.2. text', '2.1 text', '3', '  4. four', '   text', '    2 code', '> 3. quoted', '> 3.1 quoted', '# 4 Title', '## 4.1 Title', '- 5 item', '---', '===', 'text', '', '', '', '[1]: 2', '| 1 | 2 |', '|---|---|', '<b>1</b>', '```', '\t6 text',
);
const EDITS = fc.array(fc.record({ at: fc.nat(), length: fc.nat({ max: 2 }), typed: fc.constantFrom('1', '2', '37', '', '0') }), { minLength: 1, maxLength: 8 });

describe('A number that is typed in Markdown', () => {
  it('leaves the passages that a new reader finds', () => {
    fc.assert(fc.property(fc.array(LINE, { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n'), EDITS, (lines, lineBreak, edits) => {
      let text = lines.join(lineBreak);
      let state: MarkdownState = readMarkdown(text).state;
      for (const { at, length, typed } of edits) {
        const digits = [...text.matchAll(/\d/gu)].map(({ index }) => index);
        const start = digits[at % Math.max(1, digits.length)];
        if (start === undefined) return;
        const edit = { span: { start, end: start + (/^\d*/u.exec(text.slice(start, start + length))?.[0].length ?? 0) }, text: typed };
        text = applyEdits(text, [edit]);
        const read = readMarkdown(text, state);
        assert.deepEqual(read.passages, readMarkdown(text).passages, JSON.stringify({ text, edit }));
        ({ state } = read);
      }
    }), { numRuns: howMany(1_000) });
  });
});

/** Titles whose language nothing but their place and number tells, and text whose words do. */
const TITLES = ['Base', 'Plan', 'Formation', 'Principles', 'Principes', 'Tariffs', 'Tarif', 'Sources', 'Conclusion', 'Rapport', 'Report'];
const TEXTS = [
  'The keepers of the locks read the level of the water twice a day, and write it down in the book that lies at the lower gate.',
  'Les éclusiers relèvent le niveau de l’eau deux fois par jour et le notent dans le registre qui se trouve à la porte aval.',
  'Boats wait.', 'Les bateaux attendent.', 'Bateaux', 'Boats', 'Article 3', 'Plan A',
];
const PARAGRAPH = fc.oneof(
  fc.record({ mark: fc.constantFrom('# ', '## ', ''), words: fc.constantFrom(...TITLES), end: fc.constant('\n\n') }),
  fc.record({ mark: fc.constantFrom('', '- '), words: fc.constantFrom(...TEXTS), end: fc.constantFrom('\n\n', '\n') }),
);
const NUMBERED = fc.record({ paragraph: PARAGRAPH, number: fc.nat({ max: 5 }), form: fc.constantFrom('', '#. ', '2.# ', '# ', '#) ', 'a#. ') });
const RENUMBERED = fc.array(fc.record({ which: fc.nat(), number: fc.nat({ max: 5 }) }), { minLength: 1, maxLength: 6 });

describe('A number that is typed in a draft whose languages share a script', () => {
  for (const dialect of ['markdown', 'plainText'] as const) {
    it(`leaves the languages that a new reader tells (${dialect})`, () => {
      const seen = (reader: DraftReader, text: string): unknown => reader.read(text).blocks.map(({ language, stream, label, prose }) => [language, stream, label?.path.join('.'), prose]);
      fc.assert(fc.property(fc.array(NUMBERED, { minLength: 4, maxLength: 24 }), fc.constantFrom('---\nlanguages: [en, fr]\n---\n', ''), RENUMBERED, (paragraphs, front, edits) => {
        const reader = new DraftReader('file:///draft', dialect);
        const numbers = paragraphs.map(({ number }) => number);
        for (const { which, number } of [{ which: 0, number: numbers[0] ?? 0 }, ...edits]) {
          numbers[which % numbers.length] = number;
          const text = front + paragraphs.map(({ paragraph: { mark, words, end }, form }, i) => `${mark}${form.replace('#', String(numbers[i]))}${words}${end}`).join('');
          assert.deepEqual(seen(reader, text), seen(new DraftReader('file:///draft', dialect), text), text);
        }
      }), { numRuns: howMany(400) });
    }).timeout(600_000);
  }
});
