import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///drafts';

/** Chapters of a report in French, English and Spanish; most of what is listed in them stays as it is in each. */
const CHAPTERS: readonly (readonly (readonly [fr: string, en: string, es: string])[])[] = [
  [
    ['Le jury goûte les fromages à l’aveugle et note chacun d’eux sur vingt.', 'The jury tastes the cheeses blind and gives each of them a mark out of twenty.', 'El jurado prueba los quesos a ciegas y puntúa cada uno sobre veinte.'],
    ['## Jury', '## Jury', '## Jurado'],
    ['- Odile Maréchal — Laiterie Bellegarde, Suisse\n- Tamsin Hargreave — Hargreave Dairies, Canada\n- Joaquín Baeza — Quesería Baeza, Chili', '- Odile Maréchal — Laiterie Bellegarde, Switzerland\n- Tamsin Hargreave — Hargreave Dairies, Canada\n- Joaquín Baeza — Quesería Baeza, Chile', '- Odile Maréchal — Laiterie Bellegarde, Suiza\n- Tamsin Hargreave — Hargreave Dairies, Canadá\n- Joaquín Baeza — Quesería Baeza, Chile'],
  ],
  [
    ['Les meules trop jeunes sont rendues au fromager, qui peut revenir l’année suivante.', 'Wheels that are too young go back to the cheesemaker, who may return the year after.', 'Las ruedas demasiado jóvenes se devuelven al quesero, que puede volver al año siguiente.'],
    ['## Absents', '## Apologies', '## Ausentes'],
    ['Ragnhild Moe, Pietro Salvini, Ewa Zielińska', 'Ragnhild Moe, Pietro Salvini, Ewa Zielińska', 'Ragnhild Moe, Pietro Salvini, Ewa Zielińska'],
  ],
  [
    ['La cave est fermée à clé pendant trois minutes avant chaque dégustation.', 'The cellar is locked for three minutes before each tasting.', 'La bodega se cierra con llave durante tres minutos antes de cada cata.'],
    ['## Contacts', '## Contact', '## Contacto'],
    ['- Inscriptions : entries@cheese.example\n- Presse : press@cheese.example', '- Entries: entries@cheese.example\n- Press: press@cheese.example', '- Inscripciones: entries@cheese.example\n- Prensa: press@cheese.example'],
  ],
  [
    ['Nous remercions les bénévoles qui ont porté les meules jusqu’au marché.', 'We thank the volunteers who carried the wheels to the market.', 'Damos las gracias a los voluntarios que llevaron las ruedas al mercado.'],
    ['Odile Maréchal  \nPrésidente', 'Odile Maréchal  \nChair', 'Odile Maréchal  \nPresidenta'],
  ],
];

const COLUMNS = [[0, 1], [1, 2], [1, 0], [0, 1, 2]] as const;
const TAGS = ['fr', 'en', 'es'] as const;

describe('what comes again in each language with the same names and addresses', () => {
  for (const order of COLUMNS) {
    const tags = order.map((k) => TAGS[k]);
    const parts = CHAPTERS.flatMap((chapter) => order.flatMap((k) => chapter.map((row) => row[k])));
    it(`stands in each of them, chapter by chapter: ${tags.join(', ')}`, async () => assert.deepEqual(await told(parts.join('\n\n'), tags), []));

    it(`stands in each of them, with numbers of pages between: ${tags.join(', ')}`, async () => {
      let page = 0;
      const pages = CHAPTERS.flatMap((chapter) => order.flatMap((k) => [...chapter.map((row) => row[k]), String(++page)]));
      assert.deepEqual(await told(pages.join('\n\n'), tags), []);
    });

    it(`is missing where a language lacks an item of it: ${tags.join(', ')}`, async () => {
      const lacking = parts.map((part) => (part === CHAPTERS[0]?.[2]?.[order[1]] ? part.replace(/\n- Tamsin.*/u, '') : part));
      assert.equal((await told(lacking.join('\n\n'), tags)).length, 1);
    });
  }
});

