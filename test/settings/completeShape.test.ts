import assert from 'node:assert/strict';
import { completeShape, describeKey } from '../../server/src/settings/completeShape.ts';
import { SETTINGS_SHAPE } from '../../server/src/settings/settingsShape.ts';
import { LANGUAGES_OF_TYPES, TYPE_SHAPE } from '../../server/src/settings/typeShape.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import type { Shape } from '../../server/src/settings/shape.ts';

const TYPES = ['policy', 'terms'];

/** `|` is the cursor; what is offered begins with these, or is all of these. */
const CASES: readonly { readonly shape: Shape; readonly text: string; readonly offers: readonly string[]; readonly not?: readonly string[] }[] = [
  { shape: SETTINGS_SHAPE, text: '|', offers: ['drafts', 'languages', 'registers', 'bodies', 'types', 'rules', 'files'] },
  { shape: SETTINGS_SHAPE, text: 'languages: [en]\nru|', offers: ['drafts', 'rules'], not: ['languages'] },
  { shape: SETTINGS_SHAPE, text: 'ty|\nrules:\n  numbering: off\n', offers: ['types'], not: ['rules'] },
  { shape: SETTINGS_SHAPE, text: 'drafts:\n  - files: a.md\n    |', offers: ['type'], not: ['files'] },
  { shape: SETTINGS_SHAPE, text: 'drafts:\n- { files: a.md, ty| }', offers: ['type'], not: ['files', 'languages'] },
  { shape: SETTINGS_SHAPE, text: 'drafts:\n  - { files: "a, b.md", type: te| }', offers: TYPES },
  { shape: SETTINGS_SHAPE, text: 'drafts:\n  |', offers: ['files'] },
  { shape: SETTINGS_SHAPE, text: 'registers:\n  - path: r.csv\n    columns:\n      number: No.\n      ye|', offers: ['year'], not: ['number', 'path'] },
  { shape: SETTINGS_SHAPE, text: 'registers:\n  - path: r.csv\n    complete: |', offers: ['true', 'false'] },
  { shape: SETTINGS_SHAPE, text: 'rules:\n  numbering/g|', offers: ['numbering', 'numbering/gap'] },
  { shape: SETTINGS_SHAPE, text: 'rules: { numbering/gap: of| }', offers: ['off', 'hint', 'information', 'warning', 'error'] },
  { shape: SETTINGS_SHAPE, text: 'files:\n  - files: "letters/*"\n    disable: [numbering, str|]', offers: ['structure'] },
  { shape: SETTINGS_SHAPE, text: '# nothing is completed in a comment: |', offers: [] },
  { shape: SETTINGS_SHAPE, text: 'unknown:\n  |', offers: [] },
  { shape: TYPE_SHAPE, text: 'name: terms\nextends: |', offers: TYPES },
  { shape: TYPE_SHAPE, text: 'name: terms\r\nsections:\r\n  - name: scope\r\n    need: re|', offers: ['required', 'recommended', 'optional'] },
  { shape: TYPE_SHAPE, text: 'sections:\n  - name: scope\n    children:\n      - name: details\n        |', offers: ['need', 'titles', 'many'], not: ['name'] },
  { shape: TYPE_SHAPE, text: 'sections:\n  - name: scope\n    titles: { en: [Scope] }\n  - |', offers: ['name', 'need', 'titles'] },
  { shape: TYPE_SHAPE, text: 'sections:\n  - name: scope\n    titles:\n      en: [Scope]\n      |', offers: ['fr', 'ru', 'ja', 'es'], not: ['en'] },
  { shape: TYPE_SHAPE, text: 'elements:\n  - name: seal\n    text: { en: "[Seal]", f| }', offers: ['fr'], not: ['en'] },
  { shape: TYPE_SHAPE, text: 'elements:\n  - name: date\n    looks: [sym|', offers: ['date', 'symbol'] },
  { shape: TYPE_SHAPE, text: 'recognise:\n  enough: 5\n  signs:\n    - name: title\n      where: |\n      weight: 3\n', offers: ['front', 'headings'] },
  { shape: TYPE_SHAPE, text: 'recognise:\n  enough: 5\n  signs:\n    - name: title\n      |\n      weight: 3\n', offers: ['where', 'says'], not: ['name', 'weight'] },
];

describe('what a settings file is completed with', () => {
  for (const { shape, text, offers, not = [] } of CASES) {
    it(`at the cursor in ${JSON.stringify(text)}`, () => {
      const items = complete(text, shape)?.items ?? [];
      const labels = items.map(({ label }) => label);
      if (offers.length === 0) assert.deepEqual(labels, []);
      for (const label of offers) assert.ok(labels.includes(label), `“${label}” is not among ${labels.join(', ')}`);
      for (const label of not) assert.ok(!labels.includes(label), `“${label}” is among ${labels.join(', ')}`);
      for (const { about } of items) assert.notEqual(about, '');
    });
  }

  it('offers the languages in which the types that ship have words', () => {
    const words = shippedTypes.flatMap(({ elements }) => elements.flatMap(({ text }) => Object.keys(text)));
    assert.deepEqual([...LANGUAGES_OF_TYPES].sort(), [...new Set(words)].sort());
  });

  it('replaces the whole word, and writes what follows a key', () => {
    assert.equal(completed('langu|ges', SETTINGS_SHAPE, 'languages'), 'languages:');
    assert.equal(completed('registers:\n  - pa|', SETTINGS_SHAPE, 'path'), 'registers:\n  - path: ');
    assert.equal(completed('registers:\n  |', SETTINGS_SHAPE, 'url'), 'registers:\n  - url: ');
    assert.equal(completed('dra|: [a.md]', SETTINGS_SHAPE, 'drafts'), 'drafts: [a.md]');
    assert.equal(completed('rules:\n  numbering/g|', SETTINGS_SHAPE, 'numbering/gap'), 'rules:\n  numbering/gap: ');
  });

  it('has an answer at every place of a file that is not right', () => {
    const text = 'a: [\n- {b: "c\n  -  d:: }]\n\t\'e: {f: [g, {h: \'i\n   j: |\n  k\r\n-\n#';
    for (let at = 0; at <= text.length; at++) for (const shape of [SETTINGS_SHAPE, TYPE_SHAPE]) completeShape(text, at, shape, TYPES);
  });

  it('tells what a key is for', () => {
    const text = 'registers:\n  - path: r.csv\n    complete: true\n';
    const found = describeKey(text, text.indexOf('complete') + 3, SETTINGS_SHAPE);
    assert.equal(found && text.slice(found.span.start, found.span.end), 'complete');
    assert.match(found?.about ?? '', /every resolution of this body/u);
    assert.equal(describeKey(text, text.indexOf('r.csv') + 2, SETTINGS_SHAPE), undefined);
  });
});

function complete(text: string, shape: Shape): ReturnType<typeof completeShape> {
  return completeShape(text.replace('|', ''), text.indexOf('|'), shape, TYPES);
}

function completed(text: string, shape: Shape, label: string): string {
  const found = complete(text, shape);
  const item = found?.items.find((it) => it.label === label);
  assert.ok(found !== undefined && item !== undefined, `“${label}” is not offered`);
  const bare = text.replace('|', '');
  return bare.slice(0, found.span.start) + item.text + bare.slice(found.span.end);
}
