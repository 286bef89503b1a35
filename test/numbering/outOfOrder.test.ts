import { testRule } from '../kit/testRule.ts';

testRule('numbering/out-of-order', {
  clean: ['1 Scope\n\nThe scope is short.\n\n2 Terms\n\nThere were 26 members in the year\n1214 of the old calendar, and more than\n17 in the next.',
    // An excerpt.
    { draft: 'Article 2 Ponds\n\nPonds are cleaned in March.\n\nArticle 3 Herons\n\nHerons are seen off.\n\nArticle 4 Nets\n\nNets are lent.', dialect: 'plainText', standsAlone: 'its first article begins the draft' },
    // Editions of a document, the latest first.
    '# Revision history\n\n## 2.1.0\n\nFees are split.\n\n## 2.0.1\n\nA comma.\n\n## 2.0.0\n\nA new scope.\n\n## 1.4.0\n\nMembers may resign.\n\n## 1.3.2\n\nA full stop.',
    'Version 3 Approved in May.\n\n3.2. Fees were added.\n\n3.1. A note was added.\n\n3.0. The scope was widened.\n\n2.4. Terms were corrected.',
  ],
  found: [
    // A list whose lines all begin with a number is none that was wrapped there by accident, though no line ends a sentence.
    { draft: 'Four boats are painted this year:\n\n1. Heron: the hull below the water line\n⟦3.⟧ Teal: the cabin, in green\n2. Grebe: the mast and both oars, as in every other year\n4. Coot: nothing but the name\n', dialect: 'plainText', says: '3 follows 1: 2 was expected here.', fixed: 'Four boats are painted this year:\n\n1. Heron: the hull below the water line\n2. Teal: the cabin, in green\n3. Grebe: the mast and both oars, as in every other year\n4. Coot: nothing but the name\n' },
    // Terms begin with small letters.
    { draft: '3.1 Terms of sailing\n\n3.1.1 luff: edge of a sail towards the wind\n\n⟦3.1.3⟧ leech: edge of a sail away from the wind\n\n3.1.2 foot: lower edge of a sail\n\n3.2 Terms of rowing\n', dialect: 'plainText', says: '3.1.3 follows 3.1.1: 3.1.2 was expected here.', fixed: '3.1 Terms of sailing\n\n3.1.1 luff: edge of a sail towards the wind\n\n3.1.2 leech: edge of a sail away from the wind\n\n3.1.3 foot: lower edge of a sail\n\n3.2 Terms of rowing\n' },
    // An article that was put in kept its number when those before it were counted anew, as those behind it were not.
    {
      draft: '# Harbour rules\n\n## Rule 1 Moorings\n\nMoorings are let by the year.\n\n## Rule 2 Lights\n\nLights are green.\n\n## Rule 3 Ice\n\nIce is broken in March.\n\n## ⟦Rule 5 bis⟧ Dogs\n\nDogs are kept on a lead.\n\n## Rule 4 Fees\n\nFees are due in May.\n\n## Rule 5 Closing\n\nThe harbour closes in November.',
      says: 'Rule 5 bis follows Rule 3: Rule 3 bis was expected here.',
      fixed: '# Harbour rules\n\n## Rule 1 Moorings\n\nMoorings are let by the year.\n\n## Rule 2 Lights\n\nLights are green.\n\n## Rule 3 Ice\n\nIce is broken in March.\n\n## Rule 3 bis Dogs\n\nDogs are kept on a lead.\n\n## Rule 4 Fees\n\nFees are due in May.\n\n## Rule 5 Closing\n\nThe harbour closes in November.',
    },
    {
      draft: '第1条 目的\n\n本会は灯台を守る。\n\n第2条 会員\n\n会員は個人とする。\n\n第3条 会費\n\n会費は五月に納める。\n\n⟦第2条の2⟧ 退会\n\n退会は書面による。\n\n第4条 総会\n\n総会は六月に開く。\n\n第5条 解散\n\n解散は総会が決める。', dialect: 'plainText', languages: ['ja'],
      says: '第2条の2 follows 第3条: 第3条の2 was expected here.',
      fixed: '第1条 目的\n\n本会は灯台を守る。\n\n第2条 会員\n\n会員は個人とする。\n\n第3条 会費\n\n会費は五月に納める。\n\n第3条の2 退会\n\n退会は書面による。\n\n第4条 総会\n\n総会は六月に開く。\n\n第5条 解散\n\n解散は総会が決める。',
    },
    // The last two were exchanged, and carry no dot.
    {
      draft: '1 Boats\n\nBoats are lent in May.\n\n2 Oars\n\nOars are kept dry.\n\n⟦4⟧ Sails\n\nSails are white.\n\n3 Ports\n\nPorts are shut at night.', dialect: 'plainText',
      says: '4 follows 2: 3 was expected here.',
      fixed: '1 Boats\n\nBoats are lent in May.\n\n2 Oars\n\nOars are kept dry.\n\n3 Sails\n\nSails are white.\n\n4 Ports\n\nPorts are shut at night.',
    },
    // The word for an article, in the languages of members.
    ...['Pasal', 'MADDE', 'Điều', 'Άρθρο', 'Чл.', 'Rozdział', 'Seção'].map((word) => ({
      draft: `${word} 1\n\n1984.\n\n⟦${word} 3⟧\n\n1985.\n\n${word} 2\n\n1986.\n\n${word} 4\n\n1987.`, dialect: 'plainText' as const,
      fixed: `${word} 1\n\n1984.\n\n${word} 2\n\n1985.\n\n${word} 3\n\n1986.\n\n${word} 4\n\n1987.`,
    })),
    {
      draft: '第1条 目的\n\n1.1 本会は地図を作る。\n\n1.2 地図は毎年改める。\n\n1.3 地図は無料とする。\n\n第2条 会員\n\n⟦2.2⟧ 会員は会費を納める。\n\n2.1 会員は個人とする。\n\n2.3 会費は理事会が定める。\n\n第3条 附則\n\n3.1 本規則は五月から施行する。', dialect: 'plainText', languages: ['ja'],
      says: '2.2 follows 1.3: 2.1 was expected here.',
      fixed: '第1条 目的\n\n1.1 本会は地図を作る。\n\n1.2 地図は毎年改める。\n\n1.3 地図は無料とする。\n\n第2条 会員\n\n2.1 会員は会費を納める。\n\n2.2 会員は個人とする。\n\n2.3 会費は理事会が定める。\n\n第3条 附則\n\n3.1 本規則は五月から施行する。',
    },
    // The first two clauses of an article.
    {
      draft: 'Article 1 – Seat\n\n1.1 The seat is Turku.\n\n1.2 The board may move it.\n\n1.3 It tells all members.\n\nArticle 2 – Loans\n\n⟦2.2⟧ Loans end in May.\n\n2.1 Loans are free.\n\n2.3 Fines are paid at once.\n\nArticle 3 – Fees\n\n3.1 There is a fee.', dialect: 'plainText',
      says: '2.2 follows 1.3: 2.1 was expected here.',
      fixed: 'Article 1 – Seat\n\n1.1 The seat is Turku.\n\n1.2 The board may move it.\n\n1.3 It tells all members.\n\nArticle 2 – Loans\n\n2.1 Loans end in May.\n\n2.2 Loans are free.\n\n2.3 Fines are paid at once.\n\nArticle 3 – Fees\n\n3.1 There is a fee.',
    },
    // The first two were exchanged: what begins with 2 need not be an excerpt.
    {
      draft: '⟦Article 2⟧ Ponds\n\nPonds are cleaned in March.\n\nArticle 1 Frogs\n\nFrogs may stay.\n\nArticle 3 Herons\n\nHerons are seen off.\n\nArticle 4 Nets\n\nNets are lent.', dialect: 'plainText', standsAlone: 'its first article begins the draft',
      fixed: 'Article 1 Ponds\n\nPonds are cleaned in March.\n\nArticle 2 Frogs\n\nFrogs may stay.\n\nArticle 3 Herons\n\nHerons are seen off.\n\nArticle 4 Nets\n\nNets are lent.',
    },
    {
      draft: '# Garden rules\n\n## ⟦Annex B⟧ Ponds\n\nPonds are cleaned in March.\n\n## Annex A Frogs\n\nFrogs may stay.\n\n## Annex C Herons\n\nHerons are seen off.', standsAlone: 'its first annex begins the draft',
      fixed: '# Garden rules\n\n## Annex A Ponds\n\nPonds are cleaned in March.\n\n## Annex B Frogs\n\nFrogs may stay.\n\n## Annex C Herons\n\nHerons are seen off.',
    },
    {
      draft: '# Garden rules\n\n## ⟦2⟧ Ponds\n\n### 1.1 When\n\nIn March.\n\n### 1.2 How\n\nWith nets.\n\n## 1 Frogs\n\n### 2.1 Guests\n\nThey may stay.\n\n### 2.2 Noise\n\nIt is borne.\n\n## 3 Herons\n\nHerons are seen off.', standsAlone: 'its first section begins the draft',
      fixed: '# Garden rules\n\n## 1 Ponds\n\n### 1.1 When\n\nIn March.\n\n### 1.2 How\n\nWith nets.\n\n## 2 Frogs\n\n### 2.1 Guests\n\nThey may stay.\n\n### 2.2 Noise\n\nIt is borne.\n\n## 3 Herons\n\nHerons are seen off.',
    },
    // Two headings were exchanged: one fault, whatever stands between them.
    {
      draft: '1. Purpose\n\n1.1. One.\n\n1.2. Two.\n\n⟦3.⟧ Loans\n\n2.1. Three.\n\n2.2. Four.\n\n2. Duties\n\n3.1. Five.\n\n3.2. Six.\n\n4. Fees\n\n4.1. Seven.\n\n4.2. Eight.',
      says: '3 follows 1.2: 2 was expected here.',
      fixed: '1. Purpose\n\n1.1. One.\n\n1.2. Two.\n\n2. Loans\n\n2.1. Three.\n\n2.2. Four.\n\n3. Duties\n\n3.1. Five.\n\n3.2. Six.\n\n4. Fees\n\n4.1. Seven.\n\n4.2. Eight.',
    },
    {
      draft: '1.1. One.\n\n1.2. Two.\n\n⟦1.9.⟧ Three.\n\n1.4. Four.\n\n1.5. Five.',
      says: '1.9 follows 1.2: 1.3 was expected here.',
      fixed: '1.1. One.\n\n1.2. Two.\n\n1.3. Three.\n\n1.4. Four.\n\n1.5. Five.',
    },
    {
      draft: 'a) first;\n\n⟦c)⟧ second;\n\nb) third;\n\nd) fourth, see item b) above.',
      says: 'c) follows a): b) was expected here.',
      fixed: 'a) first;\n\nb) second;\n\nc) third;\n\nd) fourth, see item b) above.',
    },
  ],
});