describe('a list of names alone, whatever language their letters look like', () => {
  const CLUBS = ['Bergwacht Harz e. V.', 'Club alpin de Lausanne', 'Montañeros de Soria, S. L.', 'Turlag Nord'];
  const HUTS = ['Stone House: Sigrid Moe', 'Rifugio Alba: Pietro Salvini', 'Forest Lodge: Fergus Baird'];
  const listed = (names: readonly string[], mark: (k: number) => string): string => names.map((name, k) => `${mark(k)} ${name}`).join('\n');

  for (const [names, mark] of [[CLUBS, () => '-'], [HUTS, (k: number) => `${String(k + 1)}.`]] as const) {
    it(`stands once in each language: ${names[0] ?? ''}`, async () => {
      const list = listed(names, mark);
      const text = `The huts are open from June to September.\n\nХижины открыты с июня по сентябрь.\n\nThey are kept by:\n\nЗа ними следят:\n\n${list}\n\n${list}\n\nWhoever sleeps in a hut signs the book.\n\nКто ночует в хижине, расписывается в книге.\n`;
      assert.deepEqual(await told(text, ['en', 'ru'], 'txt'), []);
    });
  }
});

describe('a list of people whose names the other language writes in its own letters', () => {
  const GUIDES = ['- Sigrid Moe (Norway)', '- Pietro Salvini (Italy)', '- Fergus Baird (Canada)'];
  const ROWS = {
    ru: ['Хижины открыты с июня по сентябрь.', 'Ключи выдаёт смотритель, живущий в долине.', 'Проводниками являются:', '- Сигрид Му (Норвегия)\n- Пьетро Сальвини (Италия)\n- Фергус Бэрд (Канада)', 'Кто ночует в хижине, расписывается в книге.'],
    ja: ['小屋は6月から9月まで開いている。', '鍵は谷に住む管理人が渡す。', '案内人は次のとおりである。', '- シグリ・ムー（ノルウェー）\n- ピエトロ・サルヴィーニ（イタリア）\n- ファーガス・ベアード（カナダ）', '小屋に泊まる者は帳簿に署名する。'],
    en: ['The huts are open from June to September.', 'The keys are given out by the keeper, who lives in the valley.', 'The guides are:', GUIDES.join('\n'), 'Whoever sleeps in a hut signs the book.'],
  } as const;
  for (const languages of [['en', 'ru'], ['en', 'ja'], ['ru', 'en'], ['ja', 'en']] as const) {
    const [source, target] = languages;
    it(`stands in each of them, paragraph by paragraph: ${languages.join(', ')}`, async () => {
      assert.deepEqual(await told(ROWS[source].flatMap((row, k) => [row, ROWS[target][k]]).join('\n\n'), [...languages]), []);
    });
  }
  it('is missing where a person of it is', async () => {
    const text = ROWS.en.flatMap((row, k) => [row, (ROWS.ru[k] ?? '').replace(/\n- Пьетро.*/u, '')]).join('\n\n');
    assert.equal((await told(text, ['en', 'ru'])).length, 1);
  });
});

describe('pages that begin with the same reference and address', () => {
  it('are each in their own language', async () => {
    const head = 'Ref. ALP 31/2024\n\nInternational Bureau of Lodges\nBerggasse 7\n6020 Innsbruck\nAustria\n\n';
    const text = `${head}Innsbruck, 2 March 2024\n\nNotice on the opening of all the huts this summer\n\nThe huts open on the first of June, if the snow allows it.\n\n${head}Innsbruck, 2 de marzo de 2024\n\nAviso sobre la apertura de todos los refugios este verano\n\nLos refugios abren el primero de junio, si la nieve lo permite.\n\n`
      + 'Whoever sleeps in a hut signs the book.\n\nKeys are kept in the valley.\n\nQuien duerme en un refugio firma el libro.\n\nLas llaves se guardan en el valle.\n';
    assert.deepEqual(await told(text, undefined, 'txt'), []);
  });
});

