import type { Check } from './check.ts';

/** Every check that reads a draft, in the order of the list of rules. */
export const allChecks: readonly Check[] = [];
