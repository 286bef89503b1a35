import assert from 'node:assert/strict';
import { BODY_STUBS } from '../../server/src/model/stubs.ts';
import type { DocumentType } from '../../server/src/types/documentType.ts';
import { newDraft, placeholdersOf } from '../../server/src/types/newDraft.ts';
import { placeholdersIn, TITLE_PLACEHOLDERS } from '../../server/src/types/placeholders.ts';
import { withTabStops } from '../../server/src/types/tabStops.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { readType } from '../../server/src/settings/readType.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';
import { worldOf } from '../kit/cases.ts';

const pipeline = draftPipeline();

/** What a drafter writes where a skeleton leaves room. */
const WORDS: Readonly<Record<string, { readonly name: string; readonly title: string; readonly date: string; readonly text: readonly string[] }>> = {
  en: {
    name: 'Metra', title: 'Records', date: '3 May 2024',
    text: ['The Union lives by the trust of those who measure, and of those who rely on what was measured.', 'Officers, experts and staff are bound by these rules wherever they act for the Union.', 'Decisions rest on evidence that everybody may see.', 'Questions go to the Ethics Officer, who answers within a month.'],
  },
  fr: {
    name: 'Metra', title: 'Dossiers', date: '3 mai 2024',
    text: ['L’Union vit de la confiance de ceux qui mesurent, et de ceux qui se fient à ce qui a été mesuré.', 'Les responsables, les experts et le personnel sont tenus par ces règles partout où ils agissent pour l’Union.', 'Les décisions reposent sur des éléments que chacun peut consulter.', 'Les questions sont adressées au déontologue, qui répond dans un délai d’un mois.'],
  },
  ru: {
    name: 'Метра', title: 'Документы', date: '3 мая 2024 г.',
    text: ['Союз живёт доверием тех, кто измеряет, и тех, кто полагается на измеренное.', 'Должностные лица, эксперты и сотрудники обязаны соблюдать эти правила везде, где они действуют от имени Союза.', 'Решения опираются на сведения, доступные каждому.', 'Вопросы направляются уполномоченному по этике, который отвечает в течение месяца.'],
  },
  ja: {
    name: 'メトラ', title: '記録', date: '2024年5月3日',
    text: ['連合は、測る人々と、測られたものに頼る人々の信頼によって生きています。', '役員、専門家及び職員は、連合のために行動するすべての場所でこの規則に従います。', '決定は、誰もが見ることのできる根拠に基づきます。', '質問は倫理担当者に送られ、担当者は一か月以内に回答します。'],
  },
  es: {
    name: 'Metra', title: 'Expedientes', date: '3 de mayo de 2024',
    text: ['La Unión vive de la confianza de quienes miden y de quienes se fían de lo medido.', 'Los directivos, los expertos y el personal están sujetos a estas reglas dondequiera que actúen por la Unión.', 'Las decisiones se basan en pruebas que todos pueden consultar.', 'Las preguntas se dirigen al responsable de ética, que contesta en un mes.'],
  },
};

const COMBINATIONS = combinationsOf(Object.keys(WORDS));

describe('a new draft', () => {
  for (const type of shippedTypes) {
    it(`of type ${type.name} has nothing to be translated yet into a language in which the type has no words`, async () => {
      for (const languages of [['en', 'de'], ['de', 'en'], ['es', 'fr', 'pt']]) {
        const written = newDraft(type, languages);
        assert.equal(written.slice(written.lastIndexOf('---')), newDraft(type, languages.filter((it) => it in WORDS)).replace(/^---[^]*---/u, '---'));
        const rules = await rulesIn(written);
        assert.deepEqual(rules.filter((rule) => rule !== 'structure/placeholder'), []);
      }
      const begun = await rulesIn(newDraft(type, ['en', 'de']).replace(/\n[^\n]+\n$/u, `\n${WORDS.en?.text[0] ?? ''}\n`));
      assert.ok(begun.includes('translation/missing'), `the first sentence is to be translated: ${begun.join()}`);
    });
  }

  for (const type of shippedTypes) {
    it(`of type ${type.name} lacks nothing but its words, whatever its languages`, async () => {
      const wrong: string[] = [];
      for (const languages of COMBINATIONS) {
        const rules = await rulesIn(newDraft(type, languages));
        if (rules.length === 0 || rules.some((rule) => rule !== 'structure/placeholder')) wrong.push(`${languages.join()}: ${rules.join()}`);
      }
      assert.deepEqual(wrong, []);
    }).timeout(60_000);

    it(`of type ${type.name} lacks nothing once its words are written, whatever its languages`, async () => {
      const wrong: string[] = [];
      for (const languages of COMBINATIONS) {
        const rules = await rulesIn(filledIn(type, languages));
        if (rules.some((rule) => rule !== 'references/not-covered')) wrong.push(`${languages.join()}: ${rules.join()}`);
      }
      assert.deepEqual(wrong, []);
    }).timeout(60_000);
  }

  for (const name of ['policy', 'code', 'tbt-update', 'letter', 'resolutions']) {
    it(`of type ${name} lacks nothing but words while it is filled in, whatever comes first`, async () => {
      const type = shippedTypes.find((it) => it.name === name);
      assert.ok(type !== undefined);
      const wrong: string[] = [];
      for (const languages of [['en', 'fr'], ['ja', 'en'], ['es', 'fr'], ['en', 'ru']]) {
        for (let written = 1; written < 14; written++) {
          const rules = await rulesIn(filledIn(type, languages, written));
          if (rules.some((rule) => rule !== 'structure/placeholder' && rule !== 'references/not-covered')) wrong.push(`${languages.join()}, ${written}: ${rules.join()}`);
        }
      }
      assert.deepEqual(wrong, []);
    }).timeout(60_000);
  }

  it('has a tab stop at each place to be filled in, and ends at the last', () => {
    const code = shippedTypes.find((type) => type.name === 'code');
    assert.ok(code !== undefined);
    const snippets = withTabStops(['(Adopted by Resolution [xx]/[year], price $5 {a})', '(決議 [xx])'], placeholdersOf(code));
    assert.deepEqual(snippets, ['(Adopted by Resolution ${1:[xx]}/${2:[year]}, price \\$5 {a\\})', '(決議 ${0:[xx]})']);
  });
});

