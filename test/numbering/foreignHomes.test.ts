import { testRule } from '../kit/testRule.ts';

/** A manual that is translated but for some of its titles and a chapter. */
const MANUAL = [
  '1. Общие положения', '', 'Настоящее руководство описывает порядок работы комитета и права его членов.', '',
  '1.1. Состав комитета', '', 'Комитет состоит из представителей национальных органов по стандартизации.', '',
  '1.2. The work programme of the committee', '', 'The committee keeps a list of its projects, and reviews it at each of its meetings. Members may propose what should be added to it.', '',
  '1.3. Порядок голосования', '', 'Решения принимаются большинством голосов членов, участвующих в заседании.', '',
  '2. Заседания', '', 'Заседания проводятся не реже одного раза в год по приглашению одного из членов.', '',
  '3. How to reach the secretariat', '', 'The secretariat answers letters in the order in which they came. It is open on all days of the week but on Sundays.', '',
  '4. Заключительные положения', '', 'Руководство вступает в силу со дня его утверждения; см. раздел 3 выше и раздел 1.2 выше.', '',
];
/** What is left in English, or thought so, is the business of the rules for translations. */
const half = { dialect: 'plainText', also: ['translation/missing', 'translation/untranslated', 'translation/extra', 'translation/label', 'translation/numbers'] } as const;
const manual = (change: (line: string) => string = (line) => line): string => MANUAL.map(change).join('\n');

testRule('numbering/gap', {
  clean: [
    { draft: manual(), ...half },
    // Two chapters stand in frames and are no headings.
    {
      draft: '1. Scope\n--------\n\nText of the scope.\n\n2. Terms\n--------\n\nText of the terms.\n\n****************************\n*                          *\n*  3. No warranty          *\n*                          *\n*  There is no warranty.   *\n*                          *\n****************************\n\n4. Law\n------\n\nText on the law.\n\n5. End\n------\n\nText of the end.',
      dialect: 'plainText',
    },
    // The chapters are headings, their clauses are not, and a list of the clauses' form stands before them.
    {
      draft: '1. Copies keep the notice.\n\n2. Copies in binary form repeat it.\n\n3. Names are not used.\n\n1. Terms\n--------\n\n1.1. A work is what is licensed.\n\n1.2. You are who uses it.\n\n2. Grants\n---------\n\n2.1. Each author grants a licence.\n\n2.2. It is effective at once.\n\n3. Duties\n---------\n\n3.1. Notices are kept.\n\n3.2. Sources are given.',
      dialect: 'plainText',
    },
  ],
  found: [
    {
      draft: manual((line) => line.replace('4. Заключительные', '⟦5.⟧ Заключительные')), ...half,
      says: '5 follows 3: 4 is missing.',
      fixed: manual(),
    },
    // The third item of a list is no third chapter.
    {
      draft: '## 1. Scope\n\nText of the scope.\n\n## 2. Terms\n\nThe terms are:\n\n1. work;\n2. use;\n3. reader.\n\n## ⟦4.⟧ Rules\n\nText of the rules.\n\n## 5. Law\n\nText on the law.',
      fixed: '## 1. Scope\n\nText of the scope.\n\n## 2. Terms\n\nThe terms are:\n\n1. work;\n2. use;\n3. reader.\n\n## 3. Rules\n\nText of the rules.\n\n## 4. Law\n\nText on the law.',
    },
  ],
});

testRule('references/clause', { clean: [{ draft: manual(), ...half }] });

/** A number without the dot of its siblings is there: it is not missing. */
testRule('numbering/style', {
  clean: [
    // Headings without, paragraphs with a dot.
    '1 Introduction\n\n1.1 The past\n\n1.1. First.\n\n1.2. Second.\n\n1.2 The future\n\n1.3. Third.\n\n1.4. Fourth.\n\n2 Conclusion\n\n2.1. Fifth.',
  ],
  found: [
    // The last of its section, and the first of the draft.
    {
      draft: '1. Loans\n\n1.1. Books are lent.\n\n1.2. Maps are not.\n\n⟦1.3⟧ Atlases are books.\n\n2. Fines\n\n2.1. A day costs ten pence.\n\n2.2. A week costs a pound.',
      says: '“1.3” is written otherwise than its siblings: “1.3.” was expected.',
      fixed: '1. Loans\n\n1.1. Books are lent.\n\n1.2. Maps are not.\n\n1.3. Atlases are books.\n\n2. Fines\n\n2.1. A day costs ten pence.\n\n2.2. A week costs a pound.',
    },
    {
      draft: '## Loans\n\n⟦2.1.⟧ Books are lent.\n\n2.2 Maps are not.\n\n2.3 Atlases are books.\n\n## Fines\n\n3.1 A day costs ten pence.\n\n3.2 A week costs a pound.',
      says: '“2.1.” is written otherwise than its siblings: “2.1” was expected.',
      fixed: '## Loans\n\n2.1 Books are lent.\n\n2.2 Maps are not.\n\n2.3 Atlases are books.\n\n## Fines\n\n3.1 A day costs ten pence.\n\n3.2 A week costs a pound.',
    },
    {
      draft: '7. LIABILITY.\n\nNobody is liable.\n\n8. TERMINATION.\n\n⟦8.1⟧ Termination upon breach ends all rights.\n\n8.2. Termination upon litigation ends them, too.\n\n8.3. What was granted before remains.\n\n9. LAW.\n\nThe law applies.',
      says: '“8.1” is written otherwise than its siblings: “8.1.” was expected.',
      fixed: '7. LIABILITY.\n\nNobody is liable.\n\n8. TERMINATION.\n\n8.1. Termination upon breach ends all rights.\n\n8.2. Termination upon litigation ends them, too.\n\n8.3. What was granted before remains.\n\n9. LAW.\n\nThe law applies.',
    },
  ],
});
