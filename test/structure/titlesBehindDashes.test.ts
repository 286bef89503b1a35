import { testRule } from '../kit/testRule.ts';

const policy = { type: 'policy', standsAlone: 'its titles are known by what stands around' } as const;
const APPROVAL = '(Adopted under Council Resolution 8/2013)';
const SCOPE = 'It covers the lanterns of the harbour and whoever lights them.';
const REST = 'Oil is bought once a year, before the first fog.';
const written = (head: (title: string, at: number) => string, from = 0): string =>
  ['# Lantern Policy', APPROVAL, ...[[head('Scope', 1), SCOPE], [head('Oil', 2), REST]].slice(from).flat()].join('\n\n');
const plain = (text: string): string => text.replace(/^#+ /gmu, '');

/** What bodies put between the number of a section and its title. */
const FORMS: readonly ((title: string, at: number) => string)[] = [
  (title, at) => `## Article ${at} – ${title}`, (title, at) => `## ${at} — ${title}`, (title, at) => `## ${at} - ${title}`, (title, at) => `## Section ${at} | ${title}`,
  (title, at) => `## § ${at} – ${title}`, (title, at) => `## ARTICLE ${'I'.repeat(at)} – ${title.toUpperCase()}`, (title, at) => `## Clause ${at} – ${title}`,
  (title, at) => `## ${'AB'.charAt(at - 1)} – ${title}`, (title, at) => `## Section ${at === 1 ? 'One' : 'Two'}: ${title}`,
];

testRule('structure/missing-section', {
  clean: [
    ...FORMS.flatMap((form) => [{ ...policy, draft: written(form) }, { ...policy, dialect: 'plainText' as const, draft: plain(written(form)) }]),
    // Where a converter left the marks of an emphasis, and behind a stroke.
    { ...policy, dialect: 'plainText', draft: plain(written((title) => `_${title}_`)) },
    { ...policy, dialect: 'plainText', draft: plain(written((title, at) => `${at}/ ${title}`)) },
    { ...policy, languages: ['fr'], draft: `# Politique des lanternes\n\nAdoptée par la résolution 8/2013 du Conseil\n\n## Article premier – Champ d’application\n\nElle vise les lanternes du port.\n\n## Article 2 – Huile\n\nL’huile est achetée avant le premier brouillard.` },
  ],
  found: [
    {
      ...policy, also: ['structure/placeholder'], draft: written((title, at) => `${at === 2 ? '⟦' : ''}## Article ${at - 1} – ${title}${at === 2 ? '⟧' : ''}`, 1),
      says: 'The section “Scope” is missing: a draft of the type “policy” has it before “Oil”. Basis: ISO Regional Engagement Policy (2020), 1; ISO/IEC Directives, Part 1, Annex ST.',
      fixed: written((title, at) => `## Article ${at} – ${title}`).replace(SCOPE, '[Text to be drafted]'),
    },
  ],
});

testRule('structure/empty-section', {
  found: [{ ...policy, draft: written((title, at) => `${at === 1 ? '⟦' : ''}## ${at} – ${title}${at === 1 ? '⟧' : ''}`).replace(`\n\n${SCOPE}`, ''), says: 'The section “Scope” has no text: at least one sentence is expected under its title.' }],
});

// A title may be a heading of the same level as the sections.
testRule('structure/section-order', {
  clean: [
    { ...policy, draft: `# Lantern Policy\n\n${APPROVAL}\n\n# Scope\n\n${SCOPE}\n\n# Oil\n\n${REST}` },
    { ...policy, draft: `# Lanterns\n\n${APPROVAL}\n\n# Scope\n\n${SCOPE}\n\n# Oil\n\n${REST}` },
  ],
  found: [
    {
      ...policy, draft: `# Lantern Policy\n\n# Scope\n\n${SCOPE}\n\n⟦${APPROVAL}⟧\n\n# Oil\n\n${REST}`, says: 'The approval statement belongs before the text. Basis: ISO Regional Engagement Policy (2020), title page of the Russian text: “Принята в соответствии с резолюцией 39/2020 Совета ИСО”.',
      fixed: `# Lantern Policy\n\n${APPROVAL}\n\n# Scope\n\n${SCOPE}\n\n# Oil\n\n${REST}`,
    },
  ],
});
