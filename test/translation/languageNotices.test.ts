import assert from 'node:assert/strict';
import { isLanguageNotice } from '../../server/src/model/languages/languageNotices.ts';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const RULES_EN = '# Rules of the lamp house\n\n1. The lamps are lit at dusk and put out at sunrise.\n\n2. Two keepers share each night, and write down what they see.\n\n3. The keepers meet on the first Sunday of each month.\n';
const RULES_RU = '# Правила маячной службы\n\n1. Огни зажигают в сумерках и гасят на рассвете.\n\n2. Каждую ночь дежурят два смотрителя и записывают, что видят.\n\n3. Смотрители собираются в первое воскресенье каждого месяца.\n';

describe('a notice in which language a text is', () => {
  for (const [notice, other] of [
    ['This is an unofficial translation of the statutes.', 'An unofficial translation is marked as such.'],
    ['This text is for informational purposes only, the original statutes are in Danish.', 'This text applies to all members.'],
    ['This file is a French translation of the English rules.', 'Translations are kept in the archive.'],
    ['This document is also available in French.', 'This document is also available in the library.'],
    ['Traduction non officielle', 'Toute traduction est relue.'],
    ['Cette traduction est donnée à titre d’information.', 'Cette commission siège en mai.'],
    ['Esta traducción es solo informativa.', 'Cada traducción se revisa.'],
    ['Tradução não oficial', 'A tradução cabe à secretaria.'],
    ['Diese Übersetzung dient nur der Information.', 'Die Übersetzung wird geprüft.'],
    ['Настоящий перевод носит справочный характер.', 'Перевод готовит секретариат.'],
    ['この文書は英語版の規約を翻訳したものです。', 'この規約は会員に適用される。'],
    ['参考訳', '参考資料'],
    ['英語版は以下にあります。', '以下に英語版の規約の要点を示し、会員に周知する。'],
    ['本译文仅供参考，以英文版为准。', '本文件适用于全体会员。'],
  ] as const) {
    it(`is “${notice}”, and not “${other}”`, () => assert.deepEqual([isLanguageNotice(notice), isLanguageNotice(other)], [true, false]));
  }

  for (const words of ['Unofficial translations shall be marked as such.', 'Other languages may be used at meetings.', 'Read this section together with the annex.', 'これは通訳の費用に充てる。']) {
    it(`is not “${words}”`, () => assert.ok(!isLanguageNotice(words)));
  }

  for (const line of ['English · Français', 'Original: English', 'Lire en français', 'Version française : voir plus bas', 'English version below', 'Versión en inglés más abajo', 'Englische Fassung siehe unten', 'Английская версия ниже', 'EN | FR | Русский', 'Versions: EN, FR, RU']) {
    it(`is the line “${line}”`, () => assert.ok(isLanguageNotice(line)));
  }

  for (const line of ['The working languages are English and French', 'English teachers', 'Le français suit les règles de la commission.', 'See the annex below', 'FR', 'Die englische Fassung wird geprüft']) {
    it(`is not the line “${line}”`, () => assert.ok(!isLanguageNotice(line)));
  }

  it('leaves a language that a list names', async () => {
    const languages = { en: '1. Letters are answered in these languages:\n\n- English\n- French\n- Russian\n\n2. Boats are lent.\n', ru: '1. На письма отвечают на следующих языках:\n\n- английский\n- русский\n\n2. Лодки выдаются.\n' };
    assert.deepEqual(await errorsAndWarningsIn({ 'post.en.md': languages.en, 'post.ru.md': languages.ru }, 'post.ru.md'), ['After this paragraph the Russian text lacks what the source goes on with: “French”']);
  });

  const notice = 'This page is for information only; the original rules are kept in Russian.';

  it('needs no counterpart in the other language’s file, whichever of them is taken for the source', async () => {
    const told = await errorsAndWarningsIn({ 'lamps.en.md': RULES_EN.replace('\n\n1.', `\n\n${notice}\n\n1.`), 'lamps.ru.md': RULES_RU }, 'lamps.ru.md');
    assert.deepEqual(told, []);
    assert.deepEqual(await errorsAndWarningsIn({ 'lamps.en.md': RULES_EN, 'lamps.ru.md': `${RULES_RU}\nНастоящий перевод носит справочный характер.\n` }, 'lamps.ru.md'), []);
  });

  it('hides no paragraph that is missing', async () => {
    const told = await errorsAndWarningsIn({ 'lamps.en.md': RULES_EN.replace('\n\n1.', `\n\n${notice}\n\nVisitors leave their boots at the door.\n\n1.`), 'lamps.ru.md': RULES_RU }, 'lamps.ru.md');
    assert.deepEqual(told, ['After this paragraph the Russian text lacks what the source goes on with: “Visitors leave their boots at the door.”']);
  });
});

