import type { Check } from '../check.ts';
import { characters } from './characters.ts';
import { extra } from './extra.ts';
import { label } from './label.ts';
import { missing } from './missing.ts';
import { numbers } from './numbers.ts';
import { order } from './order.ts';
import { references } from './references.ts';
import { stale } from './stale.ts';
import { untranslated } from './untranslated.ts';

export const translationChecks: readonly Check[] = [missing, untranslated, extra, numbers, references, label, order, stale, characters];
