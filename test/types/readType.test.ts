import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readType } from '../../server/src/settings/readType.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

describe('a document type’s file', () => {
  it('refines a type that ships', () => {
    const { type, problems } = readType('name: committee-policy\nextends: policy\nsections:\n  - { name: scope, need: recommended }\n  - { name: review, titles: { en: Review } }\n', shippedTypes);
    assert.deepEqual(problems, []);
    assert.deepEqual(type?.sections.map(({ name, need }) => `${name} ${need}`), ['introduction optional', 'scope recommended', 'pillar optional', 'subject optional', 'review required']);
    assert.ok(type.sections[1]?.titles.ja?.includes('適用範囲'));
    assert.equal(type.elements.find((it) => it.name === 'approval')?.need, 'required');
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ['name: x\nsectons: []\n', 'sectons', '“sectons” is no key of this file. The nearest is “sections”.'],
    ['name: x\nextends: polcy\n', 'polcy', 'There is no document type “polcy” to refine. Known: policy, code, tbt-update, letter, resolutions, generic.'],
    ['name: x\nsections:\n  - name: scope\n    need: must\n', 'must', '“must” is not allowed for “need”. Allowed: required, recommended, optional.'],
    ['name: x\nelements:\n  - { name: date, looks: [dates] }\n', 'dates', '“dates” is not allowed for “looks”. Allowed: date, symbol, name, text, numbered, letterhead, address. The nearest is “date”.'],
  ];
  for (const [text, at, says] of wrong) {
    it(`tells at its place what is wrong: ${at}`, () => {
      const { type, problems } = readType(text, shippedTypes);
      assert.ok(type !== undefined, 'the rest counts');
      assert.deepEqual(problems.map((it) => [text.slice(it.span.start, it.span.end), render(it.message)]), [[at, says]]);
    });
  }

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
