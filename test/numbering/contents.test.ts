import { testRule } from '../kit/testRule.ts';

/** What repeats a number goes with it: contents, references in five languages, both languages of a draft; past 9, 99 and 999. */
testRule('numbering/gap', {
  found: [
    {
      draft: 'CONTENTS\n\n1 Scope ........ 3\n2 Terms ........ 4\n4 Rules ........ 5\n\n1 Scope\n\nText of the scope.\n\n2 Terms\n\nText of the terms.\n\n⟦4⟧ Rules\n\nText of the rules, see section 4 above.',
      dialect: 'plainText',
      fixed: 'CONTENTS\n\n1 Scope ........ 3\n2 Terms ........ 4\n3 Rules ........ 5\n\n1 Scope\n\nText of the scope.\n\n2 Terms\n\nText of the terms.\n\n3 Rules\n\nText of the rules, see section 3 above.',
    },
    {
      draft: '- [1 Scope](#scope)\n- [3 Rules](#rules)\n\n## 1 Scope\n\nText of the scope.\n\n## ⟦3⟧ Rules\n\nText of the rules.',
      fixed: '- [1 Scope](#scope)\n- [2 Rules](#rules)\n\n## 1 Scope\n\nText of the scope.\n\n## 2 Rules\n\nText of the rules.',
    },
    {
      draft: '1.8. Un.\n\n1.9. Deux.\n\n⟦1.11.⟧ Trois, voir le paragraphe 1.11.\n\n1.12. Quatre, selon les paragraphes 1.9 et 1.12.',
      languages: ['fr'],
      fixed: '1.8. Un.\n\n1.9. Deux.\n\n1.10. Trois, voir le paragraphe 1.10.\n\n1.11. Quatre, selon les paragraphes 1.9 et 1.11.',
    },
    {
      draft: '1.98. Первый.\n\n1.99. Второй.\n\n⟦1.101.⟧ Третий, см. пункт 1.101.\n\n1.102. Четвёртый.',
      languages: ['ru'],
      fixed: '1.98. Первый.\n\n1.99. Второй.\n\n1.100. Третий, см. пункт 1.100.\n\n1.101. Четвёртый.',
    },
    {
      draft: '第1条 目的\n\n本文。\n\n⟦第3条⟧ 定義\n\n第3条の本文。\n\n第4条 雑則\n\n第3条及び第4条の本文。',
      languages: ['ja'],
      fixed: '第1条 目的\n\n本文。\n\n第2条 定義\n\n第2条の本文。\n\n第3条 雑則\n\n第2条及び第3条の本文。',
    },
    {
      draft: 'RESOLUTION 998 (Paris)\n\nText of the first.\n\nRESOLUTION 999 (Paris)\n\nText of the second.\n\n⟦RESOLUTION 1001⟧ (Paris)\n\nText of the third.',
      fixed: 'RESOLUTION 998 (Paris)\n\nText of the first.\n\nRESOLUTION 999 (Paris)\n\nText of the second.\n\nRESOLUTION 1000 (Paris)\n\nText of the third.',
    },
    {
      draft: 'a) Scope\n\nText in English, one paragraph.\n\na) 適用範囲\n\n日本語の本文がここにあります。\n\n⟦c)⟧ Rules\n\nMore text, see section c).\n\nc) 規則\n\n日本語の本文、セクション c) を参照。',
      languages: ['en', 'ja'],
      fixed: 'a) Scope\n\nText in English, one paragraph.\n\na) 適用範囲\n\n日本語の本文がここにあります。\n\nb) Rules\n\nMore text, see section b).\n\nb) 規則\n\n日本語の本文、セクション b) を参照。',
      related: ['a)', 'c)'],
    },
  ],
});

/** Items of a list hold no chapters, whatever their numbers: these stay, in the contents too. */
testRule('numbering/gap', {
  found: [
    {
      draft: 'Contents\n\n1.0 Boats ........ 2\n2.0 Ports ........ 5\n3.0 Lamps ........ 8\n\n1.0 Boats\n\nBoats are lent where\n\n(1) they float,\n\n⟦(3)⟧ they are dry, and\n\n(4) they are free.\n\n1.1 Oars\n\nText of oars.\n\n2.0 Ports\n\nText of ports.\n\n3.0 Lamps\n\nText of lamps.',
      dialect: 'plainText',
      fixed: 'Contents\n\n1.0 Boats ........ 2\n2.0 Ports ........ 5\n3.0 Lamps ........ 8\n\n1.0 Boats\n\nBoats are lent where\n\n(1) they float,\n\n(2) they are dry, and\n\n(3) they are free.\n\n1.1 Oars\n\nText of oars.\n\n2.0 Ports\n\nText of ports.\n\n3.0 Lamps\n\nText of lamps.',
    },
    {
      draft: '1.0 Boats\n\nBoats are lent where\n\n1. they float,\n\n⟦3.⟧ they are dry, and\n\n4. they are free.\n\n1.1 Oars\n\nText of oars.\n\n2.0 Ports\n\nText of ports.\n\n3.0 Lamps\n\nText of lamps.',
      dialect: 'plainText',
      fixed: '1.0 Boats\n\nBoats are lent where\n\n1. they float,\n\n2. they are dry, and\n\n3. they are free.\n\n1.1 Oars\n\nText of oars.\n\n2.0 Ports\n\nText of ports.\n\n3.0 Lamps\n\nText of lamps.',
    },
  ],
});

