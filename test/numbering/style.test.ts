import { testRule } from '../kit/testRule.ts';

testRule('numbering/style', {
  clean: ['1. One:\n\na) first;\n\nb) second.\n\n2. Two:\n\n1) other;\n\n2) another.\n\n3. Three.'],
  found: [
    {
      draft: 'a) first;\n\nb) second;\n\n⟦(c)⟧ third;\n\nd) fourth.',
      says: '“(c)” is written otherwise than its siblings: “c)” was expected.',
      fixed: 'a) first;\n\nb) second;\n\nc) third;\n\nd) fourth.',
    },
    {
      draft: '1. One.\n\n2. Two.\n\n⟦3)⟧ Three.\n\n4. Four.\n',
      says: '“3)” is written otherwise than its siblings: “3.” was expected.',
      fixed: '1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.\n',
    },
    {
      draft: 'Resolution 2023-12 First title\n\nText.\n\n⟦Resolution 2023- 13⟧ Second title\n\nText.\n\nResolution 2023-14 Third title\n\nText.',
      says: '“Resolution 2023- 13” is written otherwise than its siblings: “Resolution 2023-13” was expected.',
      fixed: 'Resolution 2023-12 First title\n\nText.\n\nResolution 2023-13 Second title\n\nText.\n\nResolution 2023-14 Third title\n\nText.',
    },
  ],
});

testRule('numbering/style', {
  clean: [
    'The force is found from the equation, where\n\nm is the mass;\n\nv is the speed.\n\nIt is told in newtons.',
    '1. Members have these rights:\n\na. they vote\n\n2. Members have these duties:\n\na. they pay each year what the office asks of them, or\nb they send it instruments of the same value, and\n\nb. they come.',
  ],
  found: [
    { draft: 'Members have these rights:\n\na. Each member votes.\n\n⟦b⟧ Each member speaks.\n\nc. Each member hears.', says: '“b” is written otherwise than its siblings: “b.” was expected.', fixed: 'Members have these rights:\n\na. Each member votes.\n\nb. Each member speaks.\n\nc. Each member hears.' },
    { draft: 'Members\n\n(a) vote each year;\n\n⟦(b⟧ speak at meetings;\n\n(c) pay.', fixed: 'Members\n\n(a) vote each year;\n\n(b) speak at meetings;\n\n(c) pay.' },
    { draft: 'Members\n\n(i) vote each year;\n\n⟦ii)⟧ speak at meetings;\n\n(iii) pay.', fixed: 'Members\n\n(i) vote each year;\n\n(ii) speak at meetings;\n\n(iii) pay.' },
    {
      draft: '## A. Store\n\nA.1 The store is locked.\n\n⟦A.2.⟧ The keeper has the key.\n\nA.3 The key is never lent.\n\n## B. Loans\n\nB.1 Loans are written down.\n\nB.2 They end after a year.',
      fixed: '## A. Store\n\nA.1 The store is locked.\n\nA.2 The keeper has the key.\n\nA.3 The key is never lent.\n\n## B. Loans\n\nB.1 Loans are written down.\n\nB.2 They end after a year.', onlyMarkdown: 'its titles are headings',
    },
    {
      draft: '## 1. Store\n\n1.1 The store is locked.\n\n1.2 The keeper has the key.\n\n## 2. Loans\n\n⟦2.1.⟧ Loans are written down.\n\n2.2 They end after a year.\n\n2.3 The office ends them, too.',
      says: '“2.1.” is written otherwise than its siblings: “2.1” was expected.',
      fixed: '## 1. Store\n\n1.1 The store is locked.\n\n1.2 The keeper has the key.\n\n## 2. Loans\n\n2.1 Loans are written down.\n\n2.2 They end after a year.\n\n2.3 The office ends them, too.',
    },
  ],
});
