import { testRule } from '../kit/testRule.ts';

/** Languages that stand by turns, paragraph by paragraph: each has its own count, in one Markdown list too. */
const SECTIONS = '## 1 Meetings\n\n## 1 Заседания\n\n1. The members meet.\n\n1. Члены собираются.\n\n2. They vote.\n\n2. Они голосуют.\n\n## 2 Members\n\n## 2 Члены\n\n1. Members pay.\n\n1. Члены платят.\n\n2. They may leave.\n\n2. Они могут выйти.\n';

const ARTICLES = (third: string): string => `4.1. The delegates of all members meet in the building of the secretariat.\n\n4.1. Делегаты всех членов собираются в здании секретариата.\n\n${third} Documents are sent out well before the meeting.\n\n4.2. Документы рассылаются задолго до заседания.\n\n4.3. Votes are counted by persons who do not vote themselves.\n\n4.3. Голоса подсчитывают лица, которые сами не голосуют.\n\n4.4. The minutes are kept by the secretariat.\n\n4.4. Протокол хранится в секретариате.\n\n4.5. Whoever cannot come appoints another person in writing.\n\n4.5. Кто не может прийти, письменно назначает другое лицо.\n`;

testRule('numbering/duplicate', {
  clean: [
    { draft: SECTIONS, languages: ['en', 'ru'] },
    { draft: SECTIONS },
  ],
  found: [
    { draft: SECTIONS.replace('2. Они могут', '⟦1.⟧ Они могут'), languages: ['en', 'ru'], fixed: SECTIONS },
  ],
});

testRule('numbering/out-of-order', {
  clean: [{ draft: ARTICLES('4.2.') }],
  found: [
    // Far off, it is behind all that follows; the paragraphs after it are no leftovers of the other language.
    { draft: ARTICLES('⟦4.7.⟧'), says: '4.7 follows 4.1: 4.2 was expected here.', fixed: ARTICLES('4.2.') },
    { draft: ARTICLES('⟦4.9.⟧'), dialect: 'plainText', fixed: ARTICLES('4.2.') },
  ],
});
