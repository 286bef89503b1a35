import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///drafts';

interface Example {
  readonly file: string;
  readonly languages: readonly string[];
  /** Titles that serve both languages, each with the paragraphs below it. */
  readonly parts: readonly (readonly [string, ...(readonly [string, string])[]])[];
}

const EXAMPLES: readonly Example[] = [
  {
    file: 'ferry.md', languages: ['en', 'fr'],
    parts: [
      ['# Ferry regulations / Règlement des bacs'],
      ['## 1. Purpose / Objet', ['These regulations say when the ferries cross, and who may steer them.', 'Le présent règlement dit quand les bacs traversent et qui peut les conduire.']],
      ['## 2. Members / Membres', ['Each village on the lake sends one member, for two years.', 'Chaque village du lac envoie un membre, pour deux ans.']],
      ['## 3. Contact', ['Letters reach the harbour master at the eastern landing.', 'Les lettres parviennent au capitaine du port au débarcadère est.']],
      ['## 4. Meetings / Réunions', ['The members meet when the ice has gone.', 'Les membres se réunissent quand la glace est partie.']],
    ],
  },
  {
    file: 'bees.txt', languages: ['en', 'ru'],
    parts: [
      ['1. Hives / Ульи', ['Hives stand ten metres from the road, with their backs to the wind.', 'Ульи стоят в десяти метрах от дороги, спиной к ветру.']],
      ['2. Honey / Мёд', ['Honey is weighed before witnesses, and the weight is written down.', 'Мёд взвешивают при свидетелях, и вес записывают.']],
      ['3. Wax / Воск', ['Wax belongs to the keeper whose bees have made it.', 'Воск принадлежит тому пасечнику, чьи пчёлы его сделали.']],
    ],
  },
  {
    file: 'lanterns.md', languages: ['ja', 'en'],
    parts: [
      ['# 灯籠流し実施要領 / Guidelines for floating lanterns'],
      ['## 第1条（目的） / Article 1 (Purpose)', ['この要領は、灯籠流しの実施に必要な事項を定める。', 'These guidelines say what is needed to float lanterns.']],
      ['## 第2条（材料） / Article 2 (Materials)', ['灯籠は、木と紙で作る。', 'Lanterns are made of wood and paper.']],
      ['## 第3条（回収） / Article 3 (Collection)', ['灯籠は、翌朝までに川下で回収する。', 'Lanterns are collected downstream before the next morning.']],
    ],
  },
];

describe('titles that say themselves in both languages', () => {
  for (const { file, languages, parts } of EXAMPLES) {
    const lines = parts.flatMap(([title, ...paragraphs]) => [title, ...paragraphs.flat()]);

    it(`need no other translation (${file})`, async () => assert.deepEqual(await told(file, lines), []));

    it(`hide no paragraph that is missing below them (${file})`, async () => {
      const [source, translation] = parts.at(-1)?.[1] ?? ['', ''];
      assert.deepEqual(await told(file, lines.filter((line) => line !== translation)), [
        [lines.indexOf(source), `This paragraph has no counterpart in the ${NAMES[languages[1] ?? ''] ?? ''} text: what one language says the other must say too.`],
      ]);
    });
  }
});

describe('a title that stands on a line for each language', () => {
  const RULES = [
    '1. Les bateaux rentrent au port avant la nuit.\n1. Boats return to the harbour before dark.', '2. Le gardien compte les bateaux chaque soir et inscrit leur nombre.\n2. The keeper counts the boats every evening and writes down how many there are.',
    '3. Qui rentre tard paie une bouée.\n3. Who returns late pays for a buoy.',
  ];

  it('needs no other translation', async () => assert.deepEqual(await told('harbour.txt', ['ASSOCIATION DES PÊCHEURS\nSOCIETY OF FISHERMEN', 'RÈGLEMENT DE LA COMMISSION DU PORT\nRULES OF THE HARBOUR COMMITTEE', ...RULES]), []));

  it('is not seen in two lines of one language, though both have a word that both languages have', async () => {
    assert.deepEqual((await told('harbour.txt', ['Report of the Commission\non the work of the Commission', ...RULES])).map(([paragraph]) => paragraph), [0]);
  });
});

const NAMES: Readonly<Record<string, string>> = { fr: 'French', ru: 'Russian', en: 'English' };

/** Errors and warnings with the paragraphs on which they stand. */
async function told(file: string, paragraphs: readonly string[]): Promise<readonly (readonly [number, string])[]> {
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, '{ "drafts": [{ "files": "**", "type": "generic" }] }']])));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/${file}`;
  const text = paragraphs.join('\n\n');
  workspace.open(uri, file.endsWith('.md') ? 'markdown' : 'plainText', text, 1);
  await workspace.prepare(uri);
  return (workspace.check(uri)?.findings ?? []).filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ span, message }) => [text.slice(0, span.start).split('\n\n').length - 1, render(message)] as const);
}
