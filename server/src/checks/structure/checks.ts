import type { Check } from '../check.ts';
import { date } from './date.ts';
import { duplicateSection } from './duplicateSection.ts';
import { emptySection } from './emptySection.ts';
import { missingElement } from './missingElement.ts';
import { missingSection } from './missingSection.ts';
import { placeholder } from './placeholder.ts';
import { sectionOrder } from './sectionOrder.ts';

/** The rules of this group, in the order of the documentation. */
export const structureChecks: readonly Check[] = [missingSection, sectionOrder, duplicateSection, emptySection, missingElement, date, placeholder];
