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

/** Titles of a word, told by the word of their number. */
const BYLAWS: Readonly<Record<string, readonly string[]>> = {
  de: ['# Ordnung des Hafenchores', '## Artikel 1 Name', 'Der Verein heißt Chor am Hafen und ist nicht eingetragen.', '## Artikel 2 Sitzungen', 'Die Proben finden am Dienstag statt, außer in den Ferien.', '## Artikel 3 Noten', 'Die Noten werden nach jeder Probe eingesammelt.', '## Artikel 4 Inkrafttreten', 'Die Kasse wird einmal im Jahr geprüft.'],
  fr: ['# Règlement du chœur du port', '## Article 1 Nom', 'Le chœur s’appelle Chœur du port et n’est pas déclaré.', '## Article 2 Réunions', 'Les répétitions ont lieu le mardi, sauf pendant les vacances.', '## Article 3 Partitions', 'Les partitions sont ramassées après chaque répétition.', '## Article 4 Entrée en vigueur', 'La caisse est vérifiée une fois par an.'],
  en: ['# Rules of the port choir', '## Article 1 Name', 'The choir is called Choir of the Port and is not registered.', '## Article 2 Meetings', 'Rehearsals are held on Tuesdays, except in the holidays.', '## Article 3 Scores', 'Scores are collected after each rehearsal.', '## Article 4 Minutes', 'The funds are checked once a year.'],
  pl: ['# Regulamin chóru portowego', '## Artykuł 1 Nazwa', 'Chór nosi nazwę Chór Portowy i nie jest zarejestrowany.', '## Artykuł 2 Próby', 'Próby odbywają się we wtorki, z wyjątkiem ferii.', '## Artykuł 3 Nuty', 'Nuty zbiera się po każdej próbie.', '## Artykuł 4 Protokoły', 'Kasę sprawdza się raz w roku.'],
  pt: ['# Regulamento do coro do porto', '## Artigo 1 Nome', 'O coro chama-se Coro do Porto e não está registado.', '## Artigo 2 Ensaios', 'Os ensaios têm lugar à terça-feira, exceto nas férias.', '## Artigo 3 Partituras', 'As partituras são recolhidas depois de cada ensaio.', '## Artigo 4 Atas', 'A caixa é verificada uma vez por ano.'],
};

describe('a short draft that does not say its languages', () => {
  for (const languages of [['de', 'fr'], ['fr', 'de'], ['pl', 'en'], ['en', 'pl'], ['pt', 'en'], ['en', 'pt'], ['de', 'en']]) {
    it(`has no fault where they change with every paragraph: ${languages.join(', ')}`, async () => {
      assert.deepEqual(await rulesIn(inTurns(languages, BYLAWS), { type: 'generic', dialect: 'markdown' }), []);
    });
  }
});

describe('a shorter one', () => {
  for (const languages of [['pt', 'en'], ['de', 'en'], ['pl', 'en'], ['pl', 'fr'], ['de', 'fr'], ['pt', 'fr']]) {
    for (const count of [5, 7]) {
      it(`has no fault: ${languages.join(', ')}, ${count}`, async () => {
        const texts = Object.fromEntries(Object.entries(BYLAWS).map(([language, lines]) => [language, lines.slice(0, count)]));
        assert.deepEqual(await rulesIn(inTurns(languages, texts), { type: 'generic', dialect: 'markdown' }), []);
      });
    }
  }
});

describe('a draft in two languages of kin', () => {
  it('has no fault where the word of a number alone tells a title’s language', async () => {
    const sections = [
      ['Secção 1 Objeto', 'O arquivo conserva os registos da associação e os documentos das reuniões, que são guardados durante dez anos.'],
      ['Sección 1 Objeto', 'El archivo conserva los registros de la asociación y los documentos de las reuniones, que se guardan durante diez años.'],
      ['Secção 2 Consulta', 'Os membros podem consultar os registos em qualquer dia útil, mediante pedido escrito à secretaria.'],
      ['Sección 2 Consulta', 'Los miembros pueden consultar los registros en cualquier día hábil, previa solicitud escrita a la secretaría.'],
    ];
    const draft = `---\nlanguages: [pt, es]\n---\n\n# Regulamento do arquivo\n\n# Reglamento del archivo\n\n${sections.flat().join('\n\n')}\n`;
    assert.deepEqual(await rulesIn(draft, { type: 'generic', dialect: 'markdown' }), []);
  });
});

