import { testRule } from '../kit/testRule.ts';

/** Rules whose titles stand in both languages in one heading, with what they are for behind their definitions. */
function rules(title: (number: number, japanese: string, english: string) => string): string {
  return [
    '# 鐘楼利用規程\n# Rules for the use of the bell tower', '理事会決議 4/2021 により採択\nAdopted by Council Resolution 4/2021',
    title(1, '塔の由来', 'History of the tower'), '塔は、大火の後に建てられた。', 'The tower was built after the great fire.',
    title(2, '定義', 'Definitions'), 'この規程において「鐘」とは、塔の鐘をいう。', 'In these rules, a bell is a bell of the tower.',
    title(3, '適用範囲', 'Scope'), 'この規程は、綱を持つすべての者に適用する。', 'These rules apply to all who hold a rope.',
    title(4, '利用の申込み', 'Applications'), '申込みは、塔の番人に対して行う。', 'Applications are made to the keeper of the tower.',
    title(5, '責任', 'Liability'), '壊した者が直す。', 'Whoever breaks it mends it.',
  ].join('\n\n');
}

const alone = { type: 'policy', languages: ['ja', 'en'], standsAlone: 'its sections are those of the whole draft' } as const;

testRule('structure/section-order', {
  clean: [
    { ...alone, draft: rules((number, japanese, english) => `## 第${number}条（${japanese}） / Article ${number} (${english})`) },
    { ...alone, draft: rules((number, japanese, english) => `## ${number}. ${japanese} / ${english}`) },
  ],
});

testRule('structure/missing-section', {
  clean: [
    { ...alone, draft: rules((number, japanese, english) => `## 第${number}条（${japanese}） / Article ${number} (${english})`) },
    { ...alone, draft: rules((number, japanese, english) => `## ${number}. ${japanese} / ${english}`) },
  ],
});
