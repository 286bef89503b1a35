import { otherReadings } from './otherReadings.ts';
import { without, type PlacedQuantity } from './pairFacts.ts';

/** What of each side the other has in no form. */
export interface DifferingQuantities {
  readonly here: readonly PlacedQuantity[];
  readonly there: readonly PlacedQuantity[];
}

/**
 * The numbers of a paragraph and of its translation that do not answer each other; their order does not matter. Words that may mean
 * something else answer a number, and ask for none.
 *
 * @param allOfSource the numbers of the source with those that are compared elsewhere (of resolutions): they answer, too
 */
export function differingQuantities(
  source: readonly PlacedQuantity[], target: readonly PlacedQuantity[], allOfSource: readonly PlacedQuantity[], allOfTarget: readonly PlacedQuantity[],
): DifferingQuantities {
  const strict = { here: source.filter(isMeant), there: target.filter(isMeant) };
  let here = without(strict.here, strict.there, valueOf);
  let there = without(strict.there, strict.here, valueOf);
  // As many numbers on both sides are each other's: an article ("une", "one") is then no number.
  const isLoose = here.length === there.length ? ({ kind, value }: PlacedQuantity) => kind !== 'word' || value !== '1' : () => true;
  const loose = {
    here: allOfSource.filter((quantity) => !strict.here.includes(quantity) && isLoose(quantity)),
    there: allOfTarget.filter((quantity) => !strict.there.includes(quantity) && isLoose(quantity)),
  };
  // "The first" that answers « la première » answers no figure besides.
  const free = { here: without(loose.here, loose.there, valueOf), there: without(loose.there, loose.here, valueOf) };
  [here, there] = [without(here, free.there, valueOf), without(there, free.here, valueOf)];
  const romans = { here: without(allOfSource.filter(isRoman), allOfTarget, valueOf), there: without(allOfTarget.filter(isRoman), allOfSource, valueOf) };
  if (romans.here.length > 0 && romans.here.length === romans.there.length && here.length + there.length === 0) return romans;
  const parts = withoutRepetitions(withoutParts(here, there), strict);
  return (parts.here.length === 1 && parts.there.length === 1 ? atOnePlace(parts.here[0], parts.there[0], strict) : undefined) ?? parts;
}

/** Of one number that stands for another and comes several times, the occurrence at the other's place: "Figure 2 and Figure 2" for "Figure 1 and Figure 2". */
function atOnePlace(here: PlacedQuantity | undefined, there: PlacedQuantity | undefined, strict: DifferingQuantities): DifferingQuantities | undefined {
  if (here === undefined || there === undefined || strict.here.length !== strict.there.length) return undefined;
  const beside = strict.there[strict.here.indexOf(here)];
  const across = strict.here[strict.there.indexOf(there)];
  if (beside?.value === there.value) return { here: [here], there: [beside] };
  return across?.value === here.value ? { here: [across], there: [there] } : undefined;
}

/** Digits, months and words that can mean nothing else. */
function isMeant({ kind }: PlacedQuantity): boolean {
  return kind === 'digits' || kind === 'cardinal' || kind === 'month';
}

/** "I" alone is a word, and "V" a name. */
function isRoman({ kind, span }: PlacedQuantity): boolean {
  return kind === 'roman' && span.end - span.start > 1;
}

function valueOf({ value }: PlacedQuantity): string {
  return value;
}

/** "3,4" may be two numbers, and "2025-28" has the year 2028: what the parts of one answer on the other side is no difference. */
function withoutParts(here: readonly PlacedQuantity[], there: readonly PlacedQuantity[]): DifferingQuantities {
  const parts = (quantities: readonly PlacedQuantity[]) => new Set(quantities.flatMap((quantity) => [quantity.value, ...otherReadings(quantity), ...writtenParts(quantity), ...(YEAR.test(quantity.value) ? [quantity.value.slice(2)] : [])]));
  const answered = (quantity: PlacedQuantity, others: ReadonlySet<string>) => (
    others.has(quantity.value) || otherReadings(quantity).some((value) => others.has(value)) || writtenParts(quantity).every((part) => others.has(part)) || (YEAR.test(quantity.value) && others.has(quantity.value.slice(2))));
  const [ofHere, ofThere] = [parts(here), parts(there)];
  return { here: here.filter((quantity) => !answered(quantity, ofThere)), there: there.filter((quantity) => !answered(quantity, ofHere)) };
}

/** “Thirty (30) days” has its number once, where the other side has none in brackets. */
function withoutRepetitions({ here, there }: DifferingQuantities, strict: DifferingQuantities): DifferingQuantities {
  const without = (some: readonly PlacedQuantity[], beside: readonly PlacedQuantity[], others: readonly PlacedQuantity[]) => (
    others.some(isInBrackets) ? some : some.filter((quantity) => !isInBrackets(quantity) || !beside.some((other) => other !== quantity && other.block === quantity.block && other.value === quantity.value)));
  return { here: without(here, strict.here, there), there: without(there, strict.there, here) };
}

function isInBrackets({ block, span }: PlacedQuantity): boolean {
  return OPENS.test(block.prose.charAt(span.start - 1)) && CLOSES.test(block.prose.charAt(span.end));
}

const OPENS = /[([（]/u;
const CLOSES = /[)\]）]/u;

/** "9" and "30" of "9.30". */
function writtenParts({ block, span, value }: PlacedQuantity): readonly string[] {
  const digits = block.prose.slice(span.start, span.end).normalize('NFKC').match(/\d+/gu) ?? [];
  return digits.length > 1 ? digits.map((part) => String(Number(part))) : [value];
}

const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * Whether what is left is a difference, and not another way to say the same: figures on both sides, one word for another, or, on one side
 * alone, a number that is no small one ("both" for "the 2"), no "100 %" ("wholly"), and that the other side does not have at all.
 */
export function isCertain(here: readonly PlacedQuantity[], there: readonly PlacedQuantity[], source: readonly PlacedQuantity[], target: readonly PlacedQuantity[]): boolean {
  if (here.length > 0 && there.length > 0) return (here.length === 1 && there.length === 1) || (here.some(isFigure) && there.some(isFigure));
  const others = new Set((here.length > 0 ? target : source).map(valueOf));
  return [...here, ...there].filter((it) => !isWhole(it)).some(({ value, kind }) => kind === 'digits' && value.length > 2 && !others.has(value) && !others.has(headOf(value)));
}

/** "100 %". */
function isWhole({ block, span, value }: PlacedQuantity): boolean {
  return value === '100' && PERCENT.test(block.prose.slice(span.end, span.end + LONGEST_PERCENT));
}

const PERCENT = /^[\s\u00A0\u202F]?(?:[%％]|per ?cent|pour cent|por ciento|процент|パーセント)/iu;
const LONGEST_PERCENT = 12;

function isFigure({ kind }: PlacedQuantity): boolean {
  return kind === 'digits' || kind === 'month' || kind === 'roman';
}

/** "9" of "9.1", "1.4" of "1.4.0": a reference may be less exact in one language. */
function headOf(value: string): string {
  return value.slice(0, Math.max(0, value.lastIndexOf('.')));
}
