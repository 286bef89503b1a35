import type { Check } from '../check.ts';
import { missing } from './missing.ts';
import { untranslated } from './untranslated.ts';

export const translationChecks: readonly Check[] = [missing, untranslated];
