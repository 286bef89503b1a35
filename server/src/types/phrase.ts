import { dateSpansOf } from './readDates.ts';

/**
 * A phrase of a type's file, ready to be looked for. Its syntax: words; `…` for anything between them; `*` at the end of
 * a word for any ending; `{number}` for the number of a resolution, an item or a pillar; `{date}`; `^` and `$` for
 * beginning and end; `&` between phrases that stand there in any order. Matching takes time in proportion to text times phrase, and phrases are short.
 */
export interface Phrase {
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  /** Found one after the other, with anything between them. */
  readonly segments: readonly (readonly Atom[])[];
  /** Its longest word: a text without it need not be looked at any further. */
  readonly longest: string;
  /** It has a date in it. */
  readonly dated: boolean;
  /** Those that stand in the same text, before it or behind it. */
  readonly others: readonly Phrase[];
}

type Atom =
  | { readonly kind: 'word'; readonly text: string; readonly open: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'date' };

const LONGEST_PHRASE = 200;

export function readPhrase(written: string): Phrase {
  const [first = '', ...others] = comparable(written.slice(0, LONGEST_PHRASE)).split(' & ');
  return { ...readOne(first), others: others.map(readOne) };
}

/** Of a text that is comparable. */
function readOne(text: string): Phrase {
  const fromStart = text.startsWith('^');
  const toEnd = text.endsWith('$');
  const inner = text.slice(fromStart ? 1 : 0, toEnd ? text.length - 1 : text.length);
  const segments = inner.split('...').map(atomsOf).filter((atoms) => atoms.length > 0);
  const words = segments.flat().map((atom) => (atom.kind === 'word' ? atom.text : ''));
  return { fromStart, toEnd, segments, longest: words.reduce((a, b) => (b.length > a.length ? b : a), ''), dated: segments.flat().some(({ kind }) => kind === 'date'), others: [] };
}

/** The phrase as the whole of a text: for titles. */
export function wholePhrase(written: string): Phrase {
  const phrase = readOne(comparable(written.slice(0, LONGEST_PHRASE)));
  return { ...phrase, fromStart: !written.startsWith('…'), toEnd: !written.endsWith('…') };
}

/**
 * What of a text is compared: lower case, one kind of blank, hyphen, apostrophe and quotation mark, full-width letters as narrow
 * ones, no blank before a colon. Offsets in it are not those of the text.
 */
export function comparable(text: string): string {
  if (ASCII.test(text)) return text.replace(/\s+/gu, ' ').replace(BEFORE_MARK, '').toLowerCase().trim();
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[«»“”„]/gu, '"')
    .replace(/ё/gu, 'е')
    .replace(/\s+/gu, ' ')
    .replace(BEFORE_MARK, '')
    .toLowerCase()
    .trim();
}

/** French has a blank before its colons. */
const BEFORE_MARK = / (?=[:;])/gu;
/** Nothing of ASCII has another form. */
const ASCII = /^[\0-\x7F]*$/u;

/** Whether the phrase stands in a text, which is given as `comparable` makes it. */
export function hasPhrase(text: string, phrase: Phrase): boolean {
  if (!text.includes(phrase.longest) || !phrase.others.every((other) => hasPhrase(text, other))) return false;
  let at = 0;
  const dates = phrase.dated ? datesIn(text) : NO_DATES;
  for (const [i, segment] of phrase.segments.entries()) {
    const anchored = i === 0 && phrase.fromStart;
    const closing = i === phrase.segments.length - 1 && phrase.toEnd;
    const end = anchored ? atomsEnd(text, 0, segment, closing, dates) : firstEnd(text, at, segment, closing, dates);
    if (end === undefined) return false;
    at = end;
  }
  return phrase.segments.length > 0;
}

/** Whether the phrase, which is one of words alone, is all that a text says, which is given as `comparable` makes it. */
export function isWholePhrase(text: string, phrase: Phrase): boolean {
  return phrase.segments.length === 1 && phrase.others.length === 0 && hasPhrase(text, { ...phrase, fromStart: true, toEnd: true });
}

/** Where dates begin → where they end. */
type Dates = ReadonlyMap<number, number>;

