import { testRule } from '../kit/testRule.ts';

/** Statutes as a text file has them: chapters at the margin, lists that are indented under them, lists inside those lists. */
const STATUTES = [
  'STATUTES OF THE SOCIETY', '',
  '1. Name', '', '   The Society has a name.', '',
  '2. Members', '', '  2.1. Admission', '', '   A person may:',
  '    1. apply in writing,', '    2. pay the fee, which may be', '         1. the full one or', '         2. half of it, and', '    3. attend the meetings.', '',
  '3. Organs', '', '  3.1. The Board', '', '   The Board may',
  '    1. Appoint a treasurer.', '    2. Call a meeting.', '       A meeting may be held in writing.', '         1. A written meeting lasts a week.', '         2. It needs all votes.',
  '    3. Spend what there is.', '    4. Open an office.', '    5. Close it.', '    6. Hire staff.', '    7. Dismiss it.', '    8. Accept gifts.', '    9. Refuse them.', '   10. Resign.', '',
  '4. Dissolution', '', '   The Society may be dissolved.', '',
];
const statutes = (change: (line: string) => string = (line) => line): string => STATUTES.map(change).join('\n');

testRule('numbering/duplicate', {
  clean: [
    { draft: statutes(), dialect: 'plainText' },
    // Levels one character apart.
    { draft: statutes((line) => line.replace(/^( ?)(\d\. )/u, '$1   $2')), dialect: 'plainText' },
    // Chapters with a rule under them, lists at the margin.
    {
      draft: '1. About\n********\n\nText of the chapter.\n\n2. Steps\n********\n\nThese are the steps\n\n1. The first one is taken.\n\n2. The second one is taken.\n\n3. The third one is taken.\n\n3. After them\n*************\n\n3.1. Rest\n=========\n\nText of the section.\n\n4. End\n******\n\nText of the end.',
      dialect: 'plainText',
    },
  ],
  found: [
    {
      draft: statutes((line) => (line === '    5. Close it.' ? '    ⟦4.⟧ Close it.' : line)),
      dialect: 'plainText',
      says: '4 is used a second time: 5 was expected here.',
      fixed: statutes(),
    },
    // Blanks at random, as pasting leaves them, are no lists inside lists.
    {
      draft: '1. The first item is here.\n   2. The second item is here.\n 3. The third item is here.\n     ⟦3.⟧ The fourth item is here.\n   5. The fifth item is here.\n6. The sixth item is here.',
      dialect: 'plainText',
      fixed: '1. The first item is here.\n   2. The second item is here.\n 3. The third item is here.\n     4. The fourth item is here.\n   5. The fifth item is here.\n6. The sixth item is here.',
    },
  ],
});

testRule('numbering/gap', {
  found: [
    {
      draft: statutes((line) => line.replace('3. Organs', '⟦4.⟧ Organs').replace('3.1.', '4.1.').replace('4. Dissolution', '5. Dissolution')),
      dialect: 'plainText',
      fixed: statutes(),
    },
    {
      draft: statutes((line) => (line.includes('7. Dismiss') ? line.replace('7.', '⟦8.⟧') : line.includes('8. Accept') ? line.replace('8.', '9.') : line.includes('9. Refuse') ? '   10. Refuse them.' : line.replace('10. Resign', '11. Resign'))),
      dialect: 'plainText',
      fixed: statutes((line) => (line.includes('9. Refuse') ? '   9. Refuse them.' : line)),
    },
  ],
});

/** Headings of four components alone: the section that the first three name is counted elsewhere. */
testRule('numbering/gap', {
  clean: ['4.6.4.1. First.\n\n4.6.4.2. Second.\n\n5.8.5.1. First of another.\n\n5.8.5.2. Second of it.'],
});
