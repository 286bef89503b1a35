import { testRule } from '../kit/testRule.ts';

testRule('numbering/gap', {
  clean: [
    '1.1. One.\n\n1.2. Two.\n\n1.3. Three.',
    '# 1 Scope\n\nText.\n\n# 2 Terms\n\n2.1 First.\n\n2.2 Second.',
    'Lists that begin above one are excerpts:\n\n006. Six.\n\n007. Seven.',
    '1. One.\n\n1. Two.\n\n1. Three.',
    '5. Five.\n\n5a. Inserted.\n\n6. Six.',
    '1. One.\n\n2. [Reserved]\n\n3. Three.',
    { draft: '1 Scope\n\nText of the scope.\n\n1.1. First.\n\n1.1 A wrapped title on Guide\n2\n1.2. Second.\n\n2 Conclusion\n\n2.1. Third.', dialect: 'plainText' },
    { draft: '第1条 目的\n\n本文。\n\n第2条 定義\n\n本文。', languages: ['ja'] },
  ],
  found: [
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
  ],
});
