import { isTitle, type Recognition, type Sign } from './documentType.ts';
import { NUMBER_AT_START, readPhrase, type Phrase } from './phrase.ts';

/**
 * A quick test of whole texts for a type: whether `recognise` may take a draft with this text for one. It looks for the words of the signs,
 * and errs on the side of yes. For reading one file of a thousand instead of all.
 */
export function mayBeRecognised({ enough, signs }: Recognition): (text: string) => boolean {
  if (enough <= 0) return () => false;
  // The heaviest first: what is left of the others says soonest that there are never enough.
  const wanted = [...signs].sort((one, other) => other.weight - one.weight).map((sign) => ({ weight: sign.weight, times: sign.times, words: sign.looks.length === 0 ? wordsOf(sign) : undefined }));
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return (written) => {
    const text = (OTHER_FORMS.test(written) ? written.normalize('NFKC') : written).toLowerCase().replaceAll('ё', 'е');
    let possible = all;
    for (const { weight, times, words } of wanted) {
      if (!standsIn(text, words, times)) possible -= weight;
      if (possible < enough) return false;
    }
    return true;
  };
}

/** Letters and digits that are compared as others: composed ones, wide ones, ligatures, letters of formulas. */
const OTHER_FORMS = /[\u0300-\u036F\u2100-\u214F\uF900-\uFAFF\uFB00-\uFB06\uFF10-\uFF5A\u{1D400}-\u{1D7FF}]/u;

/** A word without which a phrase is not there. */
interface Word {
  readonly text: string;
  /** Blocks begin with it. */
  readonly begins: boolean;
  /** What of the phrase stands somewhere before it. */
  readonly before: string;
  /** The words and the number that stand behind it. */
  readonly then: RegExp;
}

/** Of each phrase its first word; `undefined` where a phrase has none. */
function wordsOf(sign: Sign): readonly Word[] | undefined {
  const words = Object.values(sign.phrases).flat().map((written): Word | undefined => {
    const { segments, fromStart } = readPhrase(written);
    const at = segments.findIndex(([first]) => first?.kind === 'word' && LETTERS.test(first.text));
    const [first, ...others] = segments[at] ?? [];
    const text = first?.kind === 'word' ? LETTERS.exec(first.text)?.[0] ?? '' : '';
    if (first?.kind !== 'word' || text === '') return undefined;
    const opening = segments.slice(0, at).flat().find((atom) => atom.kind === 'word');
    return { text, before: opening?.kind === 'word' ? opening.text : '', begins: at === 0 && (fromStart || isTitle(sign.where)), then: new RegExp(`^${text === first.text ? followers(others) : ''}`, 'u') };
  });
  return words.every((word) => word !== undefined) ? words : undefined;
}

/** Up to the first that is neither a word nor a number. */
function followers(atoms: Phrase['segments'][number]): string {
  let pattern = '';
  for (const atom of atoms) {
    if (atom.kind === 'number') return `${pattern}\\s{0,9}${NUMBER_AT_START.source.slice(1)}`;
    const letters = atom.kind === 'word' ? LETTERS.exec(atom.text)?.[0] : undefined;
    if (letters === undefined) return pattern;
    pattern += `\\s{1,9}${letters}`;
    if (atom.kind === 'word' && letters !== atom.text) return pattern;
  }
  return pattern;
}

const LETTERS = /^\p{L}+/u;

function standsIn(text: string, words: readonly Word[] | undefined, times: number): boolean {
  if (words === undefined) return true;
  const found = new Set<number>();
  for (const word of words) {
    for (let at = text.indexOf(word.text); at >= 0; at = text.indexOf(word.text, at + word.text.length)) {
      if (word.begins && !isBeginning(text, at)) continue;
      if (word.before !== '' && !text.slice(Math.max(0, at - LONGEST_LINE), at).includes(word.before)) continue;
      if (!word.then.test(text.slice(at + word.text.length, at + word.text.length + LONGEST_PHRASE))) continue;
      found.add(at);
      if (found.size >= times) return true;
    }
  }
  return false;
}

const LONGEST_PHRASE = 300;
/** Of longer lines only the beginning is looked at when a draft is recognised. */
const LONGEST_LINE = 600;

/** Whether a block may begin here: at most mark-up, a label and tags stand before it in its line, or in the cell of a table. */
function isBeginning(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start <= LONGEST_BEGINNING && !ENDS.has(text.charAt(start - 1))) start--;
  return at - start <= LONGEST_BEGINNING && BEFORE.test(text.slice(start, at).replace(TAGS, ''));
}

const ENDS: ReadonlySet<string> = new Set(['\n', '\r', '|']);
/** Mark-up and a label: “## 3. ”, “Annex A – ”. */
const BEFORE = /^[^\p{L}]*(?:\p{L}{1,12}[^\p{L}]+(?:\p{L}{1,2}[^\p{L}]+)?)?$/u;
const LONGEST_BEGINNING = 300;
const TAGS = /<[^<>]{0,250}>/gu;
