import { testRule } from '../kit/testRule.ts';

/** A policy in the manner of a standard: its foreword and introduction have no number, and the introduction counts from 0.1. */
const HEAD = 'Rules of the Ferry Guild\n\nAdopted by Council Resolution 4/2031\n\nForeword\n\nThese rules replace those of the year of the low water.\n\nIntroduction\n\n0.1 Why these rules are needed\n\nFerries that wait for nobody lose their passengers.\n\n0.2 How they are read\n\nWho reads them aloud reads the whole of them.';
const SCOPE = '1 Scope\n\nThese rules apply to all ferries on the two rivers.';
const REST = '2 Signals\n\nA ferry that leaves rings its bell.\n\n3 Ropes\n\nRopes are changed before the frost.\n\nBibliography\n\n[1] The book of the two rivers\n[2] Council Resolution 4/2031';
const basis = 'ISO Regional Engagement Policy (2020)';
const alone = { type: 'policy', languages: ['en'], standsAlone: 'its sections are those of the whole draft', dialect: 'plainText' } as const;

testRule('structure/missing-section', {
  clean: [{ ...alone, draft: `${HEAD}\n\n${SCOPE}\n\n${REST}` }],
  // The number that is skipped shows where it stood, and is no fault besides.
  found: [{
    ...alone, draft: `${HEAD}\n\n⟦${REST.replace('2 Signals', '2 Signals⟧')}`,
    says: `The section “Scope” is missing: a draft of the type “policy” has it after “Introduction”. Basis: ${basis}, 1; ISO/IEC Directives, Part 1, Annex ST.`,
    fixed: `${HEAD}\n\n1 Scope\n\n[Text to be drafted]\n\n${REST}`, also: ['structure/placeholder'],
  }],
});

testRule('structure/missing-element', {
  // What a bibliography lists has not approved the draft.
  found: [{
    ...alone, draft: `${HEAD.replace('\n\nAdopted by Council Resolution 4/2031', '').replace('Foreword', '⟦Foreword⟧')}\n\n${SCOPE}\n\n${REST}`,
    says: `There is no approval statement, which a draft of the type “policy” has here. Basis: ${basis}, title page of the Russian text: “Принята в соответствии с резолюцией 39/2020 Совета ИСО”.`,
    fixed: `${HEAD.replace('Adopted by Council Resolution 4/2031', '(Adopted under Council Resolution [xx]/[year])')}\n\n${SCOPE}\n\n${REST}`, also: ['structure/placeholder'],
  }],
});
