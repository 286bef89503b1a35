import { testRule } from '../kit/testRule.ts';

const alone = { type: 'letter', dialect: 'plainText', standsAlone: 'a letter is a document by itself' } as const;
const TEXT = 'The bells of the upper town will be silent in June, when their ropes are greased.\n\nPlease tell your ringers.';
const head = (right: string): string => `GUILD OF BELL-RINGERS\nTower Office\n\nUpper Town, 3 May 2017\n\nRef:   BR Circular 12${right}\n\nDear ringers,`;
const LACKS = 'There is no list of addressees, which a draft of the type “letter” has here. Basis: Letter SG 2022: “TO THE ISO MEMBER BODIES, CORRESPONDENT MEMBERS AND SUBSCRIBER MEMBERS”.';

// What stands beside each other in the head of a letter.
testRule('structure/missing-element', {
  clean: [{ ...alone, draft: `${head('      To:    Towers of the upper town')}\n\n${TEXT}\n\nYours faithfully,\n\nEdda Brandt` }],
  found: [{
    ...alone, draft: `${head('').replace('Dear ringers,', '⟦Dear ringers,⟧')}\n\n${TEXT}\n\nYours faithfully,\n\nEdda Brandt`, says: LACKS,
    fixed: `${head('').replace('Dear ringers,', 'TO THE [ADDRESSEES]\n\nDear ringers,')}\n\n${TEXT}\n\nYours faithfully,\n\nEdda Brandt`,
  }],
});

const russian = (number: string): string => `Гильдия звонарей\nБюро башен\n\n${number}\n\nЗвонарям верхнего города\n\nУважаемые звонари!\n\nВ июне колокола верхнего города будут молчать: смазывают верёвки.\n\nПросим предупредить всех, кто живёт рядом с башнями.\n\nС уважением,\n\nЭдда Брандт`;
const circular = (title: string, place: string): string => `Guilde des sonneurs\nLe bureau des tours\n\n${place}, le 3 mai 2017\n\nGS/17-12\n\n${title}\n\nMadame, Monsieur,\n\nLes cloches de la ville haute se tairont en juin, pendant que l’on graisse les cordes.\n\nMerci de prévenir vos voisins.\n\nCordialement,\n\nEdda Brandt`;

testRule('structure/missing-element', {
  clean: [
    ...['Исх. № 12/БЗ\nот 3 мая 2017 г.', '3 мая 2017 г. № БЗ-12', '03.05.2017 № 12/БЗ'].map((number) => ({ ...alone, languages: ['ru'], draft: russian(number) })),
    { ...alone, languages: ['fr'], draft: circular('Lettre circulaire aux sonneurs', 'Ville-Haute') },
    { ...alone, languages: ['es'], draft: 'Gremio de Campaneros\nOficina de Torres\n\n3 de mayo de 2017\n\nNota GC-12/2017\n\nA los campaneros\n\nDe nuestra mayor consideración:\n\nLas campanas de la ciudad alta callarán en junio, mientras se engrasan las cuerdas.\n\nRogamos avisen a los vecinos.\n\nAtentamente,\n\nEdda Brandt' },
  ],
});

const POLICY = ['# Bell Policy', '(Adopted under Council Resolution 5/2017)', '## Background', 'Bells tell the hours.', '## Who is bound', 'All towers.', '## What ringers do', 'They oil the bells.'];

testRule('structure/missing-section', {
  clean: [
    { type: 'policy', draft: POLICY.join('\n\n'), standsAlone: 'its title is the first' },
    { type: 'policy', draft: POLICY.join('\n\n').replaceAll(/^#+ /gmu, ''), dialect: 'plainText', standsAlone: 'its title is the first' },
    { type: 'code', languages: ['es'], standsAlone: 'its title is the first', draft: '# Código de los campaneros\n\nAcuerdo de la Junta de Torres 5/2017, de 3 de mayo de 2017\n\n## Introducción\n\nLas campanas dan la hora.\n\n## Destinatarios\n\nQuien tira de una cuerda.\n\n## Principios\n\nNo se toca con ira.\n\n## Aplicación\n\nEl gremio oye a las partes.' },
  ],
});
