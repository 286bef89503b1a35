import { testRule } from '../kit/testRule.ts';

/** Articles with the number before the word. */
const COUNTED = [
  '1. article', 'The association has its seat in Porvoo.', '2. article', '1. Members are persons.', '2. Firms may become members, too.', '3. article', 'The meeting is held in May.',
  '4. article', '1. The chair opens the meeting.', '2. The secretary keeps the minutes.', '3. Guests may speak.', '5. article', 'The fee is paid in June.',
].join('\n\n');

testRule('numbering/gap', {
  clean: [
    '1.1. One.\n\n1.2. Two.\n\n1.3. Three.',
    // The word behind the number names what is counted; lists stand in the text below.
    { draft: COUNTED, dialect: 'plainText' },
    // A definition whose blank was forgotten.
    '5.1. “Loan” means the time for which a book is lent.\n\n5.2.“Reader” means who has it.\n\n5.3. “Fine” means what is paid for a day.',
    // An item was run on with the one before it.
    'The host shall\n\n(a) book the rooms;\n\n(b) send out the papers; and (c) keep a list of who is present.\n\n(d) The host may ask for a fee.',
    'A. Name the sources.\n\nB. Keep the notices.  C. Keep the dates. D. Add your own.\n\nE. Leave the title.',
    '# 1 Scope\n\nText.\n\n# 2 Terms\n\n2.1 First.\n\n2.2 Second.',
    'Lists that begin above one are excerpts:\n\n006. Six.\n\n007. Seven.',
    '1. One.\n\n1. Two.\n\n1. Three.',
    '5. Five.\n\n5a. Inserted.\n\n6. Six.',
    // The first of a list on the line of the number that holds it.
    { draft: 'Boats\n\n1. These rules are the Boat Rules.\n\n2.—(1) A boat has two oars.\n\n(2) An oar has one blade.\n\n(3) A blade is flat.\n\n3.—(1) Boats are lent.\n\n(2) Oars are not.', dialect: 'plainText' },
    { draft: 'Sec. 4. Boats\n\n(a) A boat has\n\n(1) oars; and\n\n(2) a rudder.\n\n(b)(1) If it leaks, it is mended.\n\n(2) Mending is paid by the owner.', dialect: 'plainText' },
    // Two things that are counted apart, with the number before the word.
    { draft: '1. Kapitel: Boote\n\n1. Abschnitt: Ruder\n\nEin Boot hat Ruder.\n\n2. Abschnitt: Segel\n\nEin Segel ist weiß.\n\n2. Kapitel: Häfen\n\n1. Abschnitt: Kaimauern\n\nMauern sind fest.\n\n3. Kapitel: Schluss\n\nEnde.', languages: ['de'], dialect: 'plainText' },
    { draft: '1. Abschnitt\nBoote\n\n§ 1. Ein Boot hat Ruder.\n\n2. Abschnitt\nHäfen\n\n1. Unterabschnitt\nMauern\n\n§ 2. Mauern sind fest.\n\n2. Unterabschnitt\nTore\n\n§ 3. Tore sind offen.\n\n3. Abschnitt\nSchluss\n\n§ 4. Ende.', languages: ['de'], dialect: 'plainText' },
    { draft: ['1', '2', '3', '4', '5'].map((n) => `Art. ${n}. - (1) Every boat has ${n} oars.\n\n(2) The oars are kept dry.`).join('\n\n'), dialect: 'plainText' },
    // Inserted behind what stands below the number.
    { draft: '2.1 Boats\n\n2.1.1 Boats are lent.\n\n2.1.2 Oars are not.\n\n2.1 bis Rafts\n\nRafts are lent, too.\n\n2.2 Ports', dialect: 'plainText' },
    // The last number of a code is kept for what stands at the end; a reference may end a paragraph.
    '## 304.01 Boats\n\nText.\n\n## 304.02 Oars\n\nText, as in the rules of the port, see GEN. OFF.\n212.07\n\n## 304.03 Ports\n\nText.\n\n## 304.99 Fines\n\nText.',
    // Inserted with a hyphen, and names with small words.
    { draft: 'Art. 3 - Remi\nTesto.\n\nArt. 3-bis - Timone\nTesto.\n\nArt. 4 - Vele\nTesto.', languages: ['it'], dialect: 'plainText' },
    { draft: 'For the Port of Ghent\n\nJ. van der Linden\n\nFor the Port of Calais\n\nC. Dubosc', dialect: 'plainText' },
    // The articles of a second text, under a title of their own.
    '## ARTICLE I. Name\n\nText.\n\n## ARTICLE II. Boats\n\nText.\n\n## BY-LAWS\n\n### ARTICLE I. Oars\n\nText.\n\n### ARTICLE II. Sails\n\nText.',
    // European, national and Japanese annexes are counted apart from the standard's own, and Annex SL is another document's.
    '## Annex A Samples\n\nText, by Annex NA.\n\n## Annex B Marks\n\nText, as Annex SL has it.\n\n## Annex NA National choices\n\nText.\n\n## Annex NB Further reading\n\nText.\n\n## Annex ZA Directives\n\n### ZA.1 Marks\n\nText.\n\n### ZA.2 Samples\n\nText.',
    { draft: '附属書A（規定）試料\n\n本文。\n\n附属書B（参考）例\n\n本文。\n\n附属書JA（参考）対比表\n\n本文。', languages: ['ja'] },
    // The number of a page, beside a running head, is none of the text; a title that comes again is.
    { draft: '1 Scope\n\nThe text is about gauges.\n\n2 Gauge rules B 14 (05/2021)\n\n2 Terms\n\nNone.\n\nGauge rules B 14 (05/2021) 3\n\n3 Marks\n\nNone.\n\n4 Gauge rules B 14 (05/2021)\n\n4 Tests\n\nNone.', dialect: 'plainText' },
    { draft: '1 Opening\n2 Break of 15 minutes\n3 Reports\n4 Break of 15 minutes\n5 Closure', dialect: 'plainText' },
    { draft: '1 Scope\n\nText.\n\n                    Gauge rules B 14 (05/2021)                    1\n\n2 Terms\n\nText.\n\n2                   Gauge rules B 14 (05/2021)\n\n3 Marks\n\nText.', dialect: 'plainText' },
    { draft: 'The group:\n\nA. Adams       B. Brown       C. Cole\nE. Ernst       F. Fox         G. Gray\n\nThey met in May.', dialect: 'plainText' },
    // What stands before the sections has a list of its own.
    { draft: 'Предисловие\n\n1 РАЗРАБОТАН Лабораторией мер\n2 ВНЕСЕН Комитетом по мерам\n3 ПРИНЯТ Советом 4 мая 2021 г.\n\n1 Область применения\n\nСтандарт распространяется на меры.\n\n2 Термины\n\nТекст.', languages: ['ru'], dialect: 'plainText' },
    { draft: 'FOREWORD\n1. Prepared by the laboratory of gauges.\n2. Approved by the board of gauges.\n\n1. Scope\n\nThe text is about gauges.\n\n2. Gauges\n\nGauges are marked.', dialect: 'plainText' },
    '1. One.\n\n2. [Reserved]\n\n3. Three.',
    // Numbers that are names: entries of a vocabulary, of which some are gone.
    { draft: '101 Oar. A pole with a blade.\n\n102 Rudder. What steers a boat.\n\n104 Keel. The beam below.\n\n201 Rope. Twisted yarn, see 104.\n\n203 Knot. What holds a rope.\n\n301 Sail. Cloth on a mast.', dialect: 'plainText' },
    '1. One.\n\n2. Two.\n\n101. First of the signals.\n\n102. Second.\n\n103. Third.',
    // Years of a chronicle.
    '1902. The club is founded.\n\n1907. The boat house burns down.\n\n1911. A new one is built.\n\n1938. Women are admitted.\n\n1953. The fiftieth regatta.',
    // What the text says itself to be free.
    { draft: '1. Boats are lent by the day.\n\n2. A boat is cleaned.\n\n3–5. (Repealed 1961)\n\n6. Oars are counted.', dialect: 'plainText' },
    { draft: '1. Boats are lent by the day.\n2. A boat is cleaned.\n3 to 7. [Reserved]\n8. Oars are counted.', dialect: 'plainText' },
    '## § 1 Boote\n\nText.\n\n## §§ 2, 3 (weggefallen)\n\n## § 4 Ruder\n\nText.',
    { draft: 'Article 1 Boats\n\nText.\n\nArticles 2 to 5: Void\n\nChapter II\n\nArticle 6 Oars\n\nText.', dialect: 'plainText' },
    { draft: '第一条　舟を貸す。\n\n第二条及び第三条　削除\n\n第四条　櫂を数える。', languages: ['ja'], dialect: 'plainText' },
    { draft: '1 Scope\n\nText of the scope.\n\n1.1. First.\n\n1.1 A wrapped title on Guide\n2\n1.2. Second.\n\n2 Conclusion\n\n2.1. Third.', dialect: 'plainText' },
    { draft: '第1条 目的\n\n本文。\n\n第2条 定義\n\n本文。', languages: ['ja'] },
  ],
  found: [
    // The number would have stood on the line above, had that been wrapped.
    { draft: 'Two boats are sold:\n\n1. Teal, with her oars\n⟦3.⟧ Grebe, with everything that was ever stowed in her\n', dialect: 'plainText', says: '3 follows 1: 2 is missing.', fixed: 'Two boats are sold:\n\n1. Teal, with her oars\n2. Grebe, with everything that was ever stowed in her\n' },
    // Terms begin with small letters.
    { draft: '3 Terms\n\n3.1 Terms of rowing\n\n3.1.1 bow: rower who sits in front\n\n⟦3.1.3⟧ stroke: rower who sets the pace\n\n4 Boats\n', dialect: 'plainText', says: '3.1.3 follows 3.1.1: 3.1.2 is missing.', fixed: '3 Terms\n\n3.1 Terms of rowing\n\n3.1.1 bow: rower who sits in front\n\n3.1.2 stroke: rower who sets the pace\n\n4 Boats\n' },
    // A title above a line without a full stop is no name above an office.
    {
      draft: 'A. Oars\nHow they are kept dry\n\nB. Sails\nHow they are furled\n\n⟦D.⟧ Ropes\nHow they are coiled', dialect: 'plainText',
      says: 'D follows B: C is missing.',
      fixed: 'A. Oars\nHow they are kept dry\n\nB. Sails\nHow they are furled\n\nC. Ropes\nHow they are coiled',
    },
    // What was put in behind a number that is missing, too.
    {
      draft: 'Article 1 Quays\n\nQuays are swept.\n\nArticle 2 Cranes\n\nCranes are greased.\n\nArticle 3 Ropes\n\nRopes are coiled.\n\n⟦Article 6 bis⟧ Buoys\n\nBuoys are red.\n\nArticle 7 Locks\n\nLocks are shut.\n\nArticle 8 Tolls\n\nTolls are paid.', dialect: 'plainText',
      says: 'Article 6 bis follows Article 3: Article 4 – Article 6 are missing.',
      fixed: 'Article 1 Quays\n\nQuays are swept.\n\nArticle 2 Cranes\n\nCranes are greased.\n\nArticle 3 Ropes\n\nRopes are coiled.\n\nArticle 3 bis Buoys\n\nBuoys are red.\n\nArticle 4 Locks\n\nLocks are shut.\n\nArticle 5 Tolls\n\nTolls are paid.',
    },
    {
      draft: COUNTED.replace('4. article', '⟦5.⟧ article').replace('5. article\n\nThe fee', '6. article\n\nThe fee'), dialect: 'plainText',
      says: '5 follows 3: 4 is missing.',
      fixed: COUNTED,
    },
    {
      draft: '## Annex A Samples\n\nText.\n\n## Annex ZA Directives\n\nText, see Annex ZC.\n\n## ⟦Annex ZC⟧ Marks\n\nText.',
      says: 'Annex ZC follows Annex ZA: Annex ZB is missing.',
      fixed: '## Annex A Samples\n\nText.\n\n## Annex ZA Directives\n\nText, see Annex ZB.\n\n## Annex ZB Marks\n\nText.',
    },
    // What is said of them means that they are there.
    {
      draft: '## Article 1 Boats\n\nText.\n\n## Article 2 Sails\n\nArticles 3 to 5 apply to sails.\n\n## ⟦Article 6⟧ Oars\n\nText.\n\n## Article 7 Ropes\n\nText.',
      says: 'Article 6 follows Article 2: Article 3 – Article 5 are missing.',
      fixed: '## Article 1 Boats\n\nText.\n\n## Article 2 Sails\n\nArticles 3 to 5 apply to sails.\n\n## Article 3 Oars\n\nText.\n\n## Article 4 Ropes\n\nText.',
    },
    {
      draft: '1.1. One.\n\n1.2. Two.\n\n⟦1.4.⟧ Three, see paragraph 1.4.\n\n1.5. Four, as 1.4 says.',
      says: '1.4 follows 1.2: 1.3 is missing.',
      fixed: '1.1. One.\n\n1.2. Two.\n\n1.3. Three, see paragraph 1.3.\n\n1.4. Four, as 1.4 says.',
      related: ['1.2.'],
      offers: {
        'Insert “1.3 [Reserved]” for the number that is missing on purpose.':
          '1.1. One.\n\n1.2. Two.\n\n1.3. [Reserved]\n\n1.4. Three, see paragraph 1.4.\n\n1.5. Four, as 1.4 says.',
      },
    },
    // The list of the clause before has ended: this is not its fourth item.
    {
      draft: '1. Members may:\n\n(a) vote;\n\n(b) speak;\n\n(c) resign.\n\n2. Guests may:\n\n(a) listen;\n\n(b) speak;\n\n⟦(d)⟧ eat.', dialect: 'plainText',
      says: '(d) follows (b): (c) is missing.',
      fixed: '1. Members may:\n\n(a) vote;\n\n(b) speak;\n\n(c) resign.\n\n2. Guests may:\n\n(a) listen;\n\n(b) speak;\n\n(c) eat.',
    },
    {
      draft: 'a) first;\n\nb) second;\n\n⟦e)⟧ fifth.',
      says: 'e) follows b): c), d) are missing.',
      fixed: 'a) first;\n\nb) second;\n\nc) fifth.',
    },
    {
      draft: '8. Eight.\n\n9. Nine.\n\n⟦11.⟧ Eleven.\n\n12. Twelve.',
      says: '11 follows 9: 10 is missing.',
      fixed: '8. Eight.\n\n9. Nine.\n\n10. Eleven.\n\n11. Twelve.',
    },
    {
      draft: 'Статья 1. Предмет\n\nТекст.\n\nСтатья 2. Определения\n\nТекст.\n\n⟦Статья 4.⟧ Сроки\n\nТекст.',
      languages: ['ru'],
      says: 'Статья 4 follows Статья 2: Статья 3 is missing.',
      fixed: 'Статья 1. Предмет\n\nТекст.\n\nСтатья 2. Определения\n\nТекст.\n\nСтатья 3. Сроки\n\nТекст.',
    },
    // The second chapter has lost its heading. Its clauses, written without the dot of the headings, are right.
    {
      draft: '## 1. Purpose\n\n1.1 One.\n\n1.2 Two.\n\n⟦2.1⟧ Three.\n\n2.2 Four.\n\n## 3. Duties\n\n3.1 Five.\n\n3.2 Six.\n\n## 4. Fees\n\n4.1 Seven.\n\n4.2 Eight.',
      says: '2.1 follows 1.2: 2 is missing.',
      fixed: '## 1. Purpose\n\n1.1 One.\n\n1.2 Two.\n\n## 2. [Title]\n\n2.1 Three.\n\n2.2 Four.\n\n## 3. Duties\n\n3.1 Five.\n\n3.2 Six.\n\n## 4. Fees\n\n4.1 Seven.\n\n4.2 Eight.',
    },
    // The other way round, with letters in front, and the last heading missing.
    {
      draft: '**A. Purpose**\n\nA.1. One.\n\nA.2. Two.\n\n**B. Loans**\n\nB.1. Three.\n\nB.2. Four.\n\n⟦C.1.⟧ Five.\n\nC.2. Six.',
      says: 'C.1 follows B.2: C is missing.',
      fixed: '**A. Purpose**\n\nA.1. One.\n\nA.2. Two.\n\n**B. Loans**\n\nB.1. Three.\n\nB.2. Four.\n\n**C. [Title]**\n\nC.1. Five.\n\nC.2. Six.',
    },
    // A whole chapter is gone: its followers' clauses are counted apart from the headings, and move with them.
    {
      draft: '## 1 Purpose\n\n1.1. One.\n\n1.2. Two.\n\n## ⟦3⟧ Duties\n\n3.1. Five, see 3.2.\n\n3.2. Six.\n\n## 4 Fees\n\n4.1. Seven.\n\n4.2. Eight.',
      says: '3 follows 1: 2 is missing.',
      fixed: '## 1 Purpose\n\n1.1. One.\n\n1.2. Two.\n\n## 2 Duties\n\n2.1. Five, see 2.2.\n\n2.2. Six.\n\n## 3 Fees\n\n3.1. Seven.\n\n3.2. Eight.',
    },
    // The first clause of all is gone: its section stands right above.
    {
      draft: '## 1. Purpose\n\n⟦1.2⟧ Two.\n\n1.3 Three.\n\n## 2. Duties\n\n2.1 Four.\n\n2.2 Five.',
      says: '1.2 comes first: 1.1 is missing.',
      fixed: '## 1. Purpose\n\n1.1 Two.\n\n1.2 Three.\n\n## 2. Duties\n\n2.1 Four.\n\n2.2 Five.',
    },
  ],
});

