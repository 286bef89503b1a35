import assert from 'node:assert/strict';
import { isLanguageNotice, LANGUAGE_NOTICES } from '../../server/src/model/languageNotices.ts';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const RULES_EN = '# Rules of the lamp house\n\n1. The lamps are lit at dusk and put out at sunrise.\n\n2. Two keepers share each night, and write down what they see.\n\n3. The keepers meet on the first Sunday of each month.\n';
const RULES_RU = '# Правила маячной службы\n\n1. Огни зажигают в сумерках и гасят на рассвете.\n\n2. Каждую ночь дежурят два смотрителя и записывают, что видят.\n\n3. Смотрители собираются в первое воскресенье каждого месяца.\n';

describe('a notice in which language a text is', () => {
  for (const { finds, leaves } of LANGUAGE_NOTICES) {
    it(`is “${finds}”, and not “${leaves}”`, () => assert.deepEqual([isLanguageNotice(finds), isLanguageNotice(leaves)], [true, false]));
  }

  for (const words of ['Unofficial translations shall be marked as such.', 'Other languages may be used at meetings.', 'Read this section together with the annex.', 'これは通訳の費用に充てる。']) {
    it(`is not “${words}”`, () => assert.ok(!isLanguageNotice(words)));
  }

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