describe('a line that says where the other language’s text is', () => {
  const letter = (last: string) => '(la version française suit)\n\nHello,\n\nThe key of the lamp house hangs behind the door of the boat shed.\n\nWhoever takes it writes that down in the book.\n\nThe lamps are cleaned on Mondays, and nobody sails on that day.\n\nRegards,\nThe keepers\n\n---\n\nBonjour,\n\n'
    + `La clé de la maison du phare est accrochée derrière la porte du hangar à bateaux.\n\n${last}Les lampes sont nettoyées le lundi, et personne ne navigue ce jour-là.\n\nSalutations,\nLes gardiens\n`;

  it('is no text of the draft', async () => assert.deepEqual(await errorsAndWarningsIn({ 'key.md': letter('Quiconque la prend l’inscrit dans le livre.\n\n') }, 'key.md'), []));

  it('makes a title no title of the other language', async () => {
    const rules = '# Lamp house rules (le français suit)\n\n## Nights\n\nTwo keepers share each night, and write down in the book what they see from the tower.\n\n## Lamps\n\nThe lamps are lit at dusk and put out at sunrise, whatever the weather is like.\n\n'
      + '# Règlement de la maison du phare\n\n## Nuits\n\nDeux gardiens se partagent chaque nuit et inscrivent dans le livre ce qu’ils voient de la tour.\n\n## Lampes\n\nLes lampes sont allumées au crépuscule et éteintes au lever du soleil, quel que soit le temps.\n';
    assert.deepEqual(await errorsAndWarningsIn({ 'rules.md': rules }, 'rules.md'), []);
  });

  it('hides no first title of the translation that was left', async () => {
    const draft = '# Lamp house\n\n([Français](#gardiens))\n\n## Keepers of the lamps\n\nTwo keepers share each night, and write down in the book what they see from the tower.\n\n### Boots\n\nBoots stay at the door, and nobody carries mud up the stairs.\n\n---\n\n'
      + '## Keepers of the lamps\n\nDeux gardiens se partagent chaque nuit et inscrivent dans le livre ce qu’ils voient de la tour.\n\n### Bottes\n\nLes bottes restent à la porte, et personne ne monte de boue dans l’escalier.\n';
    const told = await errorsAndWarningsIn({ 'lamps.md': draft }, 'lamps.md');
    assert.deepEqual(told.filter((message) => message.includes('still')), ['This paragraph of the French text is still in English.']);
  });

  it('leaves the first text the source', async () => {
    assert.deepEqual(await errorsAndWarningsIn({ 'key.md': letter('') }, 'key.md'), ['This paragraph has no counterpart in the French text: what one language says the other must say too.']);
  });
});

describe('headings above the text of each language', () => {
  const halves = (english: string, japanese: string) => `# Lamp house / 灯台\n\n${english}\n\n## Nights\n\nTwo keepers share each night, and write down what they see.\n\n## Lamps\n\nThe lamps are lit at dusk and put out at sunrise.\n\n`
    + `${japanese}\n\n## 夜番\n\n毎晩二名の灯台守が当直し、見たことを記録する。\n\n## 灯り\n\n灯りは日暮れにともし、日の出に消す。\n`;

  for (const [english, japanese] of [['## English', '## Japanese'], ['# English version', '# Japanese translation'], ['## English', '## 日本語版']] as const) {
    it(`that name it need no translation (“${japanese}”)`, async () => assert.deepEqual(await errorsAndWarningsIn({ 'lamps.md': halves(english, japanese) }, 'lamps.md'), []));
  }
});

describe('paragraphs and items that say themselves in two languages, one below the other', () => {
  const items = ['灯りは、日が暮れたら二名の灯台守が必ず一緒にともし、日の出とともに消すものとする', '窓を開けない', '見たことを帳面に記録する'];
  const english = ['Two keepers light the lamps together at dusk, and put them out at sunrise', 'The windows stay shut', 'What is seen is written down in the book'];
  const draft = (last: string) => `# 灯台規則 / Rules of the lamp house\n\nこの規則は、灯台で働くすべての人に適用する。\n\nThese rules apply to everybody who works in the lamp house.\n\n灯台守は、次のことを守る：\nThe keepers take care of the following:\n\n`
    + `${items.map((item, i) => `- ${item}\n  ${i === 2 ? last : english[i] ?? ''}`).join('\n').trimEnd()}\n\n規則は毎年見直す。\n\nThe rules are reviewed every year.\n`;

  it('lack nothing', async () => assert.deepEqual(await errorsAndWarningsIn({ 'rules.md': draft(english[2] ?? '') }, 'rules.md'), []));

  it('are told where one of them says itself once', async () => {
    assert.deepEqual(await errorsAndWarningsIn({ 'rules.md': draft('') }, 'rules.md'), ['This paragraph has no counterpart in the English text: what one language says the other must say too.']);
  });
});

const FOLDER = 'file:///drafts';

/** Errors and warnings of one of the files. */
async function errorsAndWarningsIn(files: Readonly<Record<string, string>>, file: string): Promise<readonly string[]> {
  const settings = [`${FOLDER}/rapporteur.yaml`, '{ "drafts": [{ "files": "**", "type": "generic" }] }'] as const;
  const workspace = new Workspace(memoryHost(new Map([settings, ...Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text] as const)])));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/${file}`;
  workspace.open(uri, 'markdown', files[file] ?? '', 1);
  await workspace.prepare(uri);
  return (workspace.check(uri)?.findings ?? []).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => render(message));
}
