import { anyOf, literal } from '../../text/anyOf.ts';

/** "Совет{,а,у} ИСО" → "Совет ИСО", "Совета ИСО", "Совету ИСО": the forms of a word written once. */
export function expanded(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const rest = expanded(pattern.slice(close + 1));
  return pattern.slice(open + 1, close).split(',').flatMap((ending) => rest.map((after) => pattern.slice(0, open) + ending + after));
}

/** The source of a pattern that finds one of the names; "/" stands for one with blanks beside it, too. */
export function anyNameOf(names: Iterable<string>): string {
  return anyOf(names, (character) => (character === '/' ? ' ?/ ?' : literal(character)));
}

/** Words compared regardless of case, blanks and accents' composition. */
export function folded(word: string): string {
  return word.toLowerCase().replace(/ +/gu, ' ').replace(/ ?\/ ?/gu, '/').trim();
}
