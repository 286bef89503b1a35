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
