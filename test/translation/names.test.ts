import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///drafts';

describe('what stays as it is in a translation with a file of its own', () => {
  it('is what is typed and what a program answers, be it marked by backquotes or by HTML', async () => {
    assert.deepEqual(await told(
      'Type <code>npm install checker</code> and press <kbd>Enter</kbd>.\n\nThe program answers:\n\n<samp>permission denied for this folder</samp>\n\n| Option | Meaning |\n|---|---|\n| <code>--all files of the folder</code> | checks everything |\n| `--quiet` | prints errors only |\n',
      'Введите <code>npm install checker</code> и нажмите <kbd>Enter</kbd>.\n\nПрограмма отвечает:\n\n<samp>permission denied for this folder</samp>\n\n| Параметр | Значение |\n|---|---|\n| <code>--all files of the folder</code> | проверяет всё |\n| `--quiet` | выводит только ошибки |\n',
      'ru',
    ), []);
  });

  it('are the names of programs in a list', async () => {
    assert.deepEqual(await told(
      'The checker works with these programs:\n\n- Sublime Text\n- Visual Studio Code\n- Microsoft Word (with the add-in)\n',
      'チェッカーは、次のプログラムで動作する。\n\n- Sublime Text\n- Visual Studio Code\n- Microsoft Word（アドイン使用）\n',
      'ja',
    ), []);
  });

  it('are the names of bodies and firms in a table of members', async () => {
    const rows = (head: string, ...names: readonly string[]): string => `${head}\n|---|---|---|\n| ${names[0]} | Kenya Bureau of Standards | ${names[1]} |\n| ${names[2]} | Association française de normalisation | ${names[3]} |\n| ${names[4]} | World Wide Web Consortium | ${names[5]} |\n`;
    const source = `The group met in June. It has these members:\n\n${rows('| Name | Organization | Country |', 'Amina Odhiambo', 'Kenya', 'Jean Lacroix', 'France', 'Olga Petrova', 'Spain')}\nIt meets again in December.\n`;
    assert.deepEqual(await told(source, `Le groupe s’est réuni en juin. Il a les membres suivants :\n\n${rows('| Nom | Organisation | Pays |', 'Amina Odhiambo', 'Kenya', 'Jean Lacroix', 'France', 'Olga Petrova', 'Espagne')}\nIl se réunira de nouveau en décembre.\n`, 'fr'), []);
    assert.deepEqual(await told(source, `委員会は6月に会合を開いた。構成員は次のとおりである。\n\n${rows('| 氏名 | 組織 | 国 |', 'アミナ・オディアンボ', 'ケニア', 'ジャン・ラクロワ', 'フランス', 'オルガ・ペトロワ', 'スペイン')}\n次の会合は12月に開く。\n`, 'ja'), []);
  });

  it('is not a title, nor an office', async () => {
    assert.deepEqual(await told('# General Provisions\n\nThe rules apply to all.\n\nDeputy Director\n', '# General Provisions\n\n規則は全員に適用する。\n\nDeputy Director\n', 'ja'), [
      'This paragraph of the Japanese text is still in English.', 'This paragraph of the Japanese text is still in English.',
    ]);
  });
});

describe('a year in words', () => {
  it('is the same in figures', async () => {
    assert.deepEqual(await told(
      'Done at Madrid on the ninth day of October two thousand and twenty-four, in three originals.\n', '2024年10月9日、マドリードにおいて原本3通を作成した。\n', 'ja',
    ), []);
  });
});

async function told(source: string, translation: string, language: string): Promise<readonly string[]> {
  const workspace = new Workspace(memoryHost(new Map([
    [`${FOLDER}/rapporteur.yaml`, `{ "languages": ["en", "${language}"], "drafts": [{ "files": "**", "type": "generic" }] }`], [`${FOLDER}/guide.en.md`, source],
  ])));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/guide.${language}.md`;
  workspace.open(uri, 'markdown', translation, 1);
  await workspace.prepare(uri);
  return (workspace.check(uri)?.findings ?? []).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => render(message));
}
