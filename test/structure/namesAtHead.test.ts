import { testRule } from '../kit/testRule.ts';

const OIL = { en: 'Oil is brought to each tower in the second week of every month.', fr: 'L’huile est apportée à chaque tour la deuxième semaine de chaque mois.' };

/** Whose letter it is stands once at its head, whatever languages follow. */
const HEAD = (name: string): string => [
  name, 'LW/40-2', '9 October 2034', '9 octobre 2034', 'To the keepers of the lighthouses', 'Aux gardiens des phares', 'Dear keepers,', 'Chers gardiens,',
  'The lamps will be lit half an hour earlier from the first of November, because the ships of the northern line arrive before dusk.',
  'Les lampes seront allumées une demi-heure plus tôt à partir du premier novembre, parce que les navires de la ligne du nord arrivent avant la nuit.',
  OIL.en, OIL.fr,
  'Best regards,', 'Meilleures salutations,', 'Ebba Nordkvist',
].join('\n\n');
const pair = { type: 'letter', languages: ['en', 'fr'], standsAlone: 'it is a letter from its first line' } as const;

const HALF = {
  en: 'Lamp Union of the North\n\nRef: LW/40/2\n\n9 October 2034\n\nTo the keepers of the lighthouses\n\nDear keepers,\n\nThe lamps will be lit half an hour earlier from the first of November.\n\nOil is brought to each tower in the second week of every month.\n\nYours sincerely,\n\nEbba Nordkvist  \nHead of the Lamp Store',
  es: 'Unión de Faros del Norte\n\nRef.: LW/40/2\n\n9 de octubre de 2034\n\nA los guardianes de los faros\n\nEstimados guardianes:\n\nLas lámparas se encenderán media hora antes a partir del primero de noviembre.\n\nEl aceite se lleva a cada torre la segunda semana de cada mes.\n\nAtentamente,\n\nEbba Nordkvist  \nJefa del Depósito de Lámparas',
};

testRule('translation/missing', {
  clean: [
    ...['International Lamp Union', 'Union des phares', 'Bureau des lampes / Lamp Store', '**NORTHERN LAMP UNION**'].map((name) => ({ ...pair, draft: HEAD(name) })),
    { ...pair, dialect: 'markdown', draft: HEAD('# International Lamp Union') },
    // “Ref:” is as English as Spanish.
    { ...pair, languages: ['en', 'es'], draft: `${HALF.en}\n\n${HALF.es}` },
  ],
  found: [{
    ...pair, also: ['structure/placeholder'], draft: HEAD('International Lamp Union').replace(OIL.en, `⟦${OIL.en}⟧`).replace(`${OIL.fr}\n\n`, ''),
    fixed: HEAD('International Lamp Union').replace(OIL.fr, '[Texte à traduire]'),
  }],
});

const TITLES = (first: string, second: string): string => [
  first, '1.1. La commission tient la liste des phares et de leurs feux.', '1.1. The commission keeps the list of the lighthouses and of their lights.', '1.2. Elle la publie chaque année au mois de mai.', '1.2. It publishes the list in May of each year.',
  second, '2.1. Les membres sont invités à vérifier leurs feux.', '2.1. Members are invited to check their lights.',
].join('\n\n');

testRule('translation/missing', {
  clean: [{ type: 'generic', languages: ['fr', 'en'], dialect: 'markdown', draft: TITLES('## 1 Mission', '## 2 Conclusion') }],
  // Where titles are written in each language, so is this.
  found: [{
    type: 'generic', languages: ['fr', 'en'], dialect: 'markdown', also: ['structure/placeholder'], draft: TITLES('## 1 Phares et feux\n\n## 1 Lighthouses and lights', '⟦## 2 Conclusion⟧'),
    fixed: TITLES('## 1 Phares et feux\n\n## 1 Lighthouses and lights', '## 2 Conclusion\n\n## 2 [Text to be translated]'),
  }],
});

const JAPANESE = (sender: string): string => `灯台協発第40号\n\n2034年10月9日\n\n関係各位\n\n${sender}\n\n点灯時刻の変更について（お知らせ）\n\n拝啓　秋冷の候、ますますご清祥のこととお慶び申し上げます。平素は当協会の事業に格別のご理解とご協力を賜り、厚く御礼申し上げます。\n\nさて、11月1日より点灯時刻を30分早めることといたしました。油は毎月第二週に各塔へ届けます。\n\n敬具`;
const ja = { type: 'letter', languages: ['ja'], standsAlone: 'it is a letter from its first line' } as const;

testRule('structure/section-order', {
  clean: ['一般社団法人 北方灯台協会  \n会長　野口 絵里', '北方灯台協会  \n事務局長　野口 絵里', '会長　野口 絵里'].map((sender) => ({ ...ja, draft: JAPANESE(sender) })),
});
