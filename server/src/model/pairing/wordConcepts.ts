import { CONCEPT_ROWS } from './concepts.ts';

/** The concepts of a word in lower case in a language (primary subtag); none of languages that the table does not have. */
export function conceptsOfWord(word: string, language: string): readonly string[] {
  const stems = language === 'ru' ? RUSSIAN : STEMS.get(language);
  return stems === undefined ? [] : conceptsOf(withoutAccents(word), stems);
}

/** The concepts of a word without accents (`withoutAccents`) in a language; in one that the table does not have, as if it were English. */
export function conceptsOfPlain(word: string, language: string): readonly string[] {
  return conceptsOf(word, language === 'ru' ? RUSSIAN : STEMS.get(language) ?? ENGLISH);
}

/** The concepts of the longest beginning of the word that is in the table. */
function conceptsOf(word: string, stems: Table): readonly string[] {
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    const known = stems.get(word.slice(0, length));
    // A short stem is a whole word, or nearly: "age" is not in "agenda".
    if (known !== undefined && (length >= CERTAIN_STEM || word.length - length <= Math.min(length, INFLECTION))) return known;
  }
  return [];
}

const SHORTEST_STEM = 2;
const CERTAIN_STEM = 5;
const INFLECTION = 4;

/** The concepts of the longest terms of the table that stand in a Japanese text. */
export function termsIn(prose: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < prose.length; at++) {
    for (let length = LONGEST_FROM.get(prose.charAt(at)) ?? 0; length >= 1; length--) {
      const known = TERMS.get(prose.slice(at, at + length));
      if (known === undefined) continue;
      for (const concept of known) found.add(concept);
      at += length - 1;
      break;
    }
  }
  return found;
}

export function withoutAccents(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/й/gu, 'и').normalize('NFC');
}

/** Small letters that carry nothing. */
const PLAIN = /^[a-zа-ик-я]*$/u;

/** By the beginning of a word, or a term: the rows that have it. */
type Table = ReadonlyMap<string, readonly string[]>;

const JAPANESE = 4;
const ENGLISH = tableOf(0);
const RUSSIAN = tableOf(3);
/** By language, those in Latin letters. */
const STEMS: ReadonlyMap<string, Table> = new Map([['en', ENGLISH], ['fr', tableOf(1)], ['es', tableOf(2)]]);
const TERMS = tableOf(JAPANESE);
/** By its first character, how long a term is at most: few characters begin one. */
const LONGEST_FROM = new Map([...TERMS.keys()].sort((a, b) => a.length - b.length).map((term) => [term.charAt(0), term.length]));
const LONGEST_STEM = 16;

function tableOf(column: number): Table {
  const table = new Map<string, string[]>();
  for (const [row, line] of CONCEPT_ROWS.entries()) {
    for (const word of (line.split('|')[column] ?? '').trim().split(' ')) {
      const stem = column === JAPANESE ? word : withoutAccents(word.toLowerCase());
      const known = table.get(stem);
      if (known === undefined) table.set(stem, [String(row)]);
      else if (!known.includes(String(row))) known.push(String(row));
    }
  }
  return table;
}