async function rulesIn(text: string): Promise<readonly string[]> {
  const open = await pipeline.open(text, worldOf({}));
  return (await open.findings()).map((it) => it.rule);
}

/** Every choice of languages, each in one order and in the reverse. */
function combinationsOf(tags: readonly string[]): readonly (readonly string[])[] {
  const chosen = Array.from({ length: 2 ** tags.length - 1 }, (_, bits) => tags.filter((_tag, i) => ((bits + 1) >> i) % 2 === 1));
  return chosen.flatMap((languages) => (languages.length > 1 ? [languages, languages.toReversed()] : [languages]));
}

/** The skeleton with its first places filled in, or with all, each in its language. */
function filledIn(type: DocumentType, languages: readonly string[], places = Infinity): string {
  let written = 0;
  const front = /^---\n[^]*?\n---\n/u.exec(newDraft(type, languages))?.[0] ?? '';
  const texts = languages.map((language) => {
    const text = newDraft(type, [language]).replace(/^---\n[^]*?\n---\n/u, '');
    let at = 0;
    let paragraphs = 0;
    const parts = placeholdersIn(text, placeholdersOf(type)).map((span) => {
      const before = text.slice(at, span.start);
      at = span.end;
      const place = text.slice(span.start, span.end);
      if (written++ >= places) return before + place;
      return before + wordsFor(place, language, Object.values(BODY_STUBS).includes(place) ? paragraphs++ : 0);
    });
    return parts.join('') + text.slice(at);
  });
  return [front, ...texts].join('');
}

function wordsFor(place: string, language: string, nth: number): string {
  const words = WORDS[language];
  assert.ok(words !== undefined);
  if (Object.values(BODY_STUBS).includes(place)) return words.text[nth % words.text.length] ?? '';
  if (Object.values(TITLE_PLACEHOLDERS).includes(place)) return words.title;
  if (/^\[(?:xx|number|numéro|номер|番号|número)\]$/u.test(place)) return '7';
  if (/^\[(?:year|année|год|年|año)\]$/u.test(place)) return '2024';
  if (/date|fecha|дат|日付/u.test(place)) return words.date;
  if (/^\[(?:Symbol|Cote|Индекс документа|文書番号|Signatura)\]$/u.test(place)) return 'SG 7/2024';
  return words.name;
}

describe('a new draft of a type of the workspace', () => {
  it('is numbered as the type says, and has the sections inside its sections', () => {
    const begun = (numbering: string) => {
      const { type } = readType(`name: note\nnumbering: "${numbering}"\nsections:\n  - { name: need, titles: { en: Need } }\n  - { name: ways, titles: { en: Ways }, children: [{ name: none, titles: { en: None } }, { name: both, titles: { en: Both } }] }\n`, []);
      assert.ok(type !== undefined);
      return newDraft(type, ['en']).split('\n').filter((line) => line.startsWith('#'));
    };
    assert.deepEqual(begun('I.'), ['## I. Need', '## II. Ways', '### None', '### Both']);
    assert.deepEqual(begun('A.'), ['## A. Need', '## B. Ways', '### None', '### Both']);
    assert.deepEqual(begun('1.'), ['## 1. Need', '## 2. Ways', '### 2.1. None', '### 2.2. Both']);
  });
});
