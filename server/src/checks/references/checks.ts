import type { Check } from '../check.ts';
import { ambiguous } from './ambiguous.ts';
import { clause } from './clause.ts';
import { malformed } from './malformed.ts';
import { mismatch } from './mismatch.ts';
import { notCovered } from './notCovered.ts';
import { superseded } from './superseded.ts';
import { unresolved } from './unresolved.ts';

/** Checks of what a draft refers to: resolutions, and places of the draft itself. */
export const referenceChecks: readonly Check[] = [unresolved, notCovered, ambiguous, superseded, mismatch, malformed, clause];
