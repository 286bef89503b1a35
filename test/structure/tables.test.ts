import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';
import { testRule } from '../kit/testRule.ts';

/** The policy of a choir school, in a table with a column for each language. */
const POLICY: readonly (readonly [en: string, fr: string])[] = [
  ['Rehearsal Policy', 'Politique des répétitions'],
  ['(Adopted under Council Resolution 3/2017)', '(Adoptée par la Résolution du Conseil 3/2017)'],
  ['1 Scope', '1 Portée'],
  ['It covers all rehearsals with more than eight voices.', 'Elle vise toutes les répétitions à plus de huit voix.'],
  ['2 Pillar 1: Breath', '2 Pilier 1 : Souffle'],
  ['2.1 Objectives', '2.1 Objectifs'],
  ['Nobody faints.', 'Personne ne s’évanouit.'],
  ['2.2 Key principles', '2.2 Principes clés'],
  ['Windows are opened every half hour.', 'Les fenêtres sont ouvertes toutes les demi-heures.'],
  ['3 Scores', '3 Partitions'],
  ['Each singer brings a pencil.', 'Chacun apporte un crayon.'],
];

const tabbed = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');
const inMarkdown = (rows: readonly (readonly string[])[]): string => [['English', 'Français'], ['---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const inBold = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => rows.map((cells) => cells.map((cell) => (/^\d/u.test(cell) ? `**${cell}**` : cell)));
const withoutNumbers = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => inBold(rows).map((cells) => cells.map((cell) => cell.replace(/^\*\*[\d.]+ /u, '**')));
const without = (...left: readonly number[]): readonly (readonly string[])[] => POLICY.filter((_, i) => !left.includes(i));
const atEnd = (moved: number): readonly (readonly string[])[] => [...without(moved), ...POLICY.slice(moved, moved + 1)];
const marked = (rows: readonly (readonly string[])[], at: number): readonly (readonly string[])[] => rows.map(([en = '', fr = ''], i) => (i === at ? [`⟦${en}⟧`, fr] : [en, fr]));
const shared = { type: 'policy', languages: ['en', 'fr'], standsAlone: 'it is a table' } as const;
const markdown = { ...shared, dialect: 'markdown' } as const;

testRule('structure/empty-section', {
  clean: [{ ...markdown, draft: inMarkdown(inBold(POLICY)) }, { ...markdown, draft: inMarkdown(withoutNumbers(POLICY)) }, { ...shared, dialect: 'plainText', draft: tabbed(POLICY) }],
  found: [
    { ...markdown, draft: inMarkdown(marked(without(3), 2)), says: 'The section “1 Scope” has no text: at least one sentence is expected under its title.', related: ['1 Portée'] },
    { ...markdown, draft: inMarkdown(withoutNumbers(without(8))).replace('**Key principles**', '⟦**Key principles**⟧'), related: ['**Principes clés**'] },
  ],
});

testRule('structure/section-order', {
  found: [{ ...markdown, draft: inMarkdown(marked(atEnd(1), 10)), fixed: inMarkdown(POLICY), related: ['(Adoptée par la Résolution du Conseil 3/2017)'] }],
});

testRule('structure/missing-section', {
  clean: [{ ...shared, dialect: 'plainText', draft: tabbed(POLICY.slice(0, 4).map((cells) => cells.map((cell) => cell.replace('1 ', 'A. ')))) }],
  found: [
    {
      ...markdown, also: ['structure/placeholder'],
      draft: inMarkdown(inBold(without(2, 3))).replace('**2 Pillar 1: Breath**', '⟦**2 Pillar 1: Breath**⟧'),
      fixed: inMarkdown(inBold(POLICY)).replace('Portée', 'Domaine d\'application').replace(/It covers.*voix\./u, '[Text to be drafted] | [Texte à rédiger]'),
      related: ['**2 Pilier 1 : Souffle**'],
    },
    {
      // What stands behind the new section is counted on, with the sections in it.
      ...markdown, also: ['structure/placeholder'],
      draft: inMarkdown(without(2, 3)).replaceAll('| 2', '| 1').replaceAll('| 3', '| 2').replace('1 Pillar 1: Breath', '⟦1 Pillar 1: Breath⟧'),
      fixed: inMarkdown(POLICY).replace('Portée', 'Domaine d\'application').replace(/It covers.*voix\./u, '[Text to be drafted] | [Texte à rédiger]'),
      related: ['1 Pilier 1 : Souffle'],
    },
  ],
});

it('a bar in what a workspace’s own type inserts parts no cells', async () => {
  const type = 'name: hymnal\nextends: policy\nelements:\n  - name: voices\n    title: list of voices\n    where: [front]\n    phrases: { en: [voices], fr: [voix] }\n    text: { en: "Voices: [high | low]", fr: "Voix : [aiguës | graves]" }\n';
  const workspace = new Workspace(memoryHost(new Map([
    ['file:///choir/rapporteur.yaml', 'types: [hymnal.yaml]\nlanguages: [en, fr]\ndrafts: [{ files: "*.md", type: hymnal }]\n'], ['file:///choir/hymnal.yaml', type],
  ])));
  await workspace.setFolders(['file:///choir']);
  const text = `${inMarkdown(POLICY.map((row, i) => (i === 3 ? ['It covers all rehearsals.', 'Elle vise toutes les répétitions.'] : row)))}\n`;
  workspace.open('file:///choir/a.md', 'markdown', text, 1);
  await workspace.prepare('file:///choir/a.md');
  const found = workspace.check('file:///choir/a.md')?.findings.filter(({ rule }) => rule === 'structure/missing-element') ?? [];
  assert.equal(found.length, 1);
  const mended = applyEdits(text, found[0]?.fixes().find(({ preferred }) => preferred)?.changes.flatMap(({ edits }) => edits) ?? []);
  assert.match(mended, /^\| Voices: \[high \\\| low\] \| Voix : \[aiguës \\\| graves\] \|$/mu);
});
