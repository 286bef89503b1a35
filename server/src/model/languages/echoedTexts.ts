import { scriptOfLanguage } from '../../text/languageScripts.ts';
import { isListed } from './listed.ts';
import { isProperName, withoutFormOfAddress } from './names.ts';
import { addressesIn } from '../needsNoTranslation.ts';
import { likelyReading, wordsOf, type Piece } from '../piece.ts';
import { readQuantities, type Quantity } from '../numbers/quantities.ts';

/** What of a piece stays as it is in any language. */
interface InAll {
  /** Names and addresses. */
  readonly namesInAll: readonly string[];
  /** These, and the figures of an item: those of one line alone may be another's. */
  readonly sameInAll: readonly string[];
}

/** What is known of a draft before it is asked in which languages the texts stand that come again in each. */
interface Known {
  /** By piece. */
  readonly signs: readonly InAll[];
  /** The pieces of each text, in their order: those of a list or a table are one. */
  readonly texts: readonly (readonly number[])[];
  /** Whether the text's language is open, or it is a list or a table. */
  readonly isOpen: (members: readonly number[]) => boolean;
  /** By text: its language by its own words. */
  readonly told: readonly (string | undefined)[];
  /** Whether the text is nothing but names: where all of those that come again are in one language, it is that of their letters. */
  readonly areNames: (members: readonly number[]) => boolean;
  /** Whether the text is a title, or looks like one. */
  readonly isTitle: (members: readonly number[]) => boolean;
  /** By text: whether another has the same words, so that it tells nothing of what stands around. */
  readonly isCopy: readonly boolean[];
  /** The source first. */
  readonly languages: readonly string[];
}

/**
 * The languages of texts that come again with the same names, addresses or figures as often as there are languages, or languages in Latin letters,
 * which is how such names are written: a list of members, the sender's address. Each language has one of them; which is told by what is known around them, and by the order of the languages.
 *
 * @returns by index of the text
 */
export function languagesOfEchoes(known: Known): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const groups = echoesIn(known);
  const inGroup = new Set(groups.flat());
  const titles = titlesOf(known, groups);
  const heads = new Set(titles.values());
  const around = new Surroundings(known.told.map((language, w) => (inGroup.has(w) || heads.has(w) || known.isCopy[w] === true ? undefined : language)), known.languages.length);
  for (const members of groups) {
    // Between two languages that change once, what stands there twice may be the one's alone.
    const isTwice = !around.alternates && members.every((w, k) => k === 0 || w === (members[k - 1] ?? w) + 1);
    const order = isTwice ? undefined : bestOrder(members, known, around, titles);
    if (order !== undefined) for (const [k, w] of members.entries()) found.set(w, order[k] ?? '');
  }
  return found;
}

/**
 * By text: its title, right above it or above other such texts; none where titles stand in a row, as those of all languages do, or where
 * what comes again has no title in one of the languages.
 */
function titlesOf({ texts, isTitle }: Known, groups: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const groupOf = new Map(groups.flatMap((members) => members.map((w) => [w, members] as const)));
  const titles = new Map<number, number>();
  for (const w of [...groupOf.keys()].sort((a, b) => a - b)) {
    const isAlone = isTitle(texts[w - 1] ?? []) && (groupOf.has(w - 2) || !isTitle(texts[w - 2] ?? []));
    const title = groupOf.has(w - 1) && groupOf.get(w - 1) !== groupOf.get(w) ? titles.get(w - 1) : isAlone ? w - 1 : undefined;
    if (title !== undefined) titles.set(w, title);
  }
  return new Map([...titles].filter(([w]) => groupOf.get(w)?.every((member) => titles.has(member)) === true));
}

/** The one order of the languages that goes best with what is known around the texts; none where several do. */
function bestOrder(members: readonly number[], { told: own, languages, texts, areNames }: Known, around: Surroundings, titles: ReadonlyMap<number, number>): readonly string[] | undefined {
  const [first = -1] = members;
  const isByLetters = members.every((w) => own[w] === own[first] && areNames(texts[w] ?? []));
  const told = isByLetters ? [] : own;
  let best: readonly string[] | undefined;
  let most = 0;
  let isClear = false;
  const isOfAll = members.length === languages.length;
  // Where the languages take turns, names in Latin letters stand between texts in other letters.
  const mayBe = (w: number, language: string): boolean => around.allow(w, language) || (!isOfAll && around.alternates);
  for (const order of ordersOf(isOfAll ? languages : latinOf(languages))) {
    if (members.some((w, k) => (told[w] === undefined ? !mayBe(w, order[k] ?? '') : told[w] !== order[k]))) continue;
    const fit = members.reduce((sum, w, k) => sum + around.fit(w, order[k] ?? '') + (own[titles.get(w) ?? -1] === order[k] ? TITLED : 0), 0) + (order.every((language, k) => language === languages[k]) ? USUAL : 0);
    if (best === undefined || fit > most) [best, most, isClear] = [order, fit, true];
    else if (fit === most) isClear = false;
  }
  return isClear ? best : undefined;
}

/** The source stands first: it counts less than what is known. */
const USUAL = 0.5;

/** A text is in the language of its title, whatever stands around both. */
const TITLED = 1;

function latinOf(languages: readonly string[]): readonly string[] {
  return languages.filter((language) => scriptOfLanguage(language) === 'latin');
}

