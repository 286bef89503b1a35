import { testRule } from '../kit/testRule.ts';

/** The policy of a botanical garden in plain text, whose titles have no numbers. */
const POLICY = [
  'Seed Exchange Policy', '(Adopted under Council Resolution 12/2011)', 'Scope', 'It covers all seeds that leave the garden.',
  'Pillar 1: Clean seeds', 'A sick seed makes many sick gardens.', 'Objectives of pillar 1', 'No parcel comes back.', 'Key principles of pillar 1', 'Each parcel is looked at twice.',
];
const written = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const without = (...left: readonly number[]): readonly string[] => POLICY.filter((_, i) => !left.includes(i));
const plain = { type: 'policy', dialect: 'plainText', standsAlone: 'its titles are known by what stands around' } as const;

testRule('structure/missing-section', {
  clean: [
    { ...plain, draft: written(POLICY) },
    // A list of pillars has no sections of its own.
    { ...plain, draft: written([...without(4, 5, 6, 7, 8, 9), 'The garden stands on two pillars:', 'Pillar 1: Clean seeds', 'Pillar 2: Old seeds', 'Both are described in the handbook.']) },
    { ...plain, draft: written([...POLICY.slice(0, 4), 'The garden stands on two pillars:', 'Pillar 1: Clean seeds', 'Pillar 2: Old seeds', ...POLICY.slice(4)]) },
  ],
  found: [
    {
      ...plain, also: ['structure/placeholder'], draft: written(without(6, 7)).replace('Key principles of pillar 1', '⟦Key principles of pillar 1⟧'),
      fixed: written(POLICY).replace('Objectives of pillar 1', 'Pillar 1 objectives').replace('No parcel comes back.', '[Text to be drafted]'),
    },
  ],
});

testRule('structure/empty-section', {
  found: [{ ...plain, draft: written(without(3)).replace('Scope', '⟦Scope⟧'), says: 'The section “Scope” has no text: at least one sentence is expected under its title.' }],
});

/** The rules of an orchard, with titles of its own, none of which has a number. */
const ORCHARD = [
  'Orchard Policy', '(Adopted under Council Resolution 3/2014)', 'Introduction', 'The orchard was planted by those who cannot eat of it any more.',
  'Scope', 'It covers all trees behind the wall.', 'Pruning', 'Nobody cuts a branch that carries fruit.', 'Picking', 'What falls belongs to whoever finds it.',
];
const WHO_PICKS = 'What falls belongs to whoever finds it, and what hangs belongs to the kitchen, which sends two people with a ladder and a basket.';
const orchard = (...lines: readonly number[]): string => written(lines.map((i) => ORCHARD[i] ?? ''));

testRule('structure/empty-section', {
  clean: [
    { ...plain, draft: written(ORCHARD) },
    // A single title that the type does not know may stand inside a section.
    { ...plain, draft: written(['Orchard Policy', '(Adopted under Council Resolution 3/2014)', 'Scope', 'Trees', 'It covers all trees behind the wall.', 'What falls belongs to whoever finds it.']) },
    // Lines of a list are no titles.
    { ...plain, draft: written([...ORCHARD.slice(0, 5), 'Apples', 'Pears', 'Quinces']) },
  ],
  found: [
    { ...plain, draft: orchard(0, 1, 2, 3, 4, 6, 7, 8, 9).replace('Scope', '⟦Scope⟧') },
    { ...plain, draft: orchard(0, 1, 2, 3, 4, 6, 7, 8, 9).replaceAll('\n\n', '\n').replace('Scope', '⟦Scope⟧') },
  ],
});

testRule('structure/section-order', {
  clean: [
    // What stands before the title page's statement is no section of the policy.
    { ...plain, draft: written(['Cedar Abbey', 'Orchard Policy', 'The orchard feeds forty people.', 'A word of thanks', 'It goes to the bees.', 'Adopted by Council Resolution 3/2014.', ...ORCHARD.slice(4, 9), WHO_PICKS]) },
    // One line above a sentence may belong to the title page.
    { ...plain, draft: written([...ORCHARD.slice(0, 2), 'A word of thanks', 'It goes to the bees.', ...ORCHARD.slice(4)]) },
  ],
  found: [
    { ...plain, draft: orchard(0, 1, 2, 3, 6, 7, 8, 9, 4, 5).replace('Scope', '⟦Scope⟧'), fixed: written(ORCHARD) },
    // No title of the type stands before.
    { ...plain, draft: orchard(0, 1, 6, 7, 8, 9, 4, 5).replace('Scope', '⟦Scope⟧'), fixed: orchard(0, 1, 4, 5, 6, 7, 8, 9) },
    { ...plain, draft: orchard(0, 1, 6, 7, 8, 9, 4, 5).replaceAll('\n\n', '\n').replace('Scope', '⟦Scope⟧'), fixed: orchard(0, 1, 4, 5, 6, 7, 8, 9).replaceAll('\n\n', '\n') },
  ],
});

testRule('structure/missing-section', {
  found: [{
    ...plain, also: ['structure/placeholder'], draft: orchard(0, 1, 2, 3, 6, 7, 8, 9).replace('Pruning', '⟦Pruning⟧'),
    fixed: written(ORCHARD).replace('It covers all trees behind the wall.', '[Text to be drafted]'),
  }],
});
