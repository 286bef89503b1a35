import { lengthened, zerosIn } from './numberValues.ts';

/** How long what says a half more is right behind a number, 0 where nothing does: “two and a half years”, «deux heures et demie», «два с половиной года». @param after what stands behind the number */
export function halfBehind(after: string): number {
  return SAYS_HALF.test(after) ? HALF_BEHIND.exec(after)?.[0].length ?? 0 : 0;
}

const SAYS_HALF = /half|demi|medi[oa]|половиной/u;
const HALF_BEHIND = /^(?:(?:[ -]\p{L}{2,12}){0,2}(?:[ -]and[ -]a[ -]half| et demie?| y medi[oa](?! ambiente))| с половиной)(?!\p{L})/u;
/** In code units. */
export const FARTHEST_HALF = 45;

/** Whether the word says a half. */
export function isHalf(word: string): boolean {
  return HALVES.has(word.toLowerCase());
}

const HALVES: ReadonlySet<string> = new Set(['half', 'demi', 'demie', 'medio', 'media']);

/** What a half means in its place: “a year and a half” is 1.5 of them, “half a million” 500000; `undefined` where it is a half of what it stands with. */
export function halfInPlace(before: string, after: string): string | undefined {
  if (AND.test(before)) return '1.5';
  const zeros = zerosIn(after.replace(ARTICLE, ' '));
  return zeros === 0 ? undefined : lengthened('0.5', zeros);
}

const AND = /\p{L}[ -](?:and[ -]a[ -]|et |y )$/u;
const ARTICLE = /^(?: an? |-)/u;
