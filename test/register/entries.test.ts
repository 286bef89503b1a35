import assert from 'node:assert/strict';
import { bodyTable } from '../../server/src/model/bodies.ts';
import { EntryMemory } from '../../server/src/register/readEntries.ts';
import { readRegister } from '../../server/src/register/readRegister.ts';
import type { RegisterReading } from '../../server/src/register/resolution.ts';
import type { RegisterSource } from '../../server/src/register/source.ts';
import { Chance } from '../kit/random.ts';

const bodies = bodyTable();
const source: RegisterSource = { name: 'council.yaml', body: 'ISO/Council', complete: true, years: undefined, columns: {} };

function entry(i: number): string {
  return `- identifier: [{ prefix: ISO/Council, number: ${1 + (i % 20)}/${2000 + Math.floor(i / 20)} }]\n  kind: resolution\n  title:\n    - spelling: eng\n      value: Matters of ${i}\n  actions:\n    - type: decides\n      message: |\n        decides\n        - so, and\n\n        # not otherwise\n`;
}

function register(count: number): string {
  return `metadata:\n  title: Council\n  date: 2020-01-01\n\n# all of them\ndecisions:\n${Array.from({ length: count }, (_, i) => entry(i)).join('\n')}urn: x\n`;
}

function read(text: string, memory?: EntryMemory): RegisterReading {
  return readRegister({ uri: 'file:///council.yaml', text }, source, bodies, memory);
}

function plain({ records, problems, failed }: RegisterReading): unknown {
  return { records: records.map(({ operative, ...record }) => ({ ...record, operative: operative() })), problems, failed };
}

describe('a register that is edited', () => {
  it('is, after any edits, what a fresh reading of the same text gives', () => {
    const chance = new Chance(20_261_127);
    const memory = new EntryMemory();
    let text = register(12);
    const pieces = ['x', '\n', '- ', "'", '"', ': ', '  ', '[', '}', '# ', '\n- identifier: 5/2031\n', '\ndecisions:\n', '&a ', '\t', '|', 'metadata:\n'];
    for (let i = 0; i < 150; i++) {
      const at = chance.below(text.length + 1);
      text = chance.below(3) === 0 ? text.slice(0, at) + text.slice(at + chance.below(30)) : text.slice(0, at) + (pieces[chance.below(pieces.length)] ?? '') + text.slice(at);
      if (i % 40 === 39) text = register(12);
      assert.deepEqual(plain(read(text, memory)), plain(read(text)));
    }
  });

  it('reads again the entry that was edited, and no other', () => {
    const memory = new EntryMemory();
    const text = register(30);
    const before = read(text, memory);
    const after = read(text.replace('Matters of 7\n', 'Matters of state\n'), memory);
    const again = after.records.filter((record, i) => record.titles !== before.records[i]?.titles);
    assert.deepEqual(again.map((it) => it.titles[0]?.text), ['Matters of state']);
    assert.equal(after.records.length, 30);
  });

  it('has every entry at its place, with all its text', () => {
    const text = register(3);
    for (const record of read(text).records) {
      assert.equal(text.slice(record.numberSpan.start, record.numberSpan.end), record.designation);
      assert.ok(text.slice(record.span.start, record.span.end).includes('# not otherwise'));
      assert.equal(record.operative()[0]?.text, 'decides - so, and # not otherwise');
    }
  });

  it('loses the entry that is half written, and none beside it', () => {
    for (const half of ["- identifier: [{ prefix: ISO/Council, number: '5/20\n", '- identifier: 5/2031\n  title: "Of the\n', '- identifier: [{\n', '-\n', '- identifier: 5/2031\n   title: x\n  kind: y\n']) {
      const text = register(4).replace(entry(2), half);
      const reading = read(text);
      assert.ok(['1/2000', '2/2000', '4/2000'].every((number) => reading.records.some((it) => it.designation === number)), half);
      const at = text.indexOf(half);
      assert.ok(reading.problems.every(({ span }) => span.start >= at && span.start <= at + half.length + 1), half);
    }
  });

  it('reads lists that are indented, in brackets, with anchors, or with carriage returns', () => {
    const expected = ['1/2020', '2/2020'];
    for (const text of [
      "decisions:\n  - identifier: 1/2020\n    title: A\n  - identifier: 2/2020\n    title: B\nbodies: []\n",
      "decisions: [{ identifier: 1/2020, title: A }, { identifier: 2/2020, title: B }]\n",
      "decisions:\n- identifier: 1/2020\n  title: &t A\n- identifier: 2/2020\n  title: *t\n",
      "---\r\ndecisions:\r\n\r\n- identifier: 1/2020\r\n  title: A\r\n\r\n- identifier: 2/2020\r\n  title: B\r\n",
      '{"decisions": [{"identifier": "1/2020"}, {"identifier": "2/2020"}]}',
      "- identifier: 1/2020\n- identifier: 2/2020\n",
    ]) assert.deepEqual(read(text).records.map((it) => it.designation), expected, text);
  });
});
