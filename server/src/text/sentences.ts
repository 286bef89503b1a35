import { span, type Span } from './span.ts';

/**
 * The sentences of `prose`, each from its first to its last character that is no blank. A sentence ends at "。" and its like, and at
 * ".", "!" or "?" before a blank and something that can begin a sentence; abbreviations and initials end none.
 */
export function sentencesOf(prose: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  ENDING.lastIndex = 0;
  for (let match = ENDING.exec(prose); match !== null; match = ENDING.exec(prose)) {
    const end = match.index + match[0].trimEnd().length;
    if (match[1] !== undefined && endsWithAbbreviation(prose, match.index) && !isYearBeforeLatin(prose, match.index)) continue;
    push(found, prose, start, end);
    start = end;
  }
  push(found, prose, start, prose.length);
  return found;
}

/** Sentence ends: East Asian ones with closing brackets; Western ones before a blank and a capital, a letter without case, a digit or a quotation mark. */
const ENDING = /[。！？][」』）]?|([.!?])["”»’)\]]{0,2}\s+(?=["“«(‘[¿¡]?[\p{Lu}\p{Lo}\d])/gu;
const ABBREVIATION = /(?:^|[\s("“«])(?:\p{Lu}|e\.g|i\.e|cf|etc|no|nos|art|arts|vol|pp?|ed|eds|al|fig|ch|par|para|sec|v|vs|st|mr|mrs|ms|dr|prof|т\.е|т\.д|т\.п|т\.ч|ст|п|пп|г|гг|см|им|стр|рис|табл|др|n|ex|env|chap|bzw|z\.b|d\.h|nr|abs|ej|núm|sr|sra)$/iu;

function endsWithAbbreviation(prose: string, at: number): boolean {
  return prose.charAt(at) === '.' && ABBREVIATION.test(prose.slice(Math.max(0, at - 8), at));
}

/** «2025 г. The Council»: words in another language do not go on with a sentence that is in Russian; names do («2025 г. ISO»). */
function isYearBeforeLatin(prose: string, at: number): boolean {
  return RUSSIAN_YEAR.test(prose.slice(Math.max(0, at - 8), at)) && LATIN_WORD.test(prose.slice(at, at + 8));
}

const RUSSIAN_YEAR = /\d\s?гг?$/u;
const LATIN_WORD = /^\.\s{1,4}\p{Lu}?[a-zà-ÿ]{2}/u;

function push(found: Span[], prose: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(prose.charAt(start))) start++;
  while (end > start && /\s/u.test(prose.charAt(end - 1))) end--;
  if (start < end) found.push(span(start, end));
}
