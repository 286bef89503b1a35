import { sameItems } from '../../text/sameItems.ts';
import type { Script } from '../../text/script.ts';
import { recall, type Block } from '../block.ts';
import { fixedPairs, type StatedPair } from '../fixedPairs.ts';
import type { FoundPairs as Found, LanguagePairing, Pair } from '../pairing.ts';
import { saysItselfInTwoLanguages } from '../languages/titleInTwoLanguages.ts';
import type { Bead } from './align.ts';
import { costsFor, inRatioSteps, type Costs } from './cost.ts';
import { ExchangeFinder } from './exchanged.ts';
import { alignBetween, fencesBetween, type Fence, type FencedAlignment } from './fences.ts';
import { gathered } from './gathered.ts';
import { foundInDrafts } from './foundInDrafts.ts';
import { Lexicon } from './lexicon.ts';
import { Meanings } from './meanings.ts';
import { withMoved, type InOrder } from './moved.ts';
import { meantOtherwise, numbersMeantIn, type NumbersMeant } from './numbersMeant.ts';
import { PairPlaces } from './pairPlaces.ts';
import { refine } from './refine.ts';
import { mayRepeatOtherwise, repeatedIn } from './repeated.ts';
import type { Stream } from './stream.ts';
import { tableFences } from './tableFences.ts';
import { areComparedAlike, scriptsInBoth, unitsOf, type Unit } from './units.ts';
import { unitsAcross } from './unitsAcross.ts';
import { unitsAfter, type ChangedUnit, type UnitsAfter } from './unitsAfter.ts';
import { untangled } from './untangled.ts';

/** The blocks of a language and those of the source, of one draft or of two. */
export interface Streams {
  readonly language: string;
  readonly source: Stream;
  readonly target: Stream;
}

/** All that was worked out of two streams. */
interface Paired {
  readonly streams: Streams;
  readonly source: readonly Unit[];
  readonly target: readonly Unit[];
  readonly compared: ReadonlySet<Script>;
  readonly lexicon: Lexicon;
  readonly meanings: Meanings;
  readonly exchanges: ExchangeFinder;
  readonly amounts: Amounts;
  readonly meant: { readonly source: NumbersMeant; readonly target: NumbersMeant };
  readonly costs: Costs;
  readonly fences: readonly Fence[];
  readonly alignment: FencedAlignment;
  /** In these streams, or in those of before, where it holds. */
  readonly found: Found;
}

/** How much text both sides have, in whole numbers: so that it is the same whether added up at once or by and by. */
interface Amounts {
  readonly source: number;
  readonly target: number;
}

/** Pairs one language of a draft with the source again and again: after an edit only around it. */
export class StreamPairing {
  #last: Paired | undefined;
  readonly #places = new PairPlaces();

