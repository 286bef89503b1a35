import { testRule } from '../kit/testRule.ts';

/** Clauses whose first component is a roman numeral. */
const ROMAN = [
  'I. Purpose', 'I.1 The committee looks after the quality of maps.', 'I.2 It publishes its reports.', 'II. Officers', 'II.1 The president leads the debates.', 'II.2 The secretary keeps the register.',
  'III. Meetings', 'III.1 The committee meets once a year.', 'IV. Finances', 'IV.1 The council sets the fees.', 'IV.2 The treasurer collects them.',
  'V. Final clauses', 'V.1 These rules take effect in May.', 'V.2 They may be changed, see II.2 and V.1.',
];
const roman = (change: (clause: string) => string = (clause) => clause): string => ROMAN.map(change).join('\n\n');

testRule('numbering/wrong-parent', {
  clean: ['## 1 First\n\n1.1. One.\n\n1.2. Two.\n\n## 2 Second\n\n2.1. Three.\n\n2.2. Four.',
    { draft: roman(), dialect: 'plainText' },
    { draft: roman((clause) => clause.replace(/^([IV]+\.\d) /u, '$1. ')), dialect: 'plainText' },
    { draft: roman((clause) => clause.replace(/^([IV]+)\. /u, '## $1. ').replace(/^(?=[IV]+\.\d)/u, '### ')) },
    // Times of day, and the versions of which the changes are told.
    { draft: 'Programme of the boat day\n\n15.30 Rowing races\n16.00 Sailing races\n17.45 Prizes\n19.15 Supper', dialect: 'plainText' },
    '# Boat rules\n\n## 1. Hulls\n\nText.\n\n### 1.1. Wood\n\nText.\n\n## 2. Oars\n\nText.\n\n### Changes\n\n#### 1.4 (2019-05-02)\n\nClearer words.\n\n#### 1.3 (2018-11-30)\n\nFirst printed.',
    // Letters of annexes.
    'Annex H Forms\n\nH.1 A form for members.\n\nAnnex I Fees\n\nI.1 A fee for members.\n\nI.2 A fee for guests.\n\nAnnex J Maps\n\nJ.1 A map of the halls.',
  ],
  found: [
    {
      draft: roman((clause) => clause.replace(/^IV\.2/u, '⟦III.2⟧')), dialect: 'plainText',
      says: 'III.2 does not belong here: IV.2 was expected after IV.1.',
      fixed: roman(),
    },
    {
      draft: '## 1 First\n\n1.1. One.\n\n1.2. Two.\n\n⟦3.3.⟧ Three.\n\n1.4. Four.\n\n## 2 Second\n\n2.1. Five.',
      says: '3.3 does not belong here: 1.3 was expected after 1.2.',
      fixed: '## 1 First\n\n1.1. One.\n\n1.2. Two.\n\n1.3. Three.\n\n1.4. Four.\n\n## 2 Second\n\n2.1. Five.',
    },
    {
      draft: '2 Second\n\nText of the second.\n\n⟦3.1⟧ Objectives\n\nText of the objectives.\n\n3.2 Principles\n\nText of the principles.\n\n3 Third\n\nText of the third.\n\n4 Fourth\n\nText of the fourth.',
      says: '3.1 does not belong here: 2.1 was expected after 2.',
      fixed: '2 Second\n\nText of the second.\n\n2.1 Objectives\n\nText of the objectives.\n\n2.2 Principles\n\nText of the principles.\n\n3 Third\n\nText of the third.\n\n4 Fourth\n\nText of the fourth.',
    },
  ],
});
