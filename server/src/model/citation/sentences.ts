/**
 * Offsets at which the sentences of `text` (of `plainCharacters`) begin, ascending, the first 0. A full stop ends a sentence
 * where a capital, a bullet or an opening bracket follows it, and no abbreviation stands before it.
 */
export function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(ENDS)) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? '';
    if (match[0].startsWith('.') && isAbbreviation(word)) continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}

/** Abbreviations after which a capital may stand within a sentence. */
export const ABBREVIATIONS: readonly string[] = [
  'e.g', 'i.e', 'cf', 'no', 'nos', 'art', 'res', 'para', 'paras', 'rev', 'add', 'corr', 'vol', 'p', 'pp', 'ch', 'sec', 'mr', 'mrs', 'ms', 'dr', 'st', 'ft', 'approx', 'incl', 'resp', 'p.ex', 'par.ex', 'núm', 'nº', 'n',
  'т.е', 'т.д', 'т.п', 'напр', 'см', 'г', 'гг', 'ст', 'п', 'пп', 'им', 'ул', 'стр', 'разд',
];

const listed: ReadonlySet<string> = new Set(ABBREVIATIONS);
const ENDS = /[.!?]["')\]»”]? (?=[\p{Lu}"'([«“•\d])|[。！？]/gu;
const WORD_BEFORE = /[\p{L}.º]{1,60}$/u;

/** A single letter is an initial ("J. Smith"). */
function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length === 1 || listed.has(lower);
}
