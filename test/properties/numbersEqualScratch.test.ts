import assert from 'node:assert/strict';
import fc from 'fast-check';
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
