import { testRule } from '../kit/testRule.ts';

/** The charter of a library in plain text as a word processor gives it away: each paragraph on a line of its own, none of them blank. */
const CHARTER = [
  'Charter of the Reading Rooms', 'Adopted by Council Resolution 4/2019 of 6 June 2019', 'Scope',
  'This charter holds in all rooms in which books are read, those in the annexes and those in the two vans that serve the villages in the hills included.',
  'It does not hold in the shop.',
  'Silence', 'Whoever speaks leaves the room; whoever is spoken to may stay.', 'Telephones are left at the desk, where somebody looks after them and writes down who has rung.',
  'Opening hours', 'Room\tHours', 'Maps\t9 to 5', 'Prints\t9 to noon', 'Rooms stay open for an hour longer on the evenings on which a lecture is held in the house.',
];
const written = (lines: readonly string[]): string => lines.join('\n');
const plain = { type: 'policy', dialect: 'plainText', standsAlone: 'its titles are known by what stands around' } as const;

testRule('structure/missing-section', {
  clean: [
    { ...plain, draft: written(CHARTER) },
    // Lines of the same length, none of which is wide.
    { ...plain, draft: written([...CHARTER.slice(0, 3), 'This charter holds in all rooms.', 'It does not hold in the shop, nor at the doors.', ...CHARTER.slice(5, 7)]) },
  ],
});

testRule('structure/empty-section', {
  found: [{ ...plain, draft: written([...CHARTER.slice(0, 2), '⟦Scope⟧', 'Introduction', ...CHARTER.slice(3)]), also: ['structure/section-order'] }],
});

testRule('structure/missing-element', {
  found: [{
    ...plain, also: ['structure/placeholder'], draft: written([...CHARTER.slice(0, 1), '⟦Scope⟧', ...CHARTER.slice(3)]),
    fixed: written([...CHARTER.slice(0, 1), '(Adopted under Council Resolution [xx]/[year])', ...CHARTER.slice(2)]),
  }],
});

const plainPair = { dialect: 'plainText', languages: ['en', 'fr'], standsAlone: 'its lines are paragraphs by what stands around' } as const;

testRule('translation/missing', {
  clean: [
    { ...plainPair, draft: written(['Loans', 'Prêts', 'Nobody takes home a book that is older than the house in which it is kept.', 'Nul n’emporte un livre plus ancien que la maison où il est conservé.', 'Atlases stay on their shelves.', 'Les atlas restent sur leurs rayons.']) },
  ],
  found: [
    { ...plainPair, draft: written(['Loans', 'Prêts', 'Nobody takes home a book that is older than the house in which it is kept.', 'Nul n’emporte un livre plus ancien que la maison où il est conservé.', '⟦Atlases stay on their shelves.⟧', 'A lost book is paid for twice, once to the library and once to those who wait for it.', 'Un livre perdu se paie deux fois, une fois à la bibliothèque et une fois à ceux qui l’attendent.']), fixed: written(['Loans', 'Prêts', 'Nobody takes home a book that is older than the house in which it is kept.', 'Nul n’emporte un livre plus ancien que la maison où il est conservé.', 'Atlases stay on their shelves.', '[Texte à traduire]', 'A lost book is paid for twice, once to the library and once to those who wait for it.', 'Un livre perdu se paie deux fois, une fois à la bibliothèque et une fois à ceux qui l’attendent.']) },
  ],
});

/** A letter in two languages, each line a paragraph. */
const letter = (name: string, translated: string): string => written([
  name, 'Keeper of the Maps', 'Our ref: MR 7/2024', '3 May 2024', 'To all members', 'Dear members,',
  'The map room moves to the upper floor in summer, and nobody can see the maps of the coast before September.', 'Those of the hills are shown in the hall.', 'Kind regards,', name,
  translated, 'Conservateur des cartes', 'N/réf. : MR 7/2024', '3 mai 2024', 'À tous les membres', 'Chers membres,',
  'La salle des cartes déménage à l’étage supérieur cet été, et nul ne pourra voir les cartes de la côte avant septembre.', 'Celles des collines sont exposées dans le hall.', 'Meilleures salutations,', translated,
]);

testRule('translation/extra', {
  clean: [
    { ...plainPair, type: 'letter', draft: letter('Kwabena Oforiwaa', 'M. Kwabena Oforiwaa') },
  ],
});

testRule('translation/missing', {
  clean: [{
    ...plainPair, type: 'letter', languages: ['en', 'ja'], draft: written([
      'Ottilie Brandvold', 'Keeper of the Maps', 'Our ref: MR 7/2024', '3 May 2024', 'To all members', 'Dear members,', 'The map room moves to the upper floor in summer, and nobody can see the maps of the coast before September.', 'Kind regards,', 'Ottilie Brandvold',
      '地図管理官', 'オッティリエ・ブランヴォル博士', '文書番号 MR 7/2024', '2024年5月3日', '会員各位', '拝啓', '地図室は夏に上の階へ移り、九月までは海岸の地図をご覧いただけません。', '敬具', 'オッティリエ・ブランヴォル博士',
    ]),
  }],
});

/** The head of a letter in two languages, piece by piece, each line a paragraph: the office below a name is the sender's, too. */
const inPieces = (...symbol: readonly string[]): string => written([
  'Yusuf Adebayo', 'Director of the Reading Rooms', 'Yusuf Adebayo', 'Directeur des salles de lecture', ...symbol, '⟦5 May 2024⟧', '5 mai 2024', 'To all members', 'À tous les membres', 'Dear members,', 'Chers membres,',
  'The reading room of the east wing is closed in summer, while painters and joiners are at work in it.', 'La salle de lecture de l’aile est reste fermée cet été, pendant que peintres et menuisiers y travaillent.',
  'Books are handed out at the desk in the hall until it opens again in the first week of September.', 'Les livres sont remis au guichet du hall jusqu’à sa réouverture la première semaine de septembre.',
  'Kind regards,', 'Meilleures salutations,', 'Yusuf Adebayo', 'Yusuf Adebayo',
]);

testRule('structure/missing-element', {
  found: [{ ...plainPair, type: 'letter', also: ['structure/placeholder'], draft: inPieces(), fixed: inPieces('[Symbol]', '[Cote]').replace(/[⟦⟧]/gu, '') }],
});
