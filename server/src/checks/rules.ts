/** Every rule that has a check. The order is that of the list in the documentation. */
export const RULE_NAMES = [
  'numbering/gap', 'numbering/duplicate', 'numbering/out-of-order', 'numbering/wrong-parent', 'numbering/style', 'numbering/footnote',
  'references/unresolved', 'references/not-covered', 'references/ambiguous', 'references/superseded', 'references/mismatch',
  'references/malformed', 'references/clause',
  'structure/missing-section', 'structure/section-order', 'structure/duplicate-section', 'structure/empty-section',
  'structure/missing-element', 'structure/date', 'structure/placeholder',
  'translation/missing', 'translation/untranslated', 'translation/extra', 'translation/numbers', 'translation/references',
  'translation/label', 'translation/order', 'translation/stale', 'translation/characters',
  'register/invalid', 'register/duplicate', 'register/gap',
  'settings/invalid', 'suppression/unused',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

const names: ReadonlySet<string> = new Set(RULE_NAMES);

export function isRuleName(name: string): name is RuleName {
  return names.has(name);
}

/** "numbering" of "numbering/gap". */
export function groupOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}
