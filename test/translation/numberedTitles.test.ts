import assert from 'node:assert/strict';
import type { Dialect } from '../../server/src/model/draft.ts';
import { numberSaid } from '../../server/src/model/pairing/numberSaid.ts';
import { worldOf } from '../kit/cases.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';

/** The articles of a guild, and how a language writes the title of one. */
const GUILD: Readonly<Record<string, { readonly title: (number: number) => string; readonly articles: readonly string[] }>> = {
  en: {
    title: (number) => `Article ${number}`,
    articles: ['The guild keeps bees on the plateau and nowhere else.', 'Every member has one vote, whatever the number of hives.', 'The honey is weighed on the first market day of autumn.', 'Those who sell under a false name leave the guild.'],
  },
  sk: {
    title: (number) => `Článok ${number}`,
    articles: ['Cech chová včely na náhornej plošine a nikde inde.', 'Každý člen má jeden hlas bez ohľadu na počet úľov.', 'Med sa váži v prvý trhový deň jesene.', 'Kto predáva pod falošným menom, z cechu odchádza.'],
  },
  ar: {
    title: (number) => `المادة ${'٠١٢٣٤'.charAt(number)}`,
    articles: ['تربي النقابة النحل على الهضبة وليس في أي مكان آخر.', 'لكل عضو صوت واحد مهما كان عدد خلاياه.', 'يوزن العسل في أول يوم سوق في الخريف.', 'من يبيع تحت اسم مزور يغادر النقابة.'],
  },
  ko: {
    title: (number) => `제${number}조`,
    articles: ['조합은 고원에서만 벌을 기르고 다른 곳에서는 기르지 않는다.', '모든 조합원은 벌통의 수와 관계없이 한 표를 가진다.', '꿀은 가을의 첫 장날에 무게를 단다.', '거짓 이름으로 파는 사람은 조합을 떠난다.'],
  },
  zh: {
    title: (number) => `第${'〇一二三四'.charAt(number)}條`,
    articles: ['公會只在高原上養蜂，不在其他地方養蜂。', '每位會員不論蜂箱多少，各有一票。', '蜂蜜在秋季第一個市集日秤重。', '以假名出售者須離開公會。'],
  },
  ja: {
    title: (number) => `第${'〇一二三四'.charAt(number)}条`,
    articles: ['組合は高原でのみ蜂を飼い、ほかの場所では飼わない。', '組合員は巣箱の数にかかわらず一票を持つ。', '蜂蜜は秋の最初の市の日に量る。', '偽りの名で売る者は組合を去る。'],
  },
  ro: {
    title: (number) => `Articolul ${number}`,
    articles: ['Breasla crește albine pe platou și nicăieri altundeva.', 'Fiecare membru are un vot, oricare ar fi numărul stupilor.', 'Mierea se cântărește în prima zi de târg a toamnei.', 'Cei care vând sub un nume fals părăsesc breasla.'],
  },
};

/** In plain text a word of Latin letters that is known in no language tells no language, either. */
const OTHERS = { markdown: ['sk', 'ar', 'ko', 'zh', 'ro'], plainText: ['ar', 'ko', 'zh', 'ro'] } as const;

describe('articles whose titles are numbers alone', () => {
  for (const dialect of ['markdown', 'plainText'] as const) {
    for (const other of OTHERS[dialect]) {
      for (const languages of [[other, 'en'], ['en', other]]) {
        it(`are each other’s counterparts, whatever the word: ${languages.join(', ')}, ${dialect}`, async () => {
          assert.deepEqual(await rulesIn(inTurns(languages, dialect), languages, dialect), []);
        });
      }
    }
    it(`are in both languages where both write them in the same characters: ${dialect}`, async () => {
      assert.deepEqual(await rulesIn(inTurns(['ja', 'zh'], dialect).replaceAll('條', '条'), ['ja', 'zh'], dialect), []);
    });
    it(`hide no article that is missing: ${dialect}`, async () => {
      const text = inTurns(['sk', 'en'], dialect).replace('The honey is weighed on the first market day of autumn.\n\n', '');
      assert.deepEqual(await rulesIn(text, ['sk', 'en'], dialect), ['translation/missing']);
    });
  }
});

describe('the number that a title says', () => {
  for (const [title, number] of [['Článok 10', 10], ['Kapitola IV', 4], ['Peatükk 3:', 3], ['12 skirsnis', 12], ['अध्याय १२', 12], ['บทที่ ๓', 3], ['第十二條', 12], ['제7장', 7]] as const) {
    it(`of “${title}” is ${number}`, () => { assert.equal(numberSaid(title), number); });
  }
  for (const words of ['Harvest of 2024', 'Hives and their 3 keepers', 'Smoke', 'Queens kept since spring 12']) {
    it(`is none in “${words}”`, () => { assert.equal(numberSaid(words), undefined); });
  }
});

function inTurns(languages: readonly string[], dialect: Dialect): string {
  const mark = dialect === 'markdown' ? '## ' : '';
  return [0, 1, 2, 3].flatMap((i) => [
    ...languages.map((language) => `${mark}${GUILD[language]?.title(i + 1) ?? ''}\n\n`),
    ...languages.map((language) => `${GUILD[language]?.articles[i] ?? ''}\n\n`),
  ]).join('');
}

async function rulesIn(text: string, languages: readonly string[], dialect: Dialect): Promise<readonly string[]> {
  const open = await draftPipeline().open(text, worldOf({ type: 'generic', languages, dialect }));
  return (await open.findings()).map(({ rule }) => rule);
}
