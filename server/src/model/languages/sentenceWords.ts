import { Runs } from '../../text/runs.ts';

/**
 * Tells of each word of a text, in its order, until `tell` answers `false`. The elided article before a word is one of its own (“l’”, “dell'”); what a label
 * is made of (“d)”) is none, nor a tag (“[EN]”), nor a part of a designation (“E.119”, “Y-series”).
 */
export function eachSentenceWord(text: string, tell: (word: string) => boolean): void {
  LETTERS.each(text, (start, end) => {
    const length = end - start;
    const before = text.charAt(start - 1);
    if (isApostrophe(before)) return length < 2 || length > LONGEST || tell(text.slice(start, end));
    if (JOINED_BEFORE.has(before)) return true;
    const after = text.charAt(end);
    const isLetterNext = LETTERS.has(text, end + 1);
    const word = text.slice(start, end);
    if (isApostrophe(after) && isLetterNext && ELIDED.test(word)) return tell(word + after);
    if (length > LONGEST || JOINED_BEHIND.has(after)) return true;
    return ((after === '.' || after === '-') && (isLetterNext || DIGITS.has(text.charAt(end + 1)))) || tell(word);
  });
}

/** The same words as a list. */
export function sentenceWords(text: string): readonly string[] {
  const words: string[] = [];
  eachSentenceWord(text, (word) => words.push(word) > 0);
  return words;
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '’';
}

const LETTERS = new Runs('\\p{L}', 1);
/** In UTF-16 code units: no word is longer. */
const LONGEST = 40;
const DIGITS: ReadonlySet<string> = new Set('0123456789');
const JOINED_BEFORE: ReadonlySet<string> = new Set([...DIGITS, '.', '-']);
const JOINED_BEHIND: ReadonlySet<string> = new Set([...DIGITS, ')', ']']);
const ELIDED = /^(?:dell|qu|[ldn])$/iu;
