import type { Check } from '../check.ts';
import { duplicate } from './duplicate.ts';
import { gap } from './gap.ts';
import { outOfOrder } from './outOfOrder.ts';
import { footnote } from './footnote.ts';
import { style } from './style.ts';
import { wrongParent } from './wrongParent.ts';

export const numberingChecks: readonly Check[] = [gap, duplicate, outOfOrder, wrongParent, style, footnote];
