/** Letters of two alphabets that look alike, in one order. */
const LATIN = [...'ABCEHIJKMOPSTXYaceijkopsxy'];
const CYRILLIC = [...'АВСЕНІЈКМОРЅТХУасеіјкорѕху'];
const TO_LATIN: ReadonlyMap<string, string> = new Map(CYRILLIC.map((letter, i) => [letter, LATIN[i] ?? letter]));
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(LATIN.map((letter, i) => [letter, CYRILLIC[i] ?? letter]));

/** The word with all its letters in one alphabet; `undefined` where a letter of the other has no look-alike in it. */
export function inAlphabet(word: string, alphabet: 'latin' | 'cyrillic'): string | undefined {
  const [other, looks] = alphabet === 'latin' ? [IS_CYRILLIC, TO_LATIN] : [IS_LATIN, TO_CYRILLIC];
  const letters = [...word].map((letter) => (other.test(letter) ? looks.get(letter) : letter));
  return letters.includes(undefined) ? undefined : letters.join('');
}

export const IS_LATIN = /\p{Script=Latin}/u;
export const IS_CYRILLIC = /\p{Script=Cyrillic}/u;