describe('a block quotation', () => {
  it('makes no language of a short note in another, nor does a word that the note explains', async () => {
    const note = [
      'The French rules of the ferry speak of a passer, the English ones of a pilot:', '> Le passeur conduit le bac d’une rive à l’autre et ne le quitte pas tant que des voyageurs sont à bord.',
      'A pilot may leave the ferry while there are passengers on board.', '> Nul ne peut être passeur s’il ne connaît les courants du fleuve et les signaux des autres bateaux.',
      'The English rules add that a pilot who leaves the ferry shall make it fast to the bank, and that the oars are to be taken in.',
      'In Japanese, 渡船 is the ferry and 船頭 the one who steers it; neither says whether he may leave.', 'The working group proposes that the French text be followed.',
    ];
    assert.deepEqual(await rulesIn(`${note.join('\n\n')}\n`, { type: 'generic', dialect: 'markdown' }), []);
  });

  it('may be a translation', async () => {
    const english = ['The ferry leaves when eight passengers are on board.', 'The fare is paid before the ferry leaves the bank.', 'Nobody may stand in the ferry while it is crossing.'];
    const french = ['Le bac part dès que huit voyageurs sont à bord.', 'Le prix du passage est payé avant que le bac ne quitte la rive.', 'Personne ne peut se tenir debout dans le bac pendant la traversée.'];
    const written = (translated: readonly string[]): string => `${english.flatMap((prose, i) => [prose, `> ${translated[i] ?? ''}`]).join('\n\n')}\n`;
    assert.deepEqual(await rulesIn(written(french), { type: 'generic', dialect: 'markdown' }), []);
    assert.deepEqual(await rulesIn(written(french.map((prose) => prose.replace('huit', 'dix'))), { type: 'generic', dialect: 'markdown' }), ['translation/numbers']);
  });
});

describe('a title with a number in three languages', () => {
  it('serves all of them', async () => {
    const texts = [
      ['The board decides', 'a) to paint the boat house before 1 May 2020;', 'b) to sell the old oars.'],
      ['Le comité décide', 'a) de peindre le hangar à bateaux avant le 1er mai 2020 ;', 'b) de vendre les vieilles rames.'],
      ['La junta decide', 'a) pintar el cobertizo antes del 1 de mayo de 2020;', 'b) vender los remos viejos.'],
    ];
    const draft = `---\nlanguages: [en, fr, es]\n---\n\n# DECISION 7 (2020) / DÉCISION 7 (2020) / DECISIÓN 7 (2020)\n\n${texts.map((lines) => lines.join('\n\n')).join('\n\n')}\n`;
    assert.deepEqual(await rulesIn(draft, { type: 'generic', dialect: 'markdown' }), []);
  });
});