  /**
   * `holds`: nothing is found but what was found the last time, in the same blocks, whose words may be others.
   *
   * @param samePlaces it is known that the streams hold blocks in the same places as the last time
   */
  pair(streams: Streams, stated: readonly StatedPair[], samePlaces: boolean): { readonly pairing: LanguagePairing; readonly holds: boolean } {
    const { language, source, target } = streams;
    const drafts = { sourceDraft: source.draft, targetDraft: target.draft };
    const fixed = fixedPairs(source, target, stated);
    if (fixed.settled.size > 0) {
      this.#last = undefined;
      const open = ({ draft, blocks }: Stream): Stream => ({ draft, blocks: blocks.filter((block) => !fixed.settled.has(block)) });
      const { found } = pairedAnew({ language, source: open(source), target: open(target) });
      const pairs = [...found.pairs, ...fixed.pairs].sort((a, b) => (a.source[0]?.index ?? 0) - (b.source[0]?.index ?? 0));
      return { pairing: foundInDrafts(language, { ...found, pairs }, drafts, this.#places), holds: false };
    }
    const last = this.#last;
    const { followed, holds, ...now } = (last === undefined ? undefined : pairedAfter(last, streams, samePlaces) ?? pairedAcross(last, streams)) ?? pairedAnew(streams);
    this.#last = followed ? now : undefined;
    return { pairing: foundInDrafts(language, now.found, drafts, this.#places), holds: holds || (last !== undefined && areAlike(last.found, now.found)) };
  }
}

interface Answer extends Paired {
  /** It can be followed over an edit: nothing was left out of the comparison. */
  readonly followed: boolean;
  /** It is known that the same was found in the same blocks as before. */
  readonly holds: boolean;
}

function pairedAnew(streams: Streams): Answer {
  const lexicon = new Lexicon();
  const compared = scriptsInBoth(streams.source.blocks, streams.target.blocks);
  const meant = meantIn(streams);
  const source = unitsOf(streams.source.draft, streams.source.blocks, { lexicon, compared, meant: meant.source });
  const all = unitsOf(streams.target.draft, streams.target.blocks, { lexicon, compared, meant: meant.target });
  lexicon.settle();
  const repeated = repeatedIn(all, source);
  const target = repeated.size === 0 ? all : all.filter((unit) => !repeated.has(unit));
  const amounts = { source: amountIn(source), target: amountIn(target) };
  const costs = costsFor(lexicon, ratioOf(amounts), reachOf(streams));
  const meanings = new Meanings([...source, ...target]);
  const fences = fencesIn(streams, source, target);
  const alignment = alignBetween(fences, source, target, costs);
  const exchanges = new ExchangeFinder();
  const inPlace = inAnyOrder(gathered(refine(alignment.beads, source, target, costs, meanings, fences), source, target), source, target, costs, meanings);
  const found = exchanges.find(inPlace, source, target, meanings);
  const extra = repeated.size === 0 ? found.extra : [...found.extra, ...[...repeated].map((unit) => unit.block)].sort((a, b) => a.index - b.index);
  return { streams, source, target, compared, lexicon, meanings, exchanges, amounts, meant, costs, fences, alignment, found: { ...found, extra }, followed: repeated.size === 0, holds: false };
}

/** Those that the layout of a draft gives, or the tables that both languages have. */
function fencesIn(streams: Streams, source: readonly Unit[], target: readonly Unit[]): readonly Fence[] {
  const { draft } = streams.source;
  const given = draft === streams.target.draft ? fencesBetween(draft.blocks, source, target) : [];
  return given.length > 0 ? given : tableFences(source, target);
}

/** The same as `pairedAnew`, of streams that differ little from those before; `undefined` where more than the words of some blocks is another. */
function pairedAfter(last: Paired, streams: Streams, samePlaces: boolean): Answer | undefined {
  const { lexicon, meanings, exchanges, compared, fences } = last;
  const meant = meantIn(streams);
  const source = unitsAfter(last.source, last.streams.source, streams.source, { lexicon, compared, meant: meant.source }, { samePlaces, otherNumbers: meantOtherwise(last.meant.source, meant.source) });
  const target = source === undefined ? undefined : unitsAfter(last.target, last.streams.target, streams.target, { lexicon, compared, meant: meant.target }, { samePlaces, otherNumbers: meantOtherwise(last.meant.target, meant.target) });
  if (source === undefined || target === undefined || areOtherRepetitions(last, source, target)) return undefined;
  const others = [...source.changed, ...target.changed];
  // Titles in both languages are fences.
  if (others.some(({ before, now }) => [before, now].some(({ block }) => recall(block, saysItselfInTwoLanguages)))) return undefined;
  for (const { before, now } of others) {
    meanings.release(before);
    meanings.add(now);
  }
  const reweighed = meanings.settle();
  const amounts = { source: last.amounts.source + growthOf(source.changed), target: last.amounts.target + growthOf(target.changed) };
  const costs = costsAfter(last, streams, amounts);
  const alignment = alignBetween(fences, source.units, target.units, costs, last.alignment);
  const known = { ...last, streams, source: source.units, target: target.units, amounts, meant, costs, alignment, followed: true };
  const sayTheSame = reweighed.size === 0 && costs === last.costs && others.every(({ before, now }) => areComparedAlike(before, now) && meanings.areAlike(before, now));
  const isInPlace = alignment.beads === last.alignment.beads && isComplete(last.found);
  if (isInPlace && (sayTheSame || (reweighed.size === 0 && areAllPaired(alignment.beads) && exchanges.staysInPlace(source.changed, target.changed, meanings)))) {
    return { ...known, found: last.found, holds: true };
  }
  const inPlace = inAnyOrder(gathered(refine(alignment.beads, source.units, target.units, costs, meanings, fences), source.units, target.units), source.units, target.units, costs, meanings);
  const found = exchanges.find(inPlace, source.units, target.units, meanings, (unit) => meanings.holds(unit, reweighed));
  return { ...known, found, holds: false };
}

/** The same, of streams into which some blocks were put, or out of which they were taken; `undefined` where they differ in more. What is known is then of no use. */
function pairedAcross(last: Paired, streams: Streams): Answer | undefined {
  const { lexicon, meanings, exchanges, compared } = last;
  if (!sameItems([...compared], [...scriptsInBoth(streams.source.blocks, streams.target.blocks)])) return undefined;
  const meant = meantIn(streams);
  const source = unitsAcross(last.source, last.streams.source.draft, streams.source, { lexicon, compared, meant: meant.source });
  const target = source === undefined ? undefined : unitsAcross(last.target, last.streams.target.draft, streams.target, { lexicon, compared, meant: meant.target });
  if (source === undefined || target === undefined || repeatedIn(target.units, source.units).size > 0) return undefined;
  for (const unit of [...source.gone, ...target.gone]) meanings.release(unit);
  for (const unit of [...source.come, ...target.come]) meanings.add(unit);
  const reweighed = meanings.settle();
  const amounts = { source: last.amounts.source + amountIn(source.come) - amountIn(source.gone), target: last.amounts.target + amountIn(target.come) - amountIn(target.gone) };
  const costs = costsAfter(last, streams, amounts);
  const fences = fencesIn(streams, source.units, target.units);
  const alignment = alignBetween(fences, source.units, target.units, costs, fences.length === last.fences.length ? last.alignment : undefined);
  const inPlace = inAnyOrder(gathered(refine(alignment.beads, source.units, target.units, costs, meanings, fences), source.units, target.units), source.units, target.units, costs, meanings);
  const found = exchanges.find(inPlace, source.units, target.units, meanings, (unit) => meanings.holds(unit, reweighed));
  return { ...last, streams, source: source.units, target: target.units, amounts, meant, costs, fences, alignment, found, followed: true, holds: false };
}

/** What is taken for each other's counterparts at what cost, once the lexicon has settled. */
function costsAfter(last: Paired, streams: Streams, amounts: Amounts): Costs {
  const isSame = !last.lexicon.settle() && ratioOf(amounts) === ratioOf(last.amounts) && reachOf(streams) === reachOf(last.streams);
  return isSame ? last.costs : costsFor(last.lexicon, ratioOf(amounts), reachOf(streams));
}

function meantIn({ language, source, target }: Streams): Paired['meant'] {
  const [from = ''] = source.draft.languages;
  return { source: numbersMeantIn(source.draft, from, language), target: numbersMeantIn(target.draft, language, from) };
}

/** Whether a side may say something twice that it did not, or no more what it did. */
function areOtherRepetitions(last: Paired, source: UnitsAfter, target: UnitsAfter): boolean {
  const isOther = mayRepeatOtherwise(last.source, source.units, source.changed.map(({ place }) => place)) || mayRepeatOtherwise(last.target, target.units, target.changed.map(({ place }) => place));
  return isOther && repeatedIn(target.units, source.units).size > 0;
}

/** With the paragraphs that stand elsewhere than in the source. */
function inAnyOrder(found: InOrder, source: readonly Unit[], target: readonly Unit[], costs: Costs, meanings: Meanings): Found {
  return untangled(withMoved(found, source, target, costs, meanings), source, target, costs, meanings);
}

/** Whether nothing stands alone on one side: then the pairs are those of the alignment. */
function areAllPaired(beads: readonly Bead[]): boolean {
  return beads.every(({ source, target }) => source[0] < source[1] && target[0] < target[1]);
}

/** Whether each block has its counterpart in its place: then no words were looked at more closely. */
function isComplete({ missing, extra, moved }: Found): boolean {
  return missing.length === 0 && extra.length === 0 && moved.length === 0;
}

/** How many blocks behind its source a translation may stand, where the languages of one draft take turns. */
function reachOf({ source, target }: Streams): number {
  return source.draft === target.draft ? target.draft.languages.length - 1 : 0;
}

function amountIn(units: readonly Unit[]): number {
  let sum = 0;
  for (const unit of units) sum += countedAmount(unit);
  return sum;
}

function countedAmount({ exempt, amount }: Unit): number {
  return exempt ? 0 : Math.round(amount);
}

function growthOf(changed: readonly ChangedUnit[]): number {
  return changed.reduce((sum, { before, now }) => sum + countedAmount(now) - countedAmount(before), 0);
}

/** How much text the target has for one unit of the source's. */
function ratioOf({ source, target }: Amounts): number {
  // A complete translation stays between these; beyond them text is missing, which says nothing of the rest.
  return inRatioSteps(Math.min(1.6, Math.max(0.7, (1 + target) / (1 + source))));
}

/** Whether the same is found in the same blocks. */
function areAlike(a: Found, b: Found): boolean {
  const same = (one: readonly Block[], other: readonly Block[] | undefined): boolean => one.length === other?.length && one.every((block, i) => block.index === other[i]?.index);
  const samePairs = (one: readonly Pair[], other: readonly Pair[]): boolean => one.length === other.length && one.every((pair, i) => same(pair.source, other[i]?.source) && same(pair.target, other[i]?.target));
  return samePairs(a.pairs, b.pairs) && samePairs(a.moved, b.moved) && same(a.extra, b.extra)
    && a.missing.length === b.missing.length && a.missing.every((item, i) => item.source.index === b.missing[i]?.source.index && item.after?.index === b.missing[i].after?.index);
}
