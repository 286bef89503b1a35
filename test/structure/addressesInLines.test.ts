import { testRule } from '../kit/testRule.ts';

/** To whom a letter goes, on lines that begin as a greeting does; and a day that a line says in two languages. */
const LETTER = (addressed: string): string => `CONSEJO DE FAROS\nDirección Marítima\n\nOficio CF-0072-2034\nCádiz, 9 de octubre de 2034\n\n${addressed}Asunto: Encendido de las lámparas\n\nEstimados guardianes:\n\nLas lámparas se encenderán media hora antes a partir del primero de noviembre, porque los barcos llegan antes del anochecer.\n\nAtentamente,\n\nElisa Montero\nDirectora Marítima`;
const es = { type: 'letter', languages: ['es'], standsAlone: 'it is a letter from its first line', dialect: 'plainText' } as const;
const FRENCH = (addressed: string): string => `Bureau des phares\n\nBP/34-72\n\nBrest, le 9 octobre 2034\n\n${addressed}\n\nMonsieur le Gardien,\n\nLes lampes seront allumées une demi-heure plus tôt à partir du premier novembre, parce que les navires arrivent avant la nuit.\n\nVeuillez agréer, Monsieur le Gardien, mes salutations distinguées.\n\nMaëlle Kervadec`;

testRule('structure/missing-element', {
  clean: [
    ...['Señores\nGuardianes de la Costa Norte\nPresente\n\n', 'Señor\nJulián Arce\nPresidente del Gremio de Faros\nPresente.-\n\n', 'Sres.\nGremio de Faros del Sur\nCádiz\n\n'].map((addressed) => ({ ...es, draft: LETTER(addressed) })),
    { ...es, languages: ['fr'], draft: FRENCH('Monsieur Corentin Le Goff\nGardien du phare du Nord') },
  ],
  found: [{
    ...es, also: ['structure/placeholder'], draft: LETTER('').replace('Asunto: Encendido de las lámparas', '⟦$&⟧'),
    says: 'There is no list of addressees, which a draft of the type “letter” has here. Basis: Letter SG 2022: “TO THE ISO MEMBER BODIES, CORRESPONDENT MEMBERS AND SUBSCRIBER MEMBERS”.', fixed: LETTER('A LOS [DESTINATARIOS]\n\n'),
  }],
});

const PAIR = (day: string, symbol = 'LH/40'): string => `灯台協会 / Association of Lighthouses\n\n${symbol}\n\n${day}\n\n会員各位 / To all members\n\n拝啓\n\nDear members,\n\n第7回総会を2034年12月8日に函館で開催いたします。\n\nThe seventh assembly will be held in Hakodate on 8 December 2034.\n\nご回答は11月21日までにお送りください。\n\nPlease reply by 21 November.\n\n敬具\n\nYours sincerely,\n\n野口 絵里 / Eri Noguchi`;

testRule('translation/missing', {
  clean: ['2034年10月9日 / 9 October 2034', '2034-10-09 / 9 October 2034', '9 October 2034／2034年10月9日'].map((day) => ({ type: 'letter', languages: ['ja', 'en'], standsAlone: 'it is a letter from its first line', draft: PAIR(day) })).concat({ type: 'letter', languages: ['ja', 'en'], standsAlone: 'it is a letter from its first line', draft: PAIR('2034年10月9日 / 9 October 2034', '灯第40号') }),
});

/** Its head says each thing on one line for both languages. */
const ONE_HEAD = 'North Sea Lamp Office\n\nBergen, 2034-10-09 / Bergen, le 9 octobre 2034\n\nRef. / Réf. : LT 118/34\n\nTo the keepers / Aux gardiens\n\nDear keepers, / Chers gardiens,\n\nThe lamps will be lit half an hour earlier from the first of November.\n\nLes lampes seront allumées une demi-heure plus tôt à partir du premier novembre.\n\nPlease bring the oil to the towers before that day.\n\nNous vous prions de porter l’huile dans les tours avant ce jour.\n\nKind regards, / Cordialement,\n\nEbba Nordkvist  \nDirector / Directrice';

/** With hardly any text: what stands once for both languages is most of it. */
const SHORT_TEXT = 'North Sea Lamp Office\n\nAntwerp, 2034-10-09 / Anvers, le 9 octobre 2034\n\nRef. / Réf. : LT 118/34\n\nTo the keepers / Aux gardiens\n\nDear keepers, / Chers gardiens,\n\nThe Harbour Board will meet on 16 and 17 March 2035 in Antwerp.\n\nLe Bureau Portuaire se réunira les 16 et 17 mars 2035 à Anvers.\n\nPlease bring oil.\n\nVeuillez apporter de l’huile.\n\nKind regards, / Cordialement,\n\nEbba Nordkvist\nDirector / Directrice\n';

testRule('translation/numbers', { clean: [ONE_HEAD, SHORT_TEXT].map((draft) => ({ type: 'letter', languages: ['en', 'fr'], standsAlone: 'it is a letter from its first line', dialect: 'markdown', draft })) });

const COLLECTIVE = (title: string): string => `${title}\n\n**To:** Keepers and their deputies  \n**From:** Lamp Office  \n**Date:** 9 October 2034\n\nDear keepers,\n\nThe lamps will be lit half an hour earlier from the first of November, because the ships arrive before dusk.\n\nBest regards,\n\nEbba Nordkvist`;

testRule('structure/missing-element', {
  clean: ['# Collective Letter 3104', '# Joint letter 12/2034'].map((title) => ({ type: 'letter', languages: ['en'], standsAlone: 'it is a letter from its first line', dialect: 'markdown', draft: COLLECTIVE(title) })),
});

// A Japanese sentence that names a secretariat is text, and nobody who sends or signs.
const JAPANESE = '灯台協会\n\n灯第40号\n\n2034年10月9日\n\n会員各位\n\n拝啓\n\n第7回総会を2034年12月8日に函館で開催いたします。ご出席くださいますようお願い申し上げます。\n\n出欠のご回答は11月21日までに事務局へお送りください。\n\n敬具\n\n野口 絵里';

testRule('structure/missing-element', {
  found: [{
    type: 'letter', languages: ['ja'], standsAlone: 'it is a letter from its first line', also: ['structure/placeholder'], draft: JAPANESE.replace('灯台協会\n\n灯第40号', '⟦灯第40号⟧'),
    fixed: JAPANESE.replace('灯台協会', '[発信者名]\n事務総長'), dialect: 'plainText',
  }],
});
