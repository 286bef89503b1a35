import type { Check } from './check.ts';

/** What is told of a rule in lists and on pages. */
export type RuleFacts = Omit<Check, 'find'>;

/** Rules of settings and suppressions: they look at no draft's text and so have no check of their own. */
export const FILE_RULES: readonly RuleFacts[] = [
  {
    rule: 'settings/invalid',
    title: 'The settings file, or a draft’s front matter, has an unknown key, a wrong value, or the name of a file that does not exist.',
    severity: 'error',
    basis: 'ours',
    fix: 'the nearest key or value',
  },
  {
    rule: 'suppression/unused',
    title: 'A suppression suppresses nothing.',
    severity: 'hint',
    basis: 'ours',
    fix: 'remove it',
  },
];