describe('an address between two languages', () => {
  it('is said once, floors included', async () => {
    const lines = [
      'Estimados amigos:', 'Dear friends,', 'El coro cantará el 9 de mayo; rogamos que confirmen su asistencia por carta a esta dirección:', 'The choir will sing on 9 May; please say by letter to this address whether you will come:',
      'Coro del Puerto\nMercedes 1180, planta 2\n11100 Montevideo', 'También pueden llamar por teléfono por la mañana.', 'You may also call us in the morning.', 'Con un cordial saludo,', 'Yours sincerely,',
    ];
    assert.deepEqual(await rulesIn(`${lines.join('\n\n')}\n`, { type: 'generic', dialect: 'plainText', languages: ['es', 'en'] }), []);
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

/** The preamble of each language in one piece, with short lines in it; the rules below it paragraph by paragraph. */
const PREAMBLE = [
  '# Rules of the Mill', '# Règles du moulin', '## Preamble', '## Préambule',
  'Whereas the looms of the valley have been quiet since the flood, and whereas the wool of three winters lies in the lofts,',
  'Whereas no house can mend the great mill by itself, and all of them live by its wheel,',
  'Now, therefore,', 'The Common Assembly',
  'Adopts these rules for the mending of the mill, so that every house, large or small, gives what it can and takes what it needs.',
  'Considérant que les métiers de la vallée se taisent depuis la crue, et que la laine de trois hivers dort dans les greniers,',
  'Considérant qu’aucune maison ne peut réparer seule le grand moulin, et que toutes vivent de sa roue,',
  'L’Assemblée commune',
  'Arrête les présentes règles pour la réparation du moulin, afin que chaque maison, grande ou petite, donne ce qu’elle peut et prenne ce dont elle a besoin.',
  ...[
    ['Every house sends one pair of hands on the first day of each week.', 'Chaque maison envoie une paire de bras le premier jour de chaque semaine.'],
    ['Timber comes from the common forest, and nails from the smith.', 'Le bois vient de la forêt commune, et les clous du forgeron.'],
    ['Whoever is ill sends word, and owes nothing for that week.', 'Quiconque est malade prévient, et ne doit rien pour cette semaine.'],
    ['When the wheel turns again, the first flour belongs to the children.', 'Quand la roue tourne de nouveau, la première farine revient aux enfants.'],
    ['The miller keeps a list of the tools that were lent, with the names of those who have them.', 'Le meunier tient une liste des outils prêtés, avec les noms de ceux qui les ont.'],
    ['No cart crosses the dam while men stand below it.', 'Aucune charrette ne passe la digue tant que des hommes se tiennent en dessous.'],
    ['Bread and beer are brought at noon by the houses whose turn it is.', 'Le pain et la bière sont apportés à midi par les maisons dont c’est le tour.'],
    ['The widow of a miller may stay in the mill as long as she likes.', 'La veuve d’un meunier peut rester au moulin aussi longtemps qu’elle le souhaite.'],
    ['A stone that breaks is replaced by the quarry within ten days.', 'Une meule qui se brise est remplacée par la carrière dans les dix jours.'],
    ['Quarrels about water are heard by the three eldest women of the valley.', 'Les querelles d’eau sont entendues par les trois femmes les plus âgées de la vallée.'],
  ].flatMap((rule, i) => [`## Article ${i + 1}`, `## Article ${i + 1}`, ...rule]),
];

describe('a draft in turns whose preamble stands in one piece for each language', () => {
  it('has no fault, though short lines stand in the preamble', async () => {
    for (const languages of [['en', 'fr'], undefined]) assert.deepEqual(await rulesIn(`${PREAMBLE.join('\n\n')}\n`, { type: 'generic', dialect: 'markdown', ...(languages === undefined ? {} : { languages }) }), []);
  });
});

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

  it('is none where a paragraph of Markdown has a sentence of the source on its second line: that was left', async () => {
    const rows = [
      ['The reading rooms are open every day. Visitors show their cards at the desk near the door.', '閲覧室は毎日開いています。\nVisitors show their cards at the desk near the door.'],
      ['Loans are renewed twice at most, and late books are charged for each week.', '貸出の更新は二回までとし、遅れた本には一週間ごとに料金がかかります。'],
      ['Maps and manuscripts are read under supervision in the small hall.', '地図と写本は、小ホールで監督の下に閲覧します。'],
    ];
    assert.deepEqual(await rulesIn(`${rows.flat().join('\n\n')}\n`, { type: 'generic', dialect: 'markdown', languages: ['en', 'ja'] }), ['translation/untranslated']);
  });
});

function inTurns(languages: readonly string[], texts: Readonly<Record<string, readonly string[]>>): string {
  const [first = ''] = languages;
  return `${(texts[first] ?? []).flatMap((_, i) => languages.map((language) => texts[language]?.[i] ?? '')).join('\n\n')}\n`;
}

async function rulesIn(text: string, world: { readonly type: string; readonly dialect: Dialect; readonly languages?: readonly string[] }): Promise<readonly string[]> {
  const written = world.dialect === 'markdown' ? text : text.replace(/^#+ /gmu, '');
  const open = await draftPipeline().open(written, worldOf(world));
  return (await open.findings()).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule }) => rule);
}
