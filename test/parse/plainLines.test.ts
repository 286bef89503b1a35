import assert from 'node:assert/strict';
import { readPlainText } from '../../server/src/parse/plainText.ts';

const passagesOf = (lines: readonly string[]): readonly string[] => readPlainText(lines.join('\n')).passages.map(({ passage }) => passage.text);
const blocksOf = (lines: readonly string[]): readonly string[] => readPlainText(lines.join('\n')).passages.flatMap(({ passage }) => passage.blocks.map(({ span }) => passage.text.slice(span.start, span.end)));

describe('Plain text without blank lines', () => {
  const LONG = 'The keepers of the lighthouse write down every hour which ships they have seen, from where these came and for where they were bound, and hand the book over in spring.';

  it('has a paragraph in each line, where the lines are wider than a page or end as sentences do', () => {
    for (const lines of [['Log books', LONG, 'Keepers', 'They live in the tower.'], ['Log books', 'The keepers write down which ships they see.', 'Keepers', 'They live in the tower.'], ['航海日誌', '灯台守は見た船を毎時間書き留め、春にその帳簿を引き渡す。', '灯台守', '灯台守は塔に住む。']]) {
      assert.deepEqual(passagesOf(lines), lines);
    }
  });

  it('has a paragraph in each line, where all titles have numbers and pages end with theirs', () => {
    const lines = ['1 Lamps', 'They are lit at dusk by the keepers of the tower.', '1.1 Oil', 'It is brought by boat in barrels twice a year.', '2 Boats', 'They land at the northern pier when the sea is calm.', '– 2 –', '3 Guests'];
    assert.deepEqual(passagesOf([...lines, '\f', 'They ring the bell.']), [...lines, 'They ring the bell.']);
  });

  it('has a paragraph in each line, where it is short and ends with a line break', () => {
    assert.deepEqual(passagesOf(['Lamps', 'They are lit at dusk by the keepers.', 'Boats', 'They land at the northern pier.', '']), ['Lamps', 'They are lit at dusk by the keepers.', 'Boats', 'They land at the northern pier.']);
  });

  it('is read as before where its lines were broken to fit a page', () => {
    for (const lines of [
      ['The keepers of the lighthouse write down which ships', 'they have seen, from where these came and for where', 'they were bound. They hand the book over in spring.', 'It is kept in the cellar of the town hall for a hundred', 'years.'],
      ['灯台守は見た船がどこから来てどこへ向かったかを毎時間書き留め、春にその', '帳簿を引き渡す。帳簿は町役場の地下室に百年間保管され、誰でも読むことができ', 'る。'],
    ]) assert.deepEqual(passagesOf(lines), [lines.join('\n')]);
  });

  it('is read as before where paragraphs are parted by blank lines, and lists and addresses are not', () => {
    const address = ['Harbour Office', 'Pier 4', 'Post is taken in at the gate until noon.', 'Visitors ring.'];
    assert.deepEqual(passagesOf([...address, '', LONG, '', LONG, '']), [address.join('\n'), LONG, LONG]);
  });

  it('keeps the rows of a table together, each a block, and words that break off with what goes on', () => {
    assert.deepEqual(passagesOf([LONG, 'Lamp\tColour', 'North\tred', 'South\tgreen', LONG]), [LONG, 'Lamp\tColour\nNorth\tred\nSouth\tgreen', LONG]);
    assert.deepEqual(blocksOf([LONG, 'Lamp\tColour', 'North\tred', 'South\tgreen', LONG]), [LONG, 'Lamp\tColour', 'North\tred', 'South\tgreen', LONG]);
    assert.deepEqual(passagesOf([LONG, 'The lamps burn from dusk', 'to dawn.', LONG]), [LONG, 'The lamps burn from dusk\nto dawn.', LONG]);
  });

  it('becomes a text of the other kind by an edit, as in a reading from scratch', () => {
    const texts = [['Log books', LONG, 'Keepers', 'They live in', 'the tower, all of them, with'], ['Log books', LONG, 'Keepers', 'They live in', 'the tower, all of them, with', 'their families and their animals, which are many in'], ['Log books', 'A word.', 'Keepers', 'They live in', 'the tower, all of them, with', 'their families and their animals, which are many in']];
    let state: ReturnType<typeof readPlainText>['state'] | undefined;
    const seen: string[] = [];
    for (const text of [...texts, ...texts.toReversed()].map((lines) => lines.join('\n'))) {
      const read = readPlainText(text, state);
      state = read.state;
      assert.deepEqual(state, { ...readPlainText(text).state, text });
      seen.push(`${read.passages.length}`);
    }
    assert.deepEqual(seen, ['4', '4', '1', '1', '4', '4']);
  });
});
