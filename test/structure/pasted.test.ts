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
