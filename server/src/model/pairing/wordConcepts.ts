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
function conceptsOf(word: string, { rows, longestFrom }: Table): readonly string[] {
  const longest = longestFrom.get(word.slice(0, SHORTEST_STEM)) ?? 0;
  for (let length = Math.min(word.length, longest); length >= SHORTEST_STEM; length--) {
    const known = rows.get(word.slice(0, length));
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
    for (let length = TERMS.longestFrom.get(prose.charAt(at)) ?? 0; length >= 1; length--) {
      const known = TERMS.rows.get(prose.slice(at, at + length));
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

interface Table {
  /** By the beginning of a word, or a term: the rows that have it. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** By its first characters, how long such a beginning is at most: few begin one. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

const JAPANESE = 4;
const ENGLISH = tableOf(0);
const RUSSIAN = tableOf(3);
/** By language, those in Latin letters. */
const STEMS: ReadonlyMap<string, Table> = new Map([['en', ENGLISH], ['fr', tableOf(1)], ['es', tableOf(2)]]);
const TERMS = tableOf(JAPANESE);

function tableOf(column: number): Table {
  const rows = new Map<string, string[]>();
  for (const [row, line] of CONCEPT_ROWS.entries()) {
    for (const word of (line.split('|')[column] ?? '').trim().split(' ')) {
      const stem = column === JAPANESE ? word : withoutAccents(word.toLowerCase());
      const known = rows.get(stem);
      if (known === undefined) rows.set(stem, [String(row)]);
      else if (!known.includes(String(row))) known.push(String(row));
    }
  }
  const first = column === JAPANESE ? 1 : SHORTEST_STEM;
  return { rows, longestFrom: new Map([...rows.keys()].sort((a, b) => a.length - b.length).map((stem) => [stem.slice(0, first), stem.length])) };
}
