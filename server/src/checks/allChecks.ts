import type { Check } from './check.ts';
import { numberingChecks } from './numbering/checks.ts';
import { clause } from './references/clause.ts';
import { translationChecks } from './translation/checks.ts';
import { structureChecks } from './structure/checks.ts';

/** Every check that reads a draft, in the order of the list of rules. */
export const allChecks: readonly Check[] = [...numberingChecks, clause, ...structureChecks];
