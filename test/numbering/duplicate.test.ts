import { testRule } from '../kit/testRule.ts';

testRule('numbering/duplicate', {
  clean: [
    // Each list stands under a title on the line above it, and no line ends as a sentence does.
    { draft: 'Minutes of the harbour board\n\nBoats\n   1. Boats are lent to members\n   2. Boats are washed on Mondays\nOars\n   1. Oars are lent with boats\n   2. Oars are dried in the loft\nLamps\n   1. Lamps are lit at dusk\n   2. Lamps are oiled', dialect: 'plainText' },
    '1. One.\n2. Two.\n\n## Next\n\n1. One again.\n2. Two again.',
    'a) first:\n\ni) inner;\n\nii) inner;\n\nb) second:\n\ni) inner again.',
    { draft: 'a) Introduction\n\nText in English, one paragraph long.\n\na) 序文\n\n日本語の本文がここにあります。\n\nb) Scope\n\nMore text in English.\n\nb) 適用範囲\n\n日本語の本文がもう一つあります。', languages: ['en', 'ja'] },
  ],
  found: [
    // What stands further left goes on with the item, and begins nothing.
    {
      draft: 'Minutes of the harbour board\n\nBoats\n   1. Boats are lent to members who have\npaid their fee\n   ⟦1.⟧ Boats are washed on Mondays\n   3. Boats are painted in spring', dialect: 'plainText',
      fixed: 'Minutes of the harbour board\n\nBoats\n   1. Boats are lent to members who have\npaid their fee\n   2. Boats are washed on Mondays\n   3. Boats are painted in spring',
    },
    // Each under a title of its own: 3 comes next, and the second is no list that begins anew.
    {
      draft: '### Name\n\n**Article 1** The club is called Heron.\n\n### Seat\n\n**⟦Article 1⟧** It has its seat in Turku.\n\n### Aim\n\n**Article 3** It lends boats.',
      says: 'Article 1 is used a second time: Article 2 was expected here.',
      fixed: '### Name\n\n**Article 1** The club is called Heron.\n\n### Seat\n\n**Article 2** It has its seat in Turku.\n\n### Aim\n\n**Article 3** It lends boats.',
    },
    // The lists under the numbers of a code are no sections of theirs.
    {
      draft: '## 304.01 Boats\n\n1. Big ones.\n2. Small ones.\n\n## 304.02 Oars\n\n1. Long ones.\n\n## ⟦304.02⟧ Sails\n\n1. White ones.\n2. Red ones.\n\n## 304.04 Ports\n\n1. All.',
      says: '304.02 is used a second time: 304.03 was expected here.',
      fixed: '## 304.01 Boats\n\n1. Big ones.\n2. Small ones.\n\n## 304.02 Oars\n\n1. Long ones.\n\n## 304.03 Sails\n\n1. White ones.\n2. Red ones.\n\n## 304.04 Ports\n\n1. All.',
    },
    // A list under a preface counts as every other.
    {
      draft: 'Preface\n\n1. Prepared by the laboratory.\n\n2. Proposed by the board.\n\n⟦2.⟧ Approved by the council.\n\n4. Published at once.', dialect: 'plainText',
      fixed: 'Preface\n\n1. Prepared by the laboratory.\n\n2. Proposed by the board.\n\n3. Approved by the council.\n\n4. Published at once.',
    },
    // The clauses of an article begin again; a list in another article is no section of theirs.
    {
      draft: 'Article 1 – Siège\n\n1.1. Le siège est à Lausanne.\n\n1. Lieu\n\n2. Date\n\nArticle 2 – Prêts\n\n2.1. Les prêts sont gratuits.\n\n2.2. Ils finissent en mai.\n\n⟦2.1.⟧ Le retard coûte un franc.\n\n2.2. Le comité en décide.\n\nArticle 3 – Fin\n\n3.1. Le code entre en vigueur.', dialect: 'plainText', languages: ['fr'],
      says: '2.1 is used a second time: 2.3 was expected here.',
      fixed: 'Article 1 – Siège\n\n1.1. Le siège est à Lausanne.\n\n1. Lieu\n\n2. Date\n\nArticle 2 – Prêts\n\n2.1. Les prêts sont gratuits.\n\n2.2. Ils finissent en mai.\n\n2.3. Le retard coûte un franc.\n\n2.4. Le comité en décide.\n\nArticle 3 – Fin\n\n3.1. Le code entre en vigueur.',
    },
    // References were written for the right numbers: they stay.
    {
      draft: '# Section 1 Scope\n\nSee Section 2 and Section 4.\n\n# Section 2 Terms\n\nNone.\n\n# ⟦Section 1⟧ Loans\n\nSection 2 has the terms.\n\n# Section 2 Fines\n\nText.\n\n# Section 3 Fees\n\nAs in Section 2.',
      says: 'Section 1 is used a second time: Section 3 was expected here.',
      fixed: '# Section 1 Scope\n\nSee Section 2 and Section 4.\n\n# Section 2 Terms\n\nNone.\n\n# Section 3 Loans\n\nSection 2 has the terms.\n\n# Section 4 Fines\n\nText.\n\n# Section 5 Fees\n\nAs in Section 2.',
    },
    {
      draft: '1.1. One.\n\n1.2. Two.\n\n⟦1.2.⟧ Two again.\n\n1.3. Three, as 1.1 says; see 1.3.',
      says: '1.2 is used a second time: 1.3 was expected here.',
      related: ['1.2.'],
      fixed: '1.1. One.\n\n1.2. Two.\n\n1.3. Two again.\n\n1.4. Three, as 1.1 says; see 1.4.',
    },
    {
      draft: '1.1. One.\n\n1.2. Two.\n\n⟦1.2.⟧ Three.\n\n1.4. Four.\n\n1.5. Five.',
      says: '1.2 is used a second time: 1.3 was expected here.',
      fixed: '1.1. One.\n\n1.2. Two.\n\n1.3. Three.\n\n1.4. Four.\n\n1.5. Five.',
    },
    // A list of nothing but “2.” is no list that the renderer counts.
    {
      draft: '# First\n\n1. One.\n\n# Second\n\n2. Two.\n\n⟦2.⟧ Two again.\n\n# Third\n\n4. Four.\n\n5. Five.',
      fixed: '# First\n\n1. One.\n\n# Second\n\n2. Two.\n\n3. Two again.\n\n# Third\n\n4. Four.\n\n5. Five.',
    },
    {
      draft: 'Resolution 998: (Chicago)\n\nText of the first.\n\n⟦Resolution 998:⟧ (Chicago)\n\nText of the second.\n\nResolution 999: (Chicago)\n\nText of the third.',
      says: 'Resolution 998 is used a second time: Resolution 999 was expected here.',
      fixed: 'Resolution 998: (Chicago)\n\nText of the first.\n\nResolution 999: (Chicago)\n\nText of the second.\n\nResolution 1000: (Chicago)\n\nText of the third.',
    },
  ],
});