describe('titles of standards below their heading', () => {
  const ENTRIES = ['ISO 10256-3:2016, Protective equipment for use in ice hockey — Part 3: Helmets', 'EN 12492, Mountaineering equipment — Helmets for mountaineers'];
  const ROWS: readonly (readonly string[])[] = [
    ['The guides lend a helmet to each guest who comes without one.', 'Les guides prêtent un casque à chaque hôte qui vient sans le sien.', 'Los guías prestan un casco a cada huésped que llega sin el suyo.'],
    ['## Informative references', '## Références informatives', '## Referencias informativas'],
    ...ENTRIES.map((entry) => [entry, entry, entry]),
    ['## Keys', '## Clés', '## Llaves'],
    ['The keys of the huts are kept by the innkeepers in the valley.', 'Les clés des refuges sont gardées par les aubergistes de la vallée.', 'Las llaves de los refugios las guardan los posaderos del valle.'],
  ];
  for (const columns of [[0, 1], [0, 2], [0, 1, 2]] as const) {
    it(`stand in each of the languages ${columns.map((k) => ['en', 'fr', 'es'][k]).join(', ')}, section by section`, async () => {
      const sections = [ROWS.slice(0, 1), ROWS.slice(1, 4), ROWS.slice(4)];
      assert.deepEqual(await told(sections.flatMap((rows) => columns.flatMap((k) => rows.map((row) => row[k]))).join('\n\n'), undefined), []);
    });
    it(`stand in each of the languages ${columns.map((k) => ['en', 'fr', 'es'][k]).join(', ')}, paragraph by paragraph`, async () => {
      assert.deepEqual(await told(ROWS.flatMap((row) => columns.map((k) => row[k])).join('\n\n'), undefined), []);
    });
  }
});

describe('a Japanese sentence that goes on behind an address without a blank', () => {
  it('is in Japanese', async () => {
    const text = 'The timetable is on the pages of the federation, https://huts.example.net/summer, and may be had from keys@huts.example.net.\n\n時刻表は連盟のページhttps://huts.example.net/summerに掲載するほか、keys@huts.example.netに請求することもできる。\n\nKeys are kept in the valley.\n\n鍵は谷で保管する。\n';
    assert.deepEqual(await told(text, ['en', 'ja']), []);
  });
});

describe('entries of a bibliography in a draft that declares no language', () => {
  const ENTRIES = '[1] Lindgren, A. (2011). Stoves for mountain huts and how to light them. Bergen: Harbour Press.\n\n[2] ISO 13061-1:2014, Physical and mechanical properties of wood — Part 1: Determination of moisture content';
  it('make it no draft in their language', async () => {
    const text = `Guide des poêles\n\n1. Objet\n\nLe présent guide explique comment on allume un poêle avec du bois qui a séché pendant deux étés.\n\nLe bois est gardé à l’abri de la pluie, sous le toit du refuge.\n\n2. Bibliographie\n\n${ENTRIES}\n\n`
      + `Руководство по печам\n\n1. Цель\n\nВ настоящем руководстве объясняется, как растопить печь дровами, которые сохли два лета.\n\nДрова хранят там, где их не мочит дождь, под крышей хижины.\n\n2. Библиография\n\n${ENTRIES}\n`;
    assert.deepEqual(await told(text, undefined, 'txt'), []);
  });
});

describe('figures with a unit in a table', () => {
  const rows = (head: string): string => `${head}\n|---|---|---|\n| 12 mm | 40 kPa | −5 °C |\n| 16 mm | 55 kPa | −8 °C |\n`;
  it('stay as they are in a Japanese text', async () => {
    const [english, japanese] = ['| Width | Pressure | Cold |', '| 幅 | 圧力 | 低温 |'].map(rows);
    const source = `# Pipes\n\nThe pipes of the stoves are tested at three pressures.\n\n${english ?? ''}`;
    assert.deepEqual(await told(`# 管\n\nストーブの管は三つの圧力で試験する。\n\n${japanese ?? ''}`, undefined, 'ja.md', source), []);
  });
});

