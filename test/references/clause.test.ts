import { testRule } from '../kit/testRule.ts';

testRule('references/clause', {
  clean: [
    '## a) Introduction\n\nText.\n\n## b) Scope\n\nText, as section a) above says.',
    '1.1. One.\n\n1.2. Two, under Annex 1 of the TBT Agreement and clause 4 of ISO/IEC 17000.',
    '## 1 Scope\n\nAs paragraph 7 of the Convention requires.\n\n## 2 Terms\n\nText.',
    { draft: '1 Scope\n\nThe scope.\n\n2 Rules\n\nAs given in Regulation (EU) No 1025/2012, Article 10.\n\nArticle 1 Subject\n\nText.\n\nArticle 2 Duties\n\nText.', dialect: 'plainText' },
    { draft: 'Статья 1. Предмет\n\nТекст согласно статье 5 Устава организации.\n\nСтатья 2. Права\n\nТекст.', languages: ['ru'] },
    { draft: '第1条 目的\n\n定款第9条に定める。\n\n第2条 定義\n\n本文。', languages: ['ja'] },
    // Another document, which these rules have named so.
    { draft: '# 灯台総会規程\n\n## 第1条（目的）\n\nこの規程は、灯台協会の定款（以下「本定款」という。）に基づき、総会について定める。\n\n## 第2条（議決）\n\n議決は、本定款第9条による。', languages: ['ja'], standsAlone: 'the title says what the draft is' },
    // Short for пункт and статья: of other documents, whatever their letters.
    { draft: '1. ЛОДКИ\n\n1.1. Лодки выдаются по п. 1.9 Правил порта, п. 1.8 СанПиН 2.1, п. 1.7 инструкции и п. 1.6 приложения к приказу.\n\n1.2. Вёсла выдаются по п. 1.1 и ст. 5 ГК РФ.', languages: ['ru'], dialect: 'plainText' },
    { draft: 'Article 1 Boats\n\n1.1 Boats are lent.\n\n1.2 Oars are lent, too (see Article 1.1).\n\nArticle 2 Ports\n\n2.1 Ports are shut at night.', dialect: 'plainText' },
    // What is linked to another file, and a neighbouring annex in a file of its own.
    '## B.1 General\n\nAs [section B.3](annexB3.md) and [clauses 4.2 and 4.3](https://example.org/policy) say.\n\n## B.2 Rules\n\n4.1. One, as section C.2 has it.\n\n4.2. Two.',
    // Changes of another document: most of what is named is not here.
    '## 4.1 First edition\n\nSection 2.1 was moved to section 4.5. Section 4.6 is new, and section 5.8 is withdrawn.\n\n## 4.2 Second edition\n\nSection 4.7 was divided.',
    // A place inside an annex, named with it.
    '## 1 Rules\n\nText (see Annex B, B.2, and Annex B.1).\n\n## Annex A Costs\n\n### A.1 Fares\n\nText.\n\n## Annex B Routes\n\n### B.1 Ferries\n\nText.\n\n### B.2 Trams\n\nText.',
    // What was taken out is not here.
    '## 3.1 Fares\n\nText.\n\n## 3.2 Changes\n\nClauses 3.4 and 3.5 were deleted.',
    '## 3.1 Fares\n\nText.\n\n## 3.2 Changes\n\nThe former section 3.7 is now in another document.',
    { draft: '## 3.1 Tarifs\n\nTexte.\n\n## 3.2 Changements\n\nLe paragraphe 3.4 est supprimé.', languages: ['fr'] },
    { draft: '## 3.1 Тарифы\n\nТекст.\n\n## 3.2 Изменения\n\nПункт 3.4 исключён.', languages: ['ru'] },
    // A quotation of several paragraphs.
    '1.1. One.\n\n1.2. Rule 1.5 of the Harbour is replaced by:\n\n“1.5 Pilots\n\nPilots are paid as section 1.8 says.\n\nSee 1.9.”\n\n1.3. Three.',
    // A picture whose title is no label of the text.
    '## Annex A Ferries\n\n### A.1 Hulls\n\nText.\n\n## Annex B Trams\n\n### B.1 Wheels\n\nThe wheels are those of Figure B.1.',
    // One annex, which the contents name too, makes no series.
    '- [Annex A. Ferries](#a)\n\n## 1. Letters\n\nAnnexes of a timetable have letters: write Annexes A, B and C.\n\n## Annex A. Ferries\n\nText.',
    // A title behind a wide dash is one.
    { draft: '附属書A（規定）舟\n\nA.1 櫂\n\n櫂は、図A.1による。\n\n図A.1－櫂\n\nA.2 舵\n\n舵は、図A.2による。\n\n図A.2－舵', languages: ['ja'], dialect: 'plainText' },
    // Places of a document that is named right before, by its number or in brackets, or that was named there.
    ...[
      '[TIDES], Section 1.9', 'TIDES 2188 Section 1.9', 'TIDES 2189 [4], Section 1.9', '[TIDES] (ibid., Section 1.9)', 'the tables (Section 1.9 therein)', 'the specification, Section 1.9',
      '[TIDES] (especially Section 1.9)', '[TIDES], particularly in Section 1.9', 'the tables (Section 1.9, [TIDES])', 'Section 1.9 (“Lamps”) of [TIDES]', 'Section 1.9. in [TIDES]',
      'Sections 1.1,\n   1.8 and\n   1.9 of [TIDES]',
    ].map((place) => `## 1.1 Fares\n\nFares are those of ${place}.\n\n## 1.2 Tolls\n\nText.\n\n## 1.3 Others\n\nText.`),
    // A range of factors; a recommendation of a series; a section that an edition before had.
    '## 1.1 Fares\n\nFares are multiplied by a factor from 0.75 to 1.0.\n\n## 1.2 Tolls\n\nText.\n\n## 0.1 Notes\n\nText.',
    '## K.1 Lamps\n\nSee K.180 for what lamps say.\n\n## K.2 Flags\n\nText.',
    '## 1.1 Fares\n\nText.\n\n## 1.2 Changes\n\nRemoved Section 1.7, which said the same.',
    'Voted under agenda item 9.\n\n1. One.\n\n2. Two.\n\n| No | Item |\n|---|---|\n| 1 | Work |\n| 9 | Other |',
  ],
  found: [
    // “See” leads to the draft's own places, and so does the draft where it calls itself so.
    {
      draft: '## 1.1 Fares\n\nFares are those of [TIDES] (see ⟦section 1.9⟧), and as this specification, ⟦section 1.8⟧, says.\n\n## 1.2 Tolls\n\nText.\n\n## 1.3 Others\n\nText of section 1.1, section 1.2 and section 1.3.',
      says: ['“section 1.9” leads nowhere: this draft has no such place.', '“section 1.8” leads nowhere: this draft has no such place.'],
    },
    {
      draft: '1. ЛОДКИ\n\n1.1. Лодки выдаются по ⟦п. 1.8⟧ настоящих правил.\n\n1.2. Вёсла выдаются по п. 1.1.', languages: ['ru'], dialect: 'plainText',
      says: '“п. 1.8” leads nowhere: this draft has no such place.',
    },
    // A clause of an article, with the word of that; the bracket is the sentence's.
    {
      draft: 'Article 1 Boats\n\n1.1 Boats are lent.\n\n1.2 Oars are lent, too (see ⟦Article 1.7⟧).\n\nArticle 2 Ports\n\n2.1 Ports are shut at night.', dialect: 'plainText',
      says: '“Article 1.7” leads nowhere: this draft has no such place.',
    },
    {
      draft: '## 4.1 General\n\nText.\n\n## 4.2 Members\n\nText, in accordance with ⟦4.9⟧.',
      says: '“4.9” leads nowhere: this draft has no such place.',
      offers: { 'Refer to “4.2”: Members.': '## 4.1 General\n\nText.\n\n## 4.2 Members\n\nText, in accordance with 4.2.' },
    },
    // A mark of quotation that closes nowhere quotes nothing, and removing people removes no clause.
    { draft: '1.1. One.\n\n1.2. “Pilots are paid.\n\n1.3. Members may be removed in accordance with ⟦1.9⟧.' },
    {
      draft: 'Статья 1. Предмет\n\nТекст.\n\nСтатья 2. Права\n\nСогласно ⟦статье 9⟧ настоящего Положения.', languages: ['ru'],
      offers: { 'Refer to “2”: Права.': 'Статья 1. Предмет\n\nТекст.\n\nСтатья 2. Права\n\nСогласно статье 2 настоящего Положения.' },
    },
    {
      draft: '# 灯台協会定款\n\n## 第1条（目的）\n\n本文。\n\n## 第2条（総会）\n\n総会は、本定款⟦第9条⟧による。', languages: ['ja'], standsAlone: 'the title says what the draft is',
      says: '“第9条” leads nowhere: this draft has no such place.',
    },
    {
      draft: '第1条 目的\n\n本文。\n\n第2条 定義\n\nこの規程の⟦第9条⟧に定める。', languages: ['ja'],
    },
    {
      draft: 'Artículo 1. Objeto\n\nTexto.\n\nArtículo 2. Sede\n\nConforme al ⟦artículo 9⟧ de estos Estatutos.', languages: ['es'],
    },
    {
      draft: '## Article 1 But\n\nTexte.\n\n## Article 2 Siège\n\nSelon ⟦l’article 9⟧ ci-dessus.'.replace('⟦l’article 9⟧', 'l’⟦article 9⟧'), languages: ['fr'],
    },
    {
      draft: '## a) Introduction\n\nText.\n\n## b) Scope\n\nText, as ⟦section e)⟧ above says.',
      says: '“section e)” leads nowhere: this draft has no such place.',
      offers: { 'Refer to “b)”: Scope.': '## a) Introduction\n\nText.\n\n## b) Scope\n\nText, as section b) above says.' },
    },
    {
      draft: '1.1. One.\n\n1.2. Two, as paragraphs 1.1 to ⟦1.9⟧ say.\n\n1.3. Three.',
      says: '“1.9” leads nowhere: this draft has no such place.',
      offers: { 'Refer to “1.3”: Three.': '1.1. One.\n\n1.2. Two, as paragraphs 1.1 to 1.3 say.\n\n1.3. Three.' },
    },
  ],
});
