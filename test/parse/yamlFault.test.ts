import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { yamlFault } from '../../server/src/parse/yamlFault.ts';
import { readMarks } from '../kit/marks.ts';

/** With the place marked where the person has something to do. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['name: charter\nsections:\n⟦\t⟧- name: seat\n', /indented with a tab/u],
  ['sections:\n  - name: seat\n⟦\u3000⟧- name: organs\n    titles: x\n', /another kind of space/u],
  ['sections:\n  - name: seat\n  ⟦t⟧itles: x\n', /in the same column/u],
  ['sections:\n  - name: seat\n      ⟦t⟧itles: x\n', /in the same column/u],
  ['name: charter\n  ⟦b⟧asis: our statutes\n', /in the same column/u],
  ['sections:\n  - name: seat\n⟦-⟧ name: organs\n', /in the same column/u],
  ['sections:\n  - name: seat\n  ⟦-⟧name: organs\n', /behind the “-” a space is missing/u],
  ['basis: ⟦o⟧ur statutes: article 2\n', /colon stands in this value; put the whole value between quotation marks/u],
  ['name: charter\n⟦basis our statutes⟧\nnumbering: a)\n', /a colon is missing/u],
  ['titles: { en: [Seat], fr: [Siège]\n⟦b⟧asis: ours\n', /not closed; write “\}”/u],
  ['titles: { en: [Seat] ⟦fr⟧: [Siège] }\n', /a comma or a colon is missing/u],
  ['titles: { en: [⟦"⟧Seat], fr: [Siège] }\nbasis: ours\n', /quotation mark .* not closed/u],
  ['text: [Name] ⟦of the committee⟧\n', /does not belong to the brackets/u],
  ['text: ⟦*⟧ to be drafted\n', /no value can begin with “\*”/u],
  ['name: charter\n⟦---⟧\nname: statutes\n', /not read; write it into a file of its own/u],
];

describe('A text that is no YAML', () => {
  for (const [marked, says] of FAULTS) {
    it(`is told where and how it is mended: ${JSON.stringify(marked)}`, () => {
      const { text, spans: [span] } = readMarks(marked);
      const fault = yamlFault(text, parseDocument(text, { prettyErrors: false, logLevel: 'error' }));
      assert.match(fault?.reason ?? '', says);
      assert.deepEqual(fault?.span, span);
    });
  }

  it('has no fault where it is YAML', () => {
    for (const text of ['', 'name: charter\n', '# nothing yet\n', "text: '[Name] of the committee: draft'\n"]) assert.equal(yamlFault(text, parseDocument(text)), undefined);
  });
});