describe('footnotes at the end of a draft in two languages', () => {
  const footnotes = (russian: string, french: string): string => 'Хижины открыты с июня.[^1] Ключи выдаёт смотритель, который живёт в долине.\n\nКто ночует в хижине, расписывается в книге.\n\n'
    + `Les refuges sont ouverts à partir de juin.[^2] Le gardien, qui habite la vallée, donne les clés.\n\nQui dort dans un refuge signe le livre.\n\n[^1]: ${russian}\n\n[^2]: ${french}\n`;
  const [RUSSIAN, FRENCH] = ['Если сошёл снег.', 'Si la neige a fondu.'];
  it('stand in the text that has their marks', async () => assert.deepEqual(await told(footnotes(RUSSIAN, FRENCH), ['ru', 'fr']), []));
  it('are left where they are in the other language', async () => assert.deepEqual(await told(footnotes(RUSSIAN, RUSSIAN), ['ru', 'fr']), ['This paragraph of the French text is still in Russian.']));
});

describe('rows that end with years', () => {
  it('are text, and no contents', async () => {
    const rows = 'Office\tHolder\tUntil\nChair\tOdile Maréchal\t2027\nTreasurer\tJoaquín Baeza\t2028\nClerk\tEwa Zielińska\t2029';
    const lignes = 'Fonction\tTitulaire\tJusqu’en\nPrésidente\tOdile Maréchal\t2027\nTrésorier\tJoaquín Baeza\t2028\nSecrétaire\tEwa Zielińska\t2029';
    const text = `The board is chosen in spring.\n\n${rows}\n\nLe bureau est choisi au printemps.\n\n${lignes}\n\nIt meets each month.\n\nIl se réunit chaque mois.\n`;
    assert.deepEqual(await told(text, ['en', 'fr'], 'txt'), []);
  });

  it('stand below the text of their language, and not above the next title', async () => {
    const rows = (head: string, ...goods: readonly [string, string, string]): string => `${head}\t2021\t2022\n${goods[0]}\t3 100\t3 400\n${goods[1]}\t900\t750\n${goods[2]}\t1 200\t1 300`;
    const text = [
      'Stores', 'The innkeepers count what is left in each hut at the end of the summer.', rows('Item', 'Wages', 'Carriage', 'Hay'),
      'Réserves', 'Les aubergistes comptent ce qui reste dans chaque refuge à la fin de l’été.', rows('Poste', 'Salaires', 'Transport', 'Foin'),
      'Reservas', 'Los posaderos cuentan lo que queda en cada refugio al final del verano.', rows('Partida', 'Madera', 'Transporte', 'Heno'),
      'Help in the night', 'Whoever hears the bell in the night goes out with a lantern and a rope.',
      'Secours dans la nuit', 'Qui entend la cloche la nuit sort avec une lanterne et une corde.',
      'Socorro en la noche', 'Quien oye la campana de noche sale con un farol y una cuerda.',
    ].join('\n\n');
    assert.deepEqual(await told(text, undefined, 'txt'), []);
  });
});

/** @param languages that are usual; those of the product without. @param source of a translation that is a file of its own */
async function told(text: string, languages: readonly string[] | undefined, extension: 'md' | 'txt' | 'ja.md' = 'md', source = ''): Promise<readonly string[]> {
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, JSON.stringify({ ...(languages === undefined ? {} : { languages }), drafts: [{ files: '**', type: 'generic' }] })], ...(source === '' ? [] : [[`${FOLDER}/report.en.md`, source] as const])])));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/report.${extension}`;
  workspace.open(uri, extension === 'txt' ? 'plainText' : 'markdown', text, 1);
  await workspace.prepare(uri);
  return (workspace.check(uri)?.findings ?? []).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => render(message));
}
