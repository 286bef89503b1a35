import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readType } from '../../server/src/settings/readType.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import { newDraft } from '../../server/src/types/newDraft.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

describe('a document type’s file', () => {
  it('refines a type that ships', () => {
    const { type, problems } = readType('name: committee-policy\nextends: policy\nsections:\n  - { name: scope, need: recommended }\n  - { name: review, titles: { en: Review } }\n', shippedTypes);
    assert.deepEqual(problems, []);
    assert.deepEqual(type?.sections.map(({ name, need }) => `${name} ${need}`), ['introduction optional', 'scope recommended', 'definitions optional', 'pillar optional', 'subject optional', 'review required']);
    assert.ok(type.sections[1]?.titles.ja?.includes('適用範囲'));
    assert.equal(type.elements.find((it) => it.name === 'approval')?.need, 'required');
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ['name: x\nsectons: []\n', 'sectons', '“sectons” is no key of this file. The nearest is “sections”.'],
    ['name: x\nextends: polcy\n', 'polcy', 'There is no document type “polcy” to refine. Known: policy, code, tbt-update, letter, resolutions, generic.'],
    ['name: x\nsections:\n  - name: scope\n    need: must\n', 'must', '“must” is not allowed for “need”. Allowed: required, recommended, optional.'],
    ['name: x\nelements:\n  - { name: date, looks: [dates] }\n', 'dates', '“dates” is not known in “looks”. The nearest is “date”.'],
    ['name: x\nnumbering: 1.1\n', '1.1', '“1.1” is not allowed for “numbering”. Allowed: “”, “1”, “1.”, “1)”, “a)”, “(a)”, “A.”, “I.”. The nearest is “1.”.'],
    ['name: x\nsections: Seat\n', 'Seat', 'A list is expected for “sections”: each of its items begins with “- ”.'],
    ['name: x\nsections: [Seat]\n', 'Seat', 'A group of keys with their values is expected for “sections”, such as “name: …”.'],
    ['name: x\nsections:\n  - { name: seat, titles: Seat }\n', 'Seat', 'A group of keys with their values is expected for “titles”, such as “en: …”.'],
    ['name: x\nsections:\n  - { name: seat, titles: { english: Seat } }\n', 'english', '“english” is not the tag of a language. “en” may be meant.'],
    ['name: x\nsections:\n  - { name: seat, titles: { jp: 所在地 } }\n', 'jp', '“jp” is not the tag of a language. “ja” may be meant.'],
    ['name: x\nsections:\n  - { name: seat, need:optional }\n', 'need:optional', 'Behind “need:” a space is missing.'],
    ['name: x\nsections:\n  - { name: , titles: { en: Seat } }\n', 'name', 'Behind “name:” its value is missing.'],
    ['name: x\nsections:\n  - { name: seat, titles: { en: Seat } }\n  - { name: seat, titles: { en: Domicile } }\n', 'seat', '“seat” stands twice in this list: what is said here changes what was said before. Give one of them another name.'],
    ['name: x\nsections:\n  - { name: chapter, need: optional }\n  - { name: organs }\n', 'organs', '“organs” is not looked for: “titles” must say how it is found, as “chapter” has none and is every other section.'],
    ['name: x\nelements:\n  - { name: motto, text: { en: "[Motto]" } }\n', 'motto', '“motto” is not looked for: “phrases” or “looks” must say how it is found.'],
    ['name: x\nelements:\n  - { name: motto, phrases: { en: "motto of {place}" } }\n', '"motto of {place}"', '“motto of {place}” is not understood here: a phrase of words, in which “{number}” and “{date}” alone may stand between braces, is expected.'],
    ['name: x\n\u3000basis: ours\n', '\u3000basis', 'This line begins with another kind of space: begin it with ordinary ones.'],
    ['name: x\nextends: x\n', 'x', 'There is no document type “x” to refine. Known: policy, code, tbt-update, letter, resolutions, generic.'],
  ];
  for (const [text, at, says] of wrong) {
    it(`tells at its place what is wrong: ${at}`, () => {
      const { type, problems } = readType(text, shippedTypes);
      assert.ok(type !== undefined, 'the rest counts');
      assert.deepEqual(problems.map((it) => [text.slice(it.span.start, it.span.end), render(it.message)]), [[at, says]]);
    });
  }

  it('may say “numbering: 1” by its JSON Schema too, which is a number in YAML', () => {
    const { properties } = JSON.parse(readFileSync('schemas/document-type.schema.json', 'utf8')) as { readonly properties: { readonly numbering: { readonly type: unknown; readonly enum: readonly unknown[] } } };
    assert.deepEqual(properties.numbering.type, ['string', 'number']);
    for (const value of ['1', 1, 'a)']) assert.ok(properties.numbering.enum.includes(value));
  });

  it('that is empty, or holds a comment alone, wants a name', () => {
    for (const text of ['', '# nothing yet\n']) assert.deepEqual(readType(text, shippedTypes).problems.map((it) => render(it.message)), ['“name” is missing here.']);
  });

  it('has the same titles for “EN” and “eng” as for “en”, and for other English than that of the draft', () => {
    for (const tag of ['EN', 'eng', 'en']) assert.deepEqual(readType(`name: x\nsections:\n  - { name: seat, titles: { ${tag}: Seat } }\n`, []).type?.sections[0]?.titles, { en: ['Seat'] });
    const { type } = readType('name: x\nsections:\n  - { name: seat, titles: { fr: Siège, en-GB: Seat } }\n', []);
    assert.ok(type !== undefined);
    assert.match(newDraft(type, ['en']), /^## Seat$/mu);
  });

  it('with a slip in “extends” leaves the type of its name what it was', () => {
    const { type, problems } = readType('name: policy\nextends: polcy\n', shippedTypes);
    assert.equal(problems.length, 1);
    assert.deepEqual(type, shippedTypes.find(({ name }) => name === 'policy'));
  });

  it('need not say on what it rests: its requirements are told by its name then', async () => {
    const workspace = new Workspace(memoryHost(new Map([['file:///w/rapporteur.yaml', 'types: [own.yaml]\n'], ['file:///w/own.yaml', 'name: charter\nsections:\n  - { name: mandate, titles: { en: [Mandate] } }\n']])));
    await workspace.setFolders(['file:///w']);
    workspace.open('file:///w/draft.md', 'markdown', '---\ndraft: charter\n---\n# Charter\n\nText.\n', 1);
    await workspace.prepare('file:///w/draft.md');
    const found = workspace.check('file:///w/draft.md')?.findings.map((it) => render(it.message));
    assert.deepEqual(found, ['The section “Mandate” is missing: a draft of the type “charter” has it. Basis: “charter”.']);
  });

  it('that refines another rests on its own name for what it adds, and on the other’s basis for what it takes over', () => {
    const { type: base } = readType('name: charter\nbasis: our statutes\nsections:\n  - { name: mandate }\n  - { name: seat, basis: a treaty }\n', []);
    assert.ok(base !== undefined);
    const { type } = readType('name: our-charter\nextends: charter\nsections:\n  - { name: review }\n', [base]);
    assert.deepEqual([type?.basis, ...type?.sections.map(({ basis }) => basis) ?? []], ['', 'our statutes', 'a treaty', '']);
  });

  it('can require what is only usual: it is missed then, and inserted at the end of the text', async () => {
    const own = 'name: our-policy\nextends: policy\nelements:\n  - { name: supersession note, need: required }\n';
    const text = '---\ndraft: our-policy\n---\n# Travel Policy\n\n(Adopted under Council Resolution [xx]/2026)\n\n## 1 Scope\n\nThis Policy applies to staff.\n';
    const workspace = new Workspace(memoryHost(new Map([['file:///w/rapporteur.yaml', 'types: [own.yaml]\n'], ['file:///w/own.yaml', own]])));
    await workspace.setFolders(['file:///w']);
    workspace.open('file:///w/draft.md', 'markdown', text, 1);
    await workspace.prepare('file:///w/draft.md');
    const missing = workspace.check('file:///w/draft.md')?.findings.find((it) => it.rule === 'structure/missing-element');
    const edits = missing?.fixes().flatMap((fix) => fix.changes.flatMap((change) => change.edits)) ?? [];
    assert.equal(applyEdits(text, edits), text.replace('staff.\n', 'staff.\n\nNOTE – This Policy supersedes Council Resolution [xx]/[year].\n'));
  });

  it('without a name is none', () => {
    const { type, problems } = readType('sections: []', shippedTypes);
    assert.equal(type, undefined);
    assert.equal(problems.length, 1);
  });

  it('of a shipped type is what was generated from it', () => {
    const folder = new URL('../../server/src/types/shipped/', import.meta.url);
    const names = readdirSync(folder).map((name) => name.replace('.yaml', ''));
    assert.deepEqual([...names].sort(), shippedTypes.map((type) => type.name).sort());
    for (const name of names) {
      const { type, problems } = readType(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'), []);
      assert.deepEqual(problems, []);
      assert.deepEqual(type, shippedTypes.find((it) => it.name === name));
    }
  });

  it('names the basis of each requirement that ships', () => {
    for (const type of shippedTypes) {
      assert.notEqual(type.basis, '');
      for (const { name, basis } of [...type.elements, ...type.sections, ...type.sections.flatMap((section) => section.children)]) assert.notEqual(basis, '', `${type.name}: ${name}`);
    }
  });
});