/** Above each chapter stands a list of its titles. */
testRule('numbering/wrong-parent', {
  clean: [
    {
      draft: '1. About\n\n1.1. Versions\n\nThe package is the current version.\n\n1.2. Packages\n\nThere is a base package.\n\nChapter 3. Modules\n\nTable of Contents\n\n3.1. Local modules\n\n3.2. Others\n\n3.1. Local modules\n\nThey stay where they are.\n\n3.2. Others\n\nThey may go.',
      dialect: 'plainText',
    },
  ],
});

/** A list of titles without page numbers above the text. What is pasted twice is still told. */
testRule('numbering/duplicate', {
  clean: [
    {
      draft: 'Contents\n\n1. About the tool\n  1.1. Versions\n  1.2. Packages\n2. Local use\n3. Modules\n\n1. About the tool\n\n1.1. Versions\n\nThe package is the current version.\n\n1.2. Packages\n\nThere is a base package.\n\n2. Local use\n\nIt must not be touched.\n\n3. Modules\n\nModules are packaged with care.',
      dialect: 'plainText',
    },
    // The titles differ a little.
    {
      draft: 'Contents\n\n1. About the tool\n  1.1. Versions of the tool\n  1.2. Packages\n2. Local use\n3. Modules\n\n1. ABOUT THE TOOL\n\n1.1. The versions of the tool\n\nThe package is the current version.\n\n1.2. Packages\n\nThere is a base package.\n\n2. Local use\n\nIt must not be touched.\n\n3. Modules\n\nModules are packaged with care.',
      dialect: 'plainText',
    },
    // A list of one title, before its chapter.
    {
      draft: 'Chapter 1. About\n\nTable of Contents\n\n1.1. Purpose\n\n1.1. Purpose\n\nThis is its purpose.\n\nChapter 2. Use\n\nTable of Contents\n\n2.1. Local use\n\nThere is no more.\n\n2.1. Local use\n\nIt must not be touched.',
      dialect: 'plainText',
    },
  ],
  found: [
    // What the contents have otherwise than the text is told.
    {
      draft: 'Contents\n\n1. About\n2. Local use\n⟦2.⟧ Modules\n4. Law\n\nThe text follows.\n\n1. About\n\nThis is about it.\n\n2. Local use\n\nIt must not be touched.\n\n3. Modules\n\nThere are some.\n\n4. Law\n\nThe law applies.',
      dialect: 'plainText',
      fixed: 'Contents\n\n1. About\n2. Local use\n3. Modules\n4. Law\n\nThe text follows.\n\n1. About\n\nThis is about it.\n\n2. Local use\n\nIt must not be touched.\n\n3. Modules\n\nThere are some.\n\n4. Law\n\nThe law applies.',
    },
    {
      draft: '1. Scope\n\nThis is the scope.\n\n2. Terms\n\nThese are the terms.\n\n⟦2.⟧ Terms\n\nThese are more terms.\n\n3. Rules\n\nThese are the rules.', dialect: 'plainText',
      fixed: '1. Scope\n\nThis is the scope.\n\n2. Terms\n\nThese are the terms.\n\n3. Terms\n\nThese are more terms.\n\n4. Rules\n\nThese are the rules.',
    },
  ],
});

