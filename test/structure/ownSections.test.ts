import { testRule } from '../kit/testRule.ts';

const alone = { type: 'code', standsAlone: 'its numbers are those of the whole draft' } as const;

/** A code with a section of its own between those that the type knows. */
const START = '# Code of Conduct of the Lamplighters\n\n(Adopted by Council Resolution 7/2021)';
const HEAD = `${START}\n\n## 1. Introduction\n\nLamps are lit at dusk.`;
const AUDIENCE = 'Target audience\n\nWhoever carries a ladder.';
const LATER = '## 4. Principles\n\nNo lamp is lit twice.\n\n## 5. Implementation\n\nThe guild looks after it.';

testRule('structure/missing-section', {
  found: [{
    // The number that is skipped shows where the section stood.
    ...alone, also: ['structure/placeholder'], draft: `${HEAD}\n\n⟦## 3. Wicks and oil⟧\n\nOil is bought in June.\n\n${LATER}`,
    says: 'The section “Target audience” is missing: a draft of the type “code” has it after “Introduction”. Basis: ISO Code of Ethics and Conduct (2023), b).',
    fixed: `${HEAD}\n\n## 2. Target audience\n\n[Text to be drafted]\n\n## 3. Wicks and oil\n\nOil is bought in June.\n\n${LATER}`,
  }],
});

testRule('structure/section-order', {
  found: [{
    ...alone, draft: `${HEAD}\n\n## 3. Wicks and oil\n\nOil is bought in June.\n\n${LATER}\n\n⟦## 2. Target audience⟧\n\nWhoever carries a ladder.`,
    says: '“Target audience” belongs before “Wicks and oil” in a draft of the type “code”. Basis: ISO Code of Ethics and Conduct (2023), b).',
    fixed: `${HEAD}\n\n## 2. ${AUDIENCE}\n\n## 3. Wicks and oil\n\nOil is bought in June.\n\n${LATER}`,
  }, {
    // The number of the draft's own section goes on from before the one that was moved in front of it.
    ...alone, draft: `${START}\n\n## II. ${AUDIENCE}\n\n## III. Principles\n\nNo lamp is lit twice.\n\n## IV. Implementation\n\nThe guild looks after it.\n\n⟦## I. Introduction⟧\n\nLamps are lit at dusk.\n\n## V. Wicks and oil\n\nOil is bought in June.`,
    says: '“Introduction” belongs before “Target audience” in a draft of the type “code”. Basis: ISO Code of Ethics and Conduct (2023), a).',
    fixed: `${START}\n\n## I. Introduction\n\nLamps are lit at dusk.\n\n## II. ${AUDIENCE}\n\n## III. Principles\n\nNo lamp is lit twice.\n\n## IV. Implementation\n\nThe guild looks after it.\n\n## V. Wicks and oil\n\nOil is bought in June.`,
  }],
});

/** A table of versions with tabs, whose last word ends with a point, and with more than a hundred characters. */
const VERSIONS = 'Document\tVersion\tAnswers for it\tTo be read again\nGL-C-7\t2.1 (draft)\tMaster of the northern ladders and posts\tAutumn 2031 A.D.';

testRule('structure/section-order', {
  clean: [{ ...alone, dialect: 'plainText', draft: `Code of Conduct of the Lamplighters\n\n${VERSIONS}\n\n(Adopted by Council Resolution 7/2021)\n\n1. Introduction\n\nLamps are lit at dusk.\n\n2. ${AUDIENCE}\n\n3. Principles\n\nNo lamp is lit twice.\n\n4. Implementation\n\nThe guild looks after it.` }],
});
