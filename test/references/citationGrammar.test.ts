import assert from 'node:assert/strict';
import { bodyTable } from '../../server/src/model/bodies.ts';
import { EVERYDAY_NUMBERS, NO_RESOLUTION_AFTER, countsOther } from '../../server/src/model/citation/bareNumber.ts';
import { BODY_ROWS } from '../../server/src/model/citation/bodyRows.ts';
import { KIND_WORDS } from '../../server/src/model/citation/kinds.ts';
import { MEETING_FORMS, meetingAfter, meetingBefore } from '../../server/src/model/citation/meetings.ts';
import { NUMBER_FORMS, readNumber } from '../../server/src/model/citation/numberForms.ts';
import { ORDINAL_WORDS, ordinalValue, ordinalWords } from '../../server/src/model/citation/ordinals.ts';
import { BODY_NOUNS } from '../../server/src/model/citation/otherBodies.ts';
import { PART_FORMS, partAfter } from '../../server/src/model/citation/parts.ts';
import { SUPERSEDING_WORDS } from '../../server/src/model/citation/superseding.ts';
import { SYMBOL_FORMS } from '../../server/src/model/citation/symbols.ts';
import { findCitations } from '../../server/src/model/citations.ts';

/** Each row of the grammar's tables finds and leaves what it says. */
describe('the grammar of citations', () => {
  const bodies = bodyTable();
  const find = (text: string) => findCitations(text, bodies);

  for (const row of BODY_ROWS) {
    for (const text of row.finds) {
      it(`knows ${row.code} in “${text}”`, () => assert.ok(find(text).some((it) => it.identity.body === row.code), JSON.stringify(find(text))));
    }
    for (const text of row.leaves) {
      it(`sees no resolution of ${row.code} in “${text}”`, () => assert.deepEqual(find(text).filter((it) => it.identity.body === row.code), []));
    }
  }
  for (const row of KIND_WORDS) {
    for (const text of row.finds) it(`finds a ${row.kind} in “${text}”`, () => assert.ok(find(text).some((it) => it.identity.kind === row.kind)));
    for (const text of row.leaves) it(`finds nothing in “${text}”`, () => assert.deepEqual(find(text), []));
  }
  for (const form of NUMBER_FORMS) {
    for (const [text, number, year, meeting, part] of form.finds) {
      it(`reads “${text}” as ${form.name}`, () => {
        const read = readNumber(text, 0);
        assert.equal(read?.form.name, form.name);
        assert.deepEqual({ number: read.number, year: read.year, meeting: read.meeting, part: read.part, end: read.end }, { number, year, meeting, part, end: text.length });
      });
    }
    for (const text of form.leaves) it(`does not read “${text}” as ${form.name}`, () => assert.ok(readNumber(text, 0)?.form.name !== form.name || readNumber(text, 0)?.end !== text.length));
  }
  for (const form of MEETING_FORMS) {
    const read = (text: string) => (form.place === 'after' ? meetingAfter(text, 0) : meetingBefore(text, text.length));
    for (const [text, meeting, year] of form.finds) {
      it(`reads the meeting in “${text}”`, () => assert.deepEqual([read(text)?.meeting, read(text)?.year], [meeting, year]));
    }
    for (const text of form.leaves) it(`reads no meeting in “${text}”`, () => assert.equal(read(text), undefined));
  }
  for (const row of ORDINAL_WORDS) {
    const pattern = new RegExp(`^(?:${ordinalWords(row.language)})$`, 'u');
    for (const [text, value] of row.finds) it(`reads “${text}” as ${value}`, () => assert.deepEqual([ordinalValue(text), pattern.test(text)], [value, true]));
    for (const text of row.leaves) it(`reads no ordinal in “${text}”`, () => assert.deepEqual([ordinalValue(text), pattern.test(text)], [undefined, false]));
  }
  for (const form of PART_FORMS) {
    for (const [text, part] of form.finds) it(`reads the part in “${text}”`, () => assert.deepEqual(partAfter(text, 0), { part, end: text.length }));
    for (const text of form.leaves) it(`reads no part in “${text}”`, () => assert.equal(partAfter(text, 0), undefined));
  }
  for (const form of SYMBOL_FORMS) {
    for (const text of form.finds) it(`knows ${form.body} in “${text}”`, () => assert.deepEqual(find(text).map((it) => [it.identity.body, it.identity.kind]), [[form.body, form.kind]]));
    for (const text of form.leaves) it(`finds nothing in “${text}”`, () => assert.deepEqual(find(text), []));
  }
  for (const number of EVERYDAY_NUMBERS) {
    it(`leaves “resolution ${number}”, but with its body`, () => {
      assert.deepEqual(find(`resolution ${number}`), []);
      assert.equal(find(`Human Rights Council resolution ${number}`).length, 1);
    });
  }
  for (const row of BODY_NOUNS) {
    for (const text of row.finds) it(`takes no listed body for the one in “${text}”`, () => assert.deepEqual(find(text).map((it) => it.identity.body !== undefined && !BODY_ROWS.some(({ code }) => code === it.identity.body)), [true]));
    for (const text of row.leaves) it(`knows no body in “${text}”`, () => assert.deepEqual(find(text).map((it) => it.identity.body), [undefined]));
  }
  for (const row of SUPERSEDING_WORDS) {
    for (const text of row.finds) it(`understands that it is superseded: “${text}”`, () => assert.ok(find(text).every((it) => it.namedAsSuperseded) && find(text).length > 0));
    for (const text of row.leaves) it(`sees nothing superseded in “${text}”`, () => assert.ok(find(text).every((it) => !it.namedAsSuperseded)));
  }
  for (const row of NO_RESOLUTION_AFTER) {
    for (const text of row.finds) it(`leaves “${text}”`, () => assert.ok(countsOther(text, text.search(/\d(?!\d)/u) + 1)));
    for (const text of row.leaves) it(`does not leave “${text}”`, () => assert.ok(!countsOther(text, text.search(/\d(?!\d)/u) + 1)));
  }
});