/** Contents of pasted plain text, with lists of tables and figures, before a text in chapters. */
testRule('numbering/gap', {
  clean: [
    // The chapters of the text hold its sections, not those of the contents above.
    { draft: 'Handbook of the Lending Library\n\nContents\n\n1. Purpose\n\n    1.1. Whom the library serves\n    1.2. What it lends\n\n2. Loans\n\n    2.1. How long a book may be kept\n\n3. Fees for late return\n4. Complaints\n\n    4.1. To whom they are sent\n\nChapter 1. Purpose\n\n1.1. Whom the library serves\n\n    The library serves all who live in the valley.\n\n1.2. What it lends\n\n    It lends books and maps.\n\nChapter 2. Loans\n\n2.1. How long a book may be kept\n\n    A book may be kept for four weeks.\n\nChapter 3. Fees for late return\n\nNobody has paid any so far.\n\nChapter 4. Complaints\n\n4.1. To whom they are sent\n\n    They are sent to the council.\n', dialect: 'plainText' },
    // A title after a long line; "In" at the end of a title.
    { draft: 'Handbook\n\n1. Purpose\n    1.1. Readers\n    1.2. Books\n2. Loans\n    2.1. Length of a loan to readers in other valleys\n3. Fees\n    3.1. Sending In\n4. Complaints\n    4.1. Council\n\nChapter 1. Purpose\n\n1.1. Readers\n\n    The library serves all who live in the valley:\n\n    1. those who read\n    2. those who listen\n\n1.2. Books\n\n    It lends books:\n\n    1. those on the shelves\n    2. those in the cellar\n\nChapter 2. Loans\n\n2.1. Length of a loan to readers in other valleys\n\n    Four weeks:\n\n    1. for all\n    2. for schools\n\nChapter 3. Fees\n\n3.1. Sending In\n\n    Nothing.\n\nChapter 4. Complaints\n\n4.1. Council\n\n    They are sent to the council.\n', dialect: 'plainText' },
    // Tables and figures are numbered by chapters, and some chapters have none.
    { draft: 'Handbook\n\n1. Purpose\n    1.1. Readers\n    1.2. Books\n2. Loans\n    2.1. Length\n3. Fees\n    3.1. Amount\n4. Complaints\n    4.1. Council\n\nList of tables\n\n1.1. Readers by village\n1.2. Readers by age\n2.1. Loans by month\n2.2. Loans by village\n4.1. Complaints by month\n\nList of figures\n\n2.1. The desk\n3.1. The box for fees\n3.2. The receipt\n4.1. The letter\n\nChapter 1. Purpose\n\n1.1. Readers\n\n    The library serves all who live in the valley:\n\n    1. those who read\n    2. those who listen\n\n1.2. Books\n\n    It lends books:\n\n    1. those on the shelves\n    2. those in the cellar\n\nChapter 2. Loans\n\n2.1. Length\n\n    Four weeks:\n\n    1. for all\n    2. for schools\n\nChapter 3. Fees\n\n3.1. Amount\n\n    Nothing.\n\nChapter 4. Complaints\n\n4.1. Council\n\n    They are sent to the council.\n', dialect: 'plainText' },
  ],
  found: [
    {
      draft: 'Tables\n\n1.1. Readers by village\n1.2. Readers by age\n⟦1.4.⟧ Readers by trade\n2.1. Loans by month\n4.1. Complaints by month\n\nChapter 1. Readers\n\nAll.\n\nChapter 2. Loans\n\nMany.\n\nChapter 3. Fees\n\nNone.\n\nChapter 4. Complaints\n\nFew.',
      dialect: 'plainText',
      says: '1.4 follows 1.2: 1.3 is missing.',
      fixed: 'Tables\n\n1.1. Readers by village\n1.2. Readers by age\n1.3. Readers by trade\n2.1. Loans by month\n4.1. Complaints by month\n\nChapter 1. Readers\n\nAll.\n\nChapter 2. Loans\n\nMany.\n\nChapter 3. Fees\n\nNone.\n\nChapter 4. Complaints\n\nFew.',
    },
  ],
});

testRule('numbering/duplicate', {
  clean: [
    // The sections after a list with items of its own in the foreword.
    { draft: 'Contents\n\nForeword\n    1. Thanks\n    2. How this handbook came about\n        2.1. The first edition\n        2.2. The second edition\n    3. Reminders\n1. Purpose\n    1.1. Whom the library serves\n    1.2. What it lends\n2. Loans\n    2.1. How long a book may be kept\n    2.2. Signing In\n3. Cards\n    3.1. With a card\n    3.2. Without a card, at the desk or from the reading room upstairs\n4. Complaints\n    4.1. To whom they are sent\n    4.2. When they are answered\n\nThanks to all who have written for this handbook.\n\nPurpose\n\n    1. The library lends to all.\n    2. The library lends for nothing.\n\nLoans\n\n    1. A book may be kept for four weeks.\n    2. It may be kept longer if nobody waits.\n', dialect: 'plainText' },
  ],
});

