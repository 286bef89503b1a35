import { testRule } from '../kit/testRule.ts';

/** A letter that says each thing in French and then in English; its symbol and day stand once. */
const LINES = [
  'Ingrid Solheim  \nSecrétaire générale / Secretary-General', 'OD/31-7', '2031-05-03', 'Aux gardiens des digues', 'To the keepers of the dykes', 'Chers gardiens,', 'Dear keepers,',
  'Les digues du nord seront fermées à la circulation du premier juin au trente septembre, parce que la route doit être refaite sur toute sa longueur.',
  'The northern dykes will be closed to traffic from the first of June to the thirtieth of September, because the road has to be laid anew over its whole length.',
  'Les demandes de passage sont reçues au secrétariat central jusqu’au 20 mai.', 'Applications for passage are received by the central secretariat until 20 May.',
  'Meilleures salutations,', 'Best regards,', 'Marit Oldervik',
];
const without = (...out: readonly number[]): string => LINES.filter((_, i) => !out.includes(i)).join('\n\n');
const alone = { type: 'letter', languages: ['fr', 'en'], standsAlone: 'it is a letter from its first line', also: ['structure/placeholder'] } as const;
const there = (what: string, basis: string): string => `There is no ${what}, which a draft of the type “letter” has here. Basis: Letter SG 2022: ${basis}.`;

testRule('structure/missing-element', {
  clean: [{ ...alone, draft: without() }],
  found: [
    { ...alone, draft: without(2).replace('Aux gardiens des digues', '⟦Aux gardiens des digues⟧'), says: there('date', '“2022-03-22”'), fixed: without().replace('2031-05-03', '[date]') },
    { ...alone, draft: without(1).replace('2031-05-03', '⟦2031-05-03⟧'), says: there('symbol', 'its symbol'), fixed: without().replace('OD/31-7', '[Cote]') },
    {
      ...alone, draft: without(11, 12).replace('Marit Oldervik', '⟦Marit Oldervik⟧'), says: there('closing', '“Best regards,”'),
      fixed: without().replace('Meilleures salutations,', 'Cordialement,'),
    },
    { ...alone, draft: without(13).replace('Best regards,', '⟦Best regards,⟧'), says: there('name of the signatory', 'the name after the closing'), fixed: without().replace('Marit Oldervik', '[Nom du signataire]\n\n[Name of the signatory]') },
    // What is sent to a secretariat does not come from it.
    { ...alone, dialect: 'plainText', draft: without(0).replace('OD/31-7', '⟦OD/31-7⟧'), says: there('sender', '“Sergio Mujica / Secretary-General”'), fixed: without().replace('Ingrid Solheim  \nSecrétaire générale / Secretary-General', '[Nom de l’expéditeur]\nSecrétaire général\n\n[Name of the sender]\nSecretary-General') },
  ],
});

const EN = (end: string): string => `Dyke Office\n\nOD/31-7\n\n3 May 2031\n\nTo the keepers of the dykes\n\nDear keepers,\n\nThe northern dykes will be closed to traffic from the first of June, because the road has to be laid anew over its whole length.\n\nBest regards,${end}`;
const RU = (end: string): string => `Бюро дамб\n\n3 мая 2031 г. № БД/31-7\n\nСмотрителям дамб\n\nУважаемые смотрители!\n\nС первого июня северные дамбы будут закрыты для движения, потому что дорогу предстоит проложить заново на всём её протяжении.\n\n${end}`;
const one = { type: 'letter', standsAlone: 'it is a letter from its first line', also: ['structure/placeholder'] } as const;

testRule('structure/missing-element', {
  clean: [
    { ...one, languages: ['en'], draft: EN('\n\nMarit Oldervik\n\nAttachment: Map of the dykes') },
    { ...one, languages: ['ru'], draft: RU('Приложение: карта дамб на 2 л.\n\nСтарший смотритель  \nМ. Олдервик') },
  ],
  // What goes with the letter signs it not.
  found: [{
    ...one, languages: ['en'], draft: EN('\n\n⟦Attachment: Map of the dykes⟧'), says: there('name of the signatory', 'the name after the closing'),
    fixed: EN('\n\n[Name of the signatory]\n\nAttachment: Map of the dykes'),
  }],
});

const TABLE = (rows: readonly string[]): string => `# Dyke Office\n\n| | |\n|---|---|\n| **Reference** | OD/31-7 |\n${rows.join('\n')}\n| **Date** | 3 May 2031 |\n\nDear keepers,\n\nThe northern dykes will be closed to traffic from the first of June, because the road has to be laid anew over its whole length.\n\nBest regards,\n\nMarit Oldervik`;

testRule('structure/duplicate-section', {
  clean: [{ ...one, languages: ['en'], dialect: 'markdown', draft: TABLE(['| **To** | Directors of the dykes |']) }],
  found: [{
    ...one, languages: ['en'], dialect: 'markdown', draft: TABLE(['| **To** | Directors of the dykes |', '| ⟦**To**⟧ | Directors of the dykes |']),
    says: '“To” stands here again: a draft has it once.',
  }],
});