const NO_DATES: Dates = new Map<number, number>([]);

function datesIn(text: string): Dates {
  return new Map(dateSpansOf(text).map(({ start, end }) => [start, end]));
}

function atomsOf(segment: string): readonly Atom[] {
  return segment.split(' ').filter((word) => word !== '').flatMap(atomsOfWord);
}

/** "resolution", "принят*", "{number}", "{number}:", "第{number}回". */
function atomsOfWord(word: string): readonly Atom[] {
  return word.split(/(\{number\}|\{date\})/u).filter((part) => part !== '').map((part): Atom => {
    if (part === '{number}') return { kind: 'number' };
    if (part === '{date}') return { kind: 'date' };
    return part.endsWith('*') ? { kind: 'word', text: part.slice(0, -1), open: true } : { kind: 'word', text: part, open: false };
  });
}

function firstEnd(text: string, from: number, atoms: readonly Atom[], closing: boolean, dates: Dates): number | undefined {
  const first = atoms[0];
  for (let at = from; at <= text.length; at++) {
    if (first?.kind === 'word') {
      at = text.indexOf(first.text, at);
      if (at < 0) return undefined;
    }
    const end = atomsEnd(text, at, atoms, closing, dates);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Whether it asks for more than one word, or for words at the beginning. */
export function isTelling({ fromStart, segments, others }: Phrase): boolean {
  return fromStart || segments.length + others.filter(({ longest }) => longest !== '').length > 1;
}

/** Where the atoms end that stand one after the other from `at` on, with at most a blank or a mark between them. */
function atomsEnd(text: string, at: number, atoms: readonly Atom[], closing: boolean, dates: Dates): number | undefined {
  let end = at;
  for (const atom of atoms) {
    if (atom !== atoms[0] && text.charAt(end) === ' ') end++;
    const next = atomEnd(text, end, atom, dates);
    if (next === undefined) return undefined;
    end = next;
  }
  return !closing || (text.length - end <= MOST_MARKS && CLOSING_MARKS.test(text.slice(end))) ? end : undefined;
}

/** As many blanks and marks may stand after the end of a whole phrase. */
const MOST_MARKS = 20;
const CLOSING_MARKS = /^[\s.,:;*)_]*$/u;

function atomEnd(text: string, at: number, atom: Atom, dates: Dates): number | undefined {
  switch (atom.kind) {
    case 'word': return wordEnd(text, at, atom.text, atom.open);
    case 'number': return at > 0 && NARROW.test(text.charAt(at - 1)) && NARROW.test(text.charAt(at)) ? undefined : slotEnd(text, at, NUMBER_AT_START);
    case 'date': return dates.get(at) ?? slotEnd(text, at, BRACKET);
  }
}

function wordEnd(text: string, at: number, word: string, open: boolean): number | undefined {
  if (!text.startsWith(word, at)) return undefined;
  if (NARROW.test(word.charAt(0)) && at > 0 && NARROW.test(text.charAt(at - 1))) return undefined;
  let end = at + word.length;
  if (!NARROW.test(word.charAt(word.length - 1))) return end;
  if (open) while (end < text.length && NARROW.test(text.charAt(end))) end++;
  return NARROW.test(text.charAt(end)) ? undefined : end;
}

/** Letters and digits of scripts that put blanks between words. */
const NARROW = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

function slotEnd(text: string, at: number, pattern: RegExp): number | undefined {
  const found = pattern.exec(text.slice(at, at + LONGEST_SLOT));
  return found === null ? undefined : at + found[0].length;
}

const LONGEST_SLOT = 60;
const BRACKET = /^\[[^\][]{1,40}\]/u;
/** The number of a resolution, an item or a pillar, at the beginning of a comparable text. */
export const NUMBER_AT_START = /^(?:n(?:o\.?|°|º|umber) ?)?(?:[a-z]{1,8}\/){0,2}(?:[a-z]{0,2}-?\d{1,4}(?:[-/.]\d{1,4}){0,3}|\[[^\][]{1,40}\](?:\/\[?\d{2,4}\]?)?|[ivxlc]{1,6}\b)/u;