testRule('numbering/duplicate', {
  found: [
    // A section that stands in the contents, and twice in the text.
    {
      draft: 'Contents\n\n1. Purpose\n    1.1. Readers\n    1.2. Books\n    1.3. Maps\n\nChapter 1. Purpose\n\n1.1. Readers\n\nAll who live in the valley.\n\n1.2. Books\n\n⟦1.2.⟧ Books\n\nThose on the shelves.\n\n1.3. Maps\n\nThose in the cellar.',
      dialect: 'plainText',
      says: '1.2 is used a second time: 1.3 was expected here.',
      fixed: 'Contents\n\n1. Purpose\n    1.1. Readers\n    1.2. Books\n    1.3. Maps\n\nChapter 1. Purpose\n\n1.1. Readers\n\nAll who live in the valley.\n\n1.2. Books\n\n1.3. Books\n\nThose on the shelves.\n\n1.4. Maps\n\nThose in the cellar.',
    },
  ],
});

/** Titles in the contents that go on in the next line, or leave room for few dots. */
testRule('numbering/out-of-order', {
  clean: [
    {
      draft: 'Table of Contents\n\n   1. Boats .................................. 2\n   2. Ports .................................. 5\n      2.1. Ports that are Shut in a Storm ...6\n      2.2. Who May Open a Port at Night, and\n           Who May Shut It ...................7\n      2.3. Keys .............................. 8\n   3. Lamps .................................. 9\n\n1. Boats\n\nText of boats.\n\n2. Ports\n\nText of ports.\n\n2.1. Storms\n\nText of storms.\n\n2.2. Nights\n\nText of nights.\n\n2.3. Keys\n\nText of keys.\n\n3. Lamps\n\nText of lamps.',
      dialect: 'plainText',
    },
  ],
});

/** Titles with one dot or none before the page, and titles whose second line begins with a number, on a new page of the contents. */
testRule('numbering/out-of-order', {
  clean: [
    {
      draft: 'Table of Contents\n\n   1. Boats .................................. 2\n   2. Ports .................................. 5\n      2.1. Ports that are Shut in a Storm ...... 6\n      2.2. Who May Open a Port at Night . . . . 6\n      2.3. Keys, and What They Are Made of  . . 7\n      2.4. Whistles of Pilots and Keepers . 8\n      2.5. Lamps for which Nobody Pays 9\n\n      2.6. The Use of Lamps on Quay 2 and\n           3 more Quays ...................... 10\n   3. Lamps .................................. 11\n\n1. Boats\n\nText of boats.\n\n2. Ports\n\nText of ports.\n\n2.1. Storms\n\nText of storms.\n\n2.2. Nights\n\nText of nights.\n\n2.3. Keys\n\nText of keys.\n\n3. Lamps\n\nText of lamps.',
      dialect: 'plainText',
    },
  ],
});

/** The same where all titles come again. */
testRule('numbering/gap', {
  clean: [
    {
      draft: 'Table of Contents\n\n   1. Boats .................................. 2\n      1.1. Hulls and All that Belongs to Them\n           in Fresh Water .................... 3\n      1.2. Oars .............................. 4\n   2. Ports .................................. 5\n      2.1. Ports that are Shut in a Storm ...6\n      2.2. Who May Open a Port at Night, and\n           Who May Shut It ...................7\n\n1. Boats\n\nText of boats.\n\n1.1. Hulls and All that Belongs to Them in Fresh Water\n\nText of hulls.\n\n1.2. Oars\n\nText of oars.\n\n2. Ports\n\nText of ports.\n\n2.1. Ports that are Shut in a Storm\n\nText of storms.\n\n2.2. Who May Open a Port at Night, and Who May Shut It\n\nText of nights.',
      dialect: 'plainText',
    },
    // Without dots.
    {
      draft: 'Contents\n\n1 Boats                                 2\n1.1 Hulls                               2\n1.2 Oars                                3\n1.3 Sails and whatever is made of\n    the same cloth                      4\n1.4 Flags, and the length of flagstaffs5\n2 Ports                                 6\n\n1 Boats\n\nText of boats.\n\n1.1 Hulls\n\nText of hulls.\n\n1.2 Oars\n\nText of oars.\n\n1.3 Sails and whatever is made of the same cloth\n\nText of sails.\n\n1.4 Flags, and the length of flagstaffs\n\nText of flags.\n\n2 Ports\n\nText of ports.',
      dialect: 'plainText',
    },
  ],
  found: [
    // The text itself is counted.
    {
      draft: 'Contents\n\n1 Boats at Night, and\n  Who Rows Them ... 2\n3 Lamps ........... 4\n\n1 Boats at Night, and Who Rows Them\n\nText of boats.\n\n⟦3⟧ Lamps\n\nText of lamps.',
      dialect: 'plainText',
      fixed: 'Contents\n\n1 Boats at Night, and\n  Who Rows Them ... 2\n2 Lamps ........... 4\n\n1 Boats at Night, and Who Rows Them\n\nText of boats.\n\n2 Lamps\n\nText of lamps.',
    },
  ],
});