function ordersOf(languages: readonly string[]): readonly (readonly string[])[] {
  if (languages.length < 2) return [languages];
  if (languages.length > MOST_LANGUAGES) return [];
  return languages.flatMap((first) => ordersOf(languages.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}

const MOST_LANGUAGES = 4;

/** The languages known before and behind each text. */
class Surroundings {
  readonly #before: (string | undefined)[] = [];
  readonly #after: (string | undefined)[];
  /** The languages change more often than from each to the next: behind the last known text another's may stand. */
  readonly alternates: boolean;

  constructor(told: readonly (string | undefined)[], languages: number) {
    const known = told.filter((language) => language !== undefined);
    this.alternates = known.filter((language, k) => language !== known[k - 1]).length > languages;
    this.#after = [...told];
    for (const [w, language] of told.entries()) this.#before.push(language ?? this.#before[w - 1]);
    for (let w = told.length - 1; w >= 0; w--) this.#after[w] ??= this.#after[w + 1];
  }

  /** Whether the text may be in the language: what stands among one language is in that. */
  allow(w: number, language: string): boolean {
    const [before, after] = [this.#before[w], this.#after[w]];
    const [from, to] = this.alternates ? [before, after] : [before ?? after, after ?? before];
    return from !== to || from === undefined || from === language;
  }

  fit(w: number, language: string): number {
    return language === this.#before[w] || language === this.#after[w] ? 1 : 0;
  }
}

/** Texts that share most of their signs, as many as languages. */
function echoesIn({ signs, texts, isOpen, languages }: Known): readonly (readonly number[])[] {
  const own = texts.map((members) => new Set(!isOpen(members) ? [] : members.flatMap((i) => (members.length > 1 ? signs[i]?.sameInAll ?? [] : (signs[i]?.namesInAll ?? []).filter((sign) => !FIGURES.test(sign))))));
  const having = new Map<string, number[]>();
  for (const [w, ofText] of own.entries()) {
    for (const sign of ofText) {
      const others = having.get(sign);
      if (others === undefined) having.set(sign, [w]);
      else others.push(w);
    }
  }
  const groups: (readonly number[])[] = [];
  const latin = latinOf(languages).length;
  for (const [w, ofText] of own.entries()) {
    const shared = new Map<number, number>();
    for (const sign of ofText) {
      const others = having.get(sign) ?? [];
      // What comes more often tells nothing.
      if (others.length <= MOST_TIMES * languages.length) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const members = [...shared].flatMap(([other, count]) => (count * 2 > Math.max(ofText.size, own[other]?.size ?? 0) ? [other] : [])).sort((a, b) => a - b);
    if ((members.length === languages.length || (members.length > 1 && members.length === latin)) && members[0] === w) groups.push(members);
  }
  return groups;
}

const MOST_TIMES = 4;
const FIGURES = /^(?:\d+: )?[\d. ]+$/u;

/**
 * The names and addresses in a piece, line by line and cell by cell: they stay as they are in any language.
 * @param withFigures and those of an item
 */
export function sameInAll(piece: Piece, withFigures: boolean): readonly string[] {
  const { kind, prose, masked } = piece;
  if (kind === 'furniture' || kind === 'verbatim' || kind === 'comment' || prose.length > LONGEST_TEXT) return [];
  if (PARTED.test(masked)) {
    // A name with an office below it is no name alone.
    const lines = masked.split(/[\r\n]+/u);
    return lines.flatMap((line) => line.split('\t')).flatMap((part) => signsOf(part.trim(), withFigures)).map((sign) => `${String(lines.length)}: ${sign}`);
  }
  return signsOf(wordsOf(piece), withFigures && (isListed(piece) || likelyReading(piece) !== undefined));
}

function signsOf(words: string, withFigures: boolean): readonly string[] {
  if (words.length > LONGEST) return [];
  const addresses = addressesIn(words);
  if (addresses.length > 0) return addresses;
  const parts = words.split(BETWEEN).filter((part) => LATIN.test(part) && isProperName(part));
  if (parts.length > 0 && BETWEEN.test(words)) return parts.map(withoutFormOfAddress);
  if (LATIN.test(words) && (ACRONYM.test(words) || (SMALL.test(words) && isProperName(words) && !figuresIn(words).some(({ kind }) => kind === 'month')))) return [withoutFormOfAddress(words)];
  const figures = withFigures ? figuresIn(words) : [];
  return figures.length === 0 ? [] : [figures.map(({ value }) => value).sort().join(' ')];
}

function figuresIn(words: string): readonly Quantity[] {
  return DIGIT.test(words) ? readQuantities(words).filter(({ kind }) => kind === 'digits' || kind === 'month') : [];
}

const ACRONYM = /^\p{Lu}{2,10}$/u;
const SMALL = /\p{Ll}/u;
/** What stands between a name and what is said of it: “Chile: Club Andino”, “Olena Hrytsenko — Fjellvandrerne”. */
const BETWEEN = /\s[–—-]\s|[:：]\s?|[,;、]\s|\s?[(（]/u;
const PARTED = /\S *[\t\r\n]/u;
const DIGIT = /\p{Nd}/u;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;
const LONGEST = 160;
const LONGEST_TEXT = 1000;