testRule('numbering/out-of-order', {
  found: [
    // One heading is mistyped; nothing is wrong with the clauses under it.
    {
      draft: '## 1. Purpose\n\n1.1 One.\n\n1.2 Two.\n\n## ⟦7.⟧ Loans\n\n2.1 Three.\n\n2.2 Four.\n\n## 3. Duties\n\n3.1 Five.\n\n3.2 Six.\n\n## 4. Fees\n\n4.1 Seven.',
      says: '7 follows 1: 2 was expected here.',
      fixed: '## 1. Purpose\n\n1.1 One.\n\n1.2 Two.\n\n## 2. Loans\n\n2.1 Three.\n\n2.2 Four.\n\n## 3. Duties\n\n3.1 Five.\n\n3.2 Six.\n\n## 4. Fees\n\n4.1 Seven.',
    },
  ],
});

testRule('numbering/duplicate', {
  found: [
    // A heading with the number of the one before it, the last of the draft: its clauses say which it is.
    {
      draft: '1 PURPOSE\n\n1.1. One.\n\n1.2. Two.\n\n2 LOANS\n\n2.1. Three.\n\n2.2. Four.\n\n⟦2⟧ DUTIES\n\n3.1. Five.\n\n3.2. Six.',
      dialect: 'plainText',
      says: '2 is used a second time: 3 was expected here.',
      fixed: '1 PURPOSE\n\n1.1. One.\n\n1.2. Two.\n\n2 LOANS\n\n2.1. Three.\n\n2.2. Four.\n\n3 DUTIES\n\n3.1. Five.\n\n3.2. Six.',
    },
  ],
});

testRule('numbering/gap', {
  found: [
    // A list of one section goes on with none of the section before, whatever its number is.
    {
      draft: '1. The chair\n\n 1.1. Powers\n\n  The chair may:\n\n    1. open a meeting\n    2. close it\n    3. ask for a vote\n    4. postpone one\n\n 1.2. Duties\n\n  The chair reports once a year.\n\n2. The keeper\n\n 2.1. Powers\n\n  The keeper may:\n\n    1. lend books\n    2. lend maps\n    3. ask for them\n    ⟦5.⟧ buy some\n    6. sell some',
      dialect: 'plainText',
      says: '5 follows 3: 4 is missing.',
      fixed: '1. The chair\n\n 1.1. Powers\n\n  The chair may:\n\n    1. open a meeting\n    2. close it\n    3. ask for a vote\n    4. postpone one\n\n 1.2. Duties\n\n  The chair reports once a year.\n\n2. The keeper\n\n 2.1. Powers\n\n  The keeper may:\n\n    1. lend books\n    2. lend maps\n    3. ask for them\n    4. buy some\n    5. sell some',
    },
  ],
});
