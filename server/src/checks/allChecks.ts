import type { Check } from './check.ts';
import { numberingChecks } from './numbering/checks.ts';
import { referenceChecks } from './references/checks.ts';
import { structureChecks } from './structure/checks.ts';
import { translationChecks } from './translation/checks.ts';

/** Every check that reads a draft, in the order of the list of rules. */
export const allChecks: readonly Check[] = [...numberingChecks, ...referenceChecks, ...structureChecks, ...translationChecks];
