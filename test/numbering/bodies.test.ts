import { testRule } from '../kit/testRule.ts';

const PLAIN = { dialect: 'plainText' } as const;

/** Lists as bodies write them: what goes on with the sentence, with a word at the end, with captions, with a number sign. */
testRule('numbering/gap', {
  clean: [
    { draft: 'resolves\n1 that the conferences shall be held every four years;\n2 that these shall not overlap, unless:\ni) there is a reason; or\nii) the Council decides otherwise; or\niii) a Member asks for it;\n3 that the duration shall be short,', ...PLAIN },
    { draft: 'Organs of the body:\na) the Assembly;\nb) the Council, in which it has\n30 seats;\nc) the Secretariat, which consists of at least\n3 units.', ...PLAIN },
    { draft: 'ARTICLE 1\nThe bodies are listed in\nAnnex C.\nARTICLE 2\nThe rules are in\nAnnex A.', ...PLAIN },
    { draft: '# Statuts\n\n## Article 2 – But\n\nLe but est commun.\n\n## Article 3 – Siège\n\nLe siège est à Genève.\n\n## Article 3 bis – Durée\n\nElle est illimitée.\n\n## Article 4 – Membres\n\nIls sont nombreux.', languages: ['fr'] },
    { draft: '（定義）\n第2条 この規程において用語の定義は次による。\n2 前項のほか、用語は別に定める。\n（委員）\n第3条 委員は理事会が任命する。\n2 委員の任期は3年とする。\n3 補欠の委員は前任者の残任期間とする。\n第4条 委員会に委員長を置く。\n2 委員長は委員が互選する。', languages: ['ja'], ...PLAIN },
    { draft: 'RESOLUTION 11 (Tokyo)\n\nThe committee approves the text for Clause 5.9:\n\n5.9 Ballots\n\n5.9.2 Documents are sent out.\n\nRESOLUTION 12 (Oslo)\n\nThe committee thanks its hosts.', ...PLAIN },
    { draft: 'Record of changes\nDecision No. 3 Protocol of Amendments\nof the Convention\nDecision No. 16\nAmendments to the Regulations', ...PLAIN },
    { draft: 'Приложение А\nПеречень\n1. Повестка дня.\n2. Протокол.\n\nПриложение Б\nФорма\n1.1 Дата\n1.2 Место\n1.3 Участники', languages: ['ru'], ...PLAIN },
    { draft: 'Terms\na. The members elect a chair.\nb. The chair opens the meeting.\nc. The office keeps the list.\nd. Fees are due in March.\ne. Guests may speak.\nf. Votes are open.\ng. Minutes are sent out.\nh. The agenda has:\n   i. the minutes,\n   ii. the accounts,\n   iii. other matters.\ni. The chair closes the meeting.\nj. The office files the minutes.', ...PLAIN },
  ],
  found: [
    {
      draft: 'resolves\n1 that the conferences shall be held every four years;\n2 that these shall not overlap;\n⟦4⟧ that the duration shall be short;\n5 that the costs shall be low,', ...PLAIN,
      says: '4 follows 2: 3 is missing.',
      fixed: 'resolves\n1 that the conferences shall be held every four years;\n2 that these shall not overlap;\n3 that the duration shall be short;\n4 that the costs shall be low,',
    },
    {
      draft: 'The Council asks its secretariat to\na) revise the draft, and\nb) send it to the members, and\n⟦d)⟧ publish it.', ...PLAIN,
      fixed: 'The Council asks its secretariat to\na) revise the draft, and\nb) send it to the members, and\nc) publish it.',
    },
    {
      draft: 'Resolution no. 2023/1 (Agenda item 1)\nThe Committee approves the agenda.\nResolution no. 2023/2 (Agenda item 2)\nThe Committee elects its chair.\n⟦Resolution no. 2023/4⟧ (Agenda item 3)\nThe Committee thanks its hosts.', ...PLAIN,
      says: 'Resolution no. 2023/4 follows Resolution no. 2023/2: Resolution no. 2023/3 is missing.',
      fixed: 'Resolution no. 2023/1 (Agenda item 1)\nThe Committee approves the agenda.\nResolution no. 2023/2 (Agenda item 2)\nThe Committee elects its chair.\nResolution no. 2023/3 (Agenda item 3)\nThe Committee thanks its hosts.',
    },
    {
      draft: 'L’association a pour but :\n\n1° de promouvoir la normalisation ;\n\n2° de former ses membres ;\n\n⟦4°⟧ d’éditer des publications.', languages: ['fr'],
      fixed: 'L’association a pour but :\n\n1° de promouvoir la normalisation ;\n\n2° de former ses membres ;\n\n3° d’éditer des publications.',
    },
    {
      draft: '第6条 委員会は、次に掲げる事項を審議する。\n一 規格の原案\n二 規格の見直し\n⟦四⟧ その他必要な事項', languages: ['ja'], ...PLAIN,
      fixed: '第6条 委員会は、次に掲げる事項を審議する。\n一 規格の原案\n二 規格の見直し\n三 その他必要な事項',
    },
    {
      draft: '（目的）\n第1条 この規程は、必要な事項を定める。\n（定義）\n第2条 用語は次による。\n（委員）\n⟦第4条⟧ 委員は理事会が任命する。\n（改廃）\n第5条 改廃は理事会が決める。', languages: ['ja'], ...PLAIN,
      fixed: '（目的）\n第1条 この規程は、必要な事項を定める。\n（定義）\n第2条 用語は次による。\n（委員）\n第3条 委員は理事会が任命する。\n（改廃）\n第4条 改廃は理事会が決める。',
    },
  ],
});

testRule('numbering/out-of-order', {
  found: [
    {
      draft: 'Principle 1: Openness\nAll drafts are open.\nPrinciple 2: Consensus\nDecisions need consensus.\nSection B. Duties\n⟦Principle 11:⟧ Secretaries\nThey prepare the agenda.\nPrinciple 4: Members\nThey vote.', ...PLAIN,
      fixed: 'Principle 1: Openness\nAll drafts are open.\nPrinciple 2: Consensus\nDecisions need consensus.\nSection B. Duties\nPrinciple 3: Secretaries\nThey prepare the agenda.\nPrinciple 4: Members\nThey vote.',
    },
  ],
});
