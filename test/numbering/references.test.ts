import { testRule } from '../kit/testRule.ts';

/** References that say in which place the place stands, or stand in it, follow the right one of two that are numbered alike. */
testRule('numbering/gap', {
  found: [
    {
      draft: 'Статья 1. Предмет\n\n1. Один.\n\n2. Два.\n\nСтатья 2. Состав\n\n1. Один.\n\n⟦3.⟧ Два, см. пункт 1.\n\nСтатья 3. Права\n\nСогласно пункту 2 статьи 1 и пункту 3 статьи 2.', languages: ['ru'],
      fixed: 'Статья 1. Предмет\n\n1. Один.\n\n2. Два.\n\nСтатья 2. Состав\n\n1. Один.\n\n2. Два, см. пункт 1.\n\nСтатья 3. Права\n\nСогласно пункту 2 статьи 1 и пункту 2 статьи 2.',
    },
    {
      draft: '## Article 1\n\n1. One.\n\n2. Two.\n\n3. Three.\n\n## Article 2\n\n1. One.\n\n⟦3.⟧ Two.\n\n## Article 3\n\nSee paragraph 3 of Article 1, Article 2, paragraph 3, and paragraphs 1 and 3 of Article 2.',
      fixed: '## Article 1\n\n1. One.\n\n2. Two.\n\n3. Three.\n\n## Article 2\n\n1. One.\n\n2. Two.\n\n## Article 3\n\nSee paragraph 3 of Article 1, Article 2, paragraph 2, and paragraphs 1 and 2 of Article 2.',
    },
    {
      draft: '## 1 適用範囲\n\n附属書Aに従う。\n\n## 2 構成\n\n4による。\n\n## ⟦4⟧ 一般\n\n### 4.1 規格\n\n4.2を参照。\n\n### 4.2 表題\n\n4.1による。\n\n## 附属書A 様式', languages: ['ja'],
      fixed: '## 1 適用範囲\n\n附属書Aに従う。\n\n## 2 構成\n\n4による。\n\n## 3 一般\n\n### 3.1 規格\n\n3.2を参照。\n\n### 3.2 表題\n\n3.1による。\n\n## 附属書A 様式',
    },
  ],
});
