/** How a text names the part or the paragraph of a resolution that it means: "resolution 1/2020, part II", "Resolution 12 (paragraph 3)". */
export interface PartForm {
  readonly language: string;
  /** Group: part; without it, what stands there is no part of the resolution's own name. */
  readonly expression: string;
  readonly finds: readonly (readonly [text: string, part: string | undefined])[];
  readonly leaves: readonly string[];
}

const PART = '(?<part>[IVX]{1,5}|[A-Z]|\\d{1,2})(?![\\p{L}\\p{N}]|[.,-]\\d)';

const PLACE = '\\d{1,2}(?:[a-z]\\)|\\([a-z]\\))?(?: ?(?:,|-|to|and|et|à|y|a|и) ?\\d{1,2}(?!\\d|\\/))?(?![\\p{L}\\p{N}/]|[.-]\\d)';

export const PART_FORMS: readonly PartForm[] = [
  { language: 'en', expression: `[Pp]art ${PART}`, finds: [[', part II', 'II'], [' Part E', 'E'], [' (part 2)', '2']], leaves: [' part of it', ', parts', ' and Part E'] },
  { language: 'fr', expression: `[Pp]artie ${PART}`, finds: [[', partie II', 'II']], leaves: [' partie prenante'] },
  { language: 'es', expression: `[Pp]arte ${PART}`, finds: [[', parte II', 'II']], leaves: [' parte del texto'] },
  { language: 'ru', expression: `[Чч]аст(?:ь|и|ью) ${PART}`, finds: [[', часть II', 'II'], [', части 2', '2']], leaves: [' часть текста'] },
  { language: 'ja', expression: `第? ?${PART.replace('(?![\\p{L}\\p{N}]|[.,-]\\d)', '')} ?部`, finds: [['第2部', '2']], leaves: ['部門の'] },
  { language: 'en', expression: `(?:operative )?(?:paragraphs?|paras?\\.?|clauses?) ${PLACE}`, finds: [[' (paragraph 3)', undefined], [', paras. 3 and 4', undefined], [', operative paragraph 2', undefined]], leaves: [' paragraphs'] },
  { language: 'fr', expression: `(?:paragraphes?|alinéas?|par\\.) ${PLACE}`, finds: [[' (paragraphe 3)', undefined], [', paragraphes 1 et 2', undefined]], leaves: [' paragraphes'] },
  { language: 'es', expression: `(?:párrafos?|apartados?|párr\\.) ${PLACE}`, finds: [[', párrafo 3', undefined]], leaves: [' párrafos'] },
  { language: 'ru', expression: `(?:пункт(?:ы|а|е|ом|ов|ам|ах)?|п{1,2}\\.) ${PLACE}`, finds: [[', пункт 3', undefined], [' (п. 3)', undefined]], leaves: [' пункты'] },
];

export interface PartReading {
  /** `undefined`: a paragraph. */
  readonly part: string | undefined;
  readonly end: number;
}

/** The part or paragraph named right after `at` (the end of a number). */
export function partAfter(text: string, at: number): PartReading | undefined {
  const window = text.slice(at, at + LONGEST);
  for (const pattern of COMPILED) {
    const match = pattern.exec(window);
    if (match !== null) return { part: match.groups?.['part'], end: at + match[0].length };
  }
  return undefined;
}

const LONGEST = 40;
const COMPILED = PART_FORMS.map((form) => new RegExp(`^,? ?\\(?(?:${form.expression})\\)?`, 'u'));
