import assert from 'node:assert/strict';
import type { Dialect } from '../../server/src/model/draft.ts';
import { worldOf } from '../kit/cases.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';

/** Paragraphs so short that their words alone do not tell their language. */
const NOTICE: Readonly<Record<string, readonly string[]>> = {
  en: ['# Notice', '## 1 Foreword', 'Trust is our only capital.', '## 2 Audience', 'It applies to all 12 members.', '## 3 Vote', 'Be on time.', '## 4 Records', 'Kept for 5 years.'],
  fr: ['# Avis', '## 1 Avant-propos', 'La confiance est notre seul capital.', '## 2 Destinataires', 'Il s’applique aux 12 membres.', '## 3 Vote', 'Soyez ponctuel.', '## 4 Archives', 'Conservées 5 ans.'],
  es: ['# Aviso', '## 1 Prefacio', 'La confianza es nuestro único capital.', '## 2 Destinatarios', 'Se aplica a los 12 miembros.', '## 3 Votación', 'Sea puntual.', '## 4 Archivo', 'Se conserva 5 años.'],
  ja: ['# 通知', '## 1 はじめに', '信頼こそ私たちの財産です。', '## 2 対象者', '12名の会員すべてに適用します。', '## 3 投票', '時間を守ること。', '## 4 記録', '5年間保存します。'],
};

const LETTER: Readonly<Record<string, readonly string[]>> = {
  en: ['Ingrid Halvorsen, Secretary-General', 'SG 11/2023', '17 October 2023', 'TO THE MEMBER BODIES', 'Dear Members,', 'The General Assembly will meet in Lisbon, and the draft agenda is enclosed with this letter.', 'We ask each member body to name its delegates by 15 March 2024.', 'Best regards,', 'Ingrid Halvorsen'],
  fr: ['Ingrid Halvorsen, Secrétaire générale', 'SG 11/2023', 'Le 17 octobre 2023', 'AUX COMITÉS MEMBRES', 'Chers membres,', 'L’Assemblée générale se réunira à Lisbonne ; le projet d’ordre du jour est joint à la présente lettre.', 'Nous prions chaque comité membre de désigner ses délégués avant le 15 mars 2024.', 'Cordialement,', 'Ingrid Halvorsen'],
  ja: ['イングリッド・ハルヴォルセン、事務総長', 'SG 11/2023', '2023年10月17日', '会員団体御中', '拝啓', '総会はリスボンで開催されます。議題案をこの書簡に同封いたします。', '各会員団体におかれましては、2024年3月15日までに代表者を指名してください。', '敬具', 'イングリッド・ハルヴォルセン'],
};

const TEXTS = [{ name: 'a short code', type: 'generic', texts: NOTICE }, { name: 'a letter', type: 'letter', texts: LETTER }];
const ORDERS = [['en', 'fr'], ['fr', 'en'], ['es', 'en'], ['fr', 'es'], ['en', 'ja'], ['en', 'fr', 'es'], ['es', 'ja', 'fr'], ['fr', 'ja', 'en']];

describe('a short draft whose languages change with every paragraph', () => {
  for (const { name, type, texts } of TEXTS) {
    for (const languages of ORDERS.filter((tags) => tags.every((tag) => tag in texts))) {
      for (const dialect of ['markdown', 'plainText'] as const) {
        it(`has no fault: ${name} in ${languages.join(', ')}, ${dialect}`, async () => {
          assert.deepEqual(await rulesIn(inTurns(languages, texts), { type, dialect, languages }), []);
        });
      }
    }
  }

  it('has one fault where one of its numbers is mistyped', async () => {
    for (const languages of [['en', 'fr'], ['es', 'fr'], ['en', 'fr', 'es']]) {
      for (const [number, other] of [['3', '5'], ['4', '6'], ['2', '3']] as const) {
        const text = inTurns(languages, NOTICE);
        const last = text.lastIndexOf(`## ${number} `);
        const found = await rulesIn(`${text.slice(0, last)}## ${other} ${text.slice(last + 5)}`, { type: 'generic', dialect: 'markdown', languages });
        assert.equal(found.length, 1, `${languages.join()} ${number} → ${other}: ${found.join()}`);
      }
    }
  });
});

/** Each line with what it says in the other script right below it, and a blank line between. */
const LINES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ja: [
    ['2021年3月8日', '8 March 2021'], ['図書館連盟', 'Federation of Libraries'], ['加盟館各位', 'To all member libraries'],
    ['春の会合は4月16日に仙台で開かれます。', 'The spring meeting will be held in Sendai on 16 April.'],
    ['1. 開会', '1. Opening'], ['2. 目録規則', '2. Cataloguing rules'], ['詳細', 'Details'], ['返信は3月31日までにお送りください。', 'Please send your reply by 31 March.'],
  ],
  ru: [
    ['8 марта 2021 г.', '8 March 2021'], ['Федерация библиотек', 'Federation of Libraries'], ['Всем библиотекам-членам', 'To all member libraries'],
    ['Весеннее заседание состоится в Пскове 16 апреля.', 'The spring meeting will be held in Pskov on 16 April.'],
    ['1. Открытие', '1. Opening'], ['2. Правила каталогизации', '2. Cataloguing rules'], ['Подробности', 'Details'], ['Просим ответить до 31 марта.', 'Please send your reply by 31 March.'],
  ],
};

describe('a draft in which each line stands right above its translation', () => {
  for (const [language, rows] of Object.entries(LINES)) {
    const languages = [language, 'en'];
    const written = (pairs: readonly (readonly string[])[]): string => `${pairs.map((pair) => pair.join('\n')).join('\n\n')}\n`;

    it(`has no fault: ${language}`, async () => assert.deepEqual(await rulesIn(written(rows), { type: 'generic', dialect: 'plainText', languages }), []));

    it(`has one fault where one of them is missing: ${language}`, async () => {
      for (const left of [3, 7]) {
        const found = await rulesIn(written(rows.map((pair, i) => (i === left ? pair.slice(0, 1) : pair))), { type: 'generic', dialect: 'plainText', languages });
        assert.deepEqual(found, ['translation/missing'], `${left}`);
      }
    });
  }
});

function inTurns(languages: readonly string[], texts: Readonly<Record<string, readonly string[]>>): string {
  const [first = ''] = languages;
  return `${(texts[first] ?? []).flatMap((_, i) => languages.map((language) => texts[language]?.[i] ?? '')).join('\n\n')}\n`;
}

async function rulesIn(text: string, world: { readonly type: string; readonly dialect: Dialect; readonly languages: readonly string[] }): Promise<readonly string[]> {
  const written = world.dialect === 'markdown' ? text : text.replace(/^#+ /gmu, '');
  const open = await draftPipeline().open(written, worldOf(world));
  return (await open.findings()).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule }) => rule);
}
