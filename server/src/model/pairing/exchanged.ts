import { least } from '../../text/manyItems.ts';
import { sameItems } from '../../text/sameItems.ts';
import { lastStartingAt } from '../../text/span.ts';
import { inRatioSteps } from './cost.ts';
import type { FoundPairs as Found, Pair } from '../pairing.ts';
import type { Meanings } from './meanings.ts';
import type { Unit } from './units.ts';
import type { ChangedUnit } from './unitsAfter.ts';

/** Finds exchanged paragraphs again and again; couples that are as before, with the same ones around, are not compared again. */
export class ExchangeFinder {
  readonly #compared = new WeakMap<Couple, Compared>();
  #couples = new Map<Unit, Couple>();
  /** The couples in the order of the pairs. */
  #inOrder: Couple[] = [];
  #ratio = NaN;

  /**
   * Pairs that keep the order although their paragraphs were exchanged: nothing but their words shows it. Two pairs near each other whose
   * blocks fit crosswise better by far are paired crosswise, and counted as moved.
   *
   * @param isOther whether what a unit speaks of weighs otherwise than the last time
   */
  find(found: Found, source: readonly Unit[], target: readonly Unit[], meanings: Meanings, isOther: (unit: Unit) => boolean = () => false): Found {
    const couples = this.#inOrder = this.#couplesOf(found, source, target, isOther);
    const exchanges = couples.flatMap((_, i) => this.#exchangesAt(i, meanings)).sort((a, b) => b.gain - a.gain);
    const crossed = new Map<Pair, Pair>();
    for (const { one, other } of exchanges) {
      if (crossed.has(one.pair) || crossed.has(other.pair)) continue;
      crossed.set(one.pair, { source: one.pair.source, target: other.pair.target });
      crossed.set(other.pair, { source: other.pair.source, target: one.pair.target });
    }
    if (crossed.size === 0) return found;
    return { ...found, pairs: found.pairs.map((pair) => crossed.get(pair) ?? pair), moved: [...found.moved, ...crossed.values()] };
  }

  /**
   * Whether `find` would still find nothing exchanged, where it found nothing the last time, all blocks stand in pairs that follow the text on both
   * sides, and nothing changed since but these units; `false` where that is not sure. Each unit's meanings weigh as they did. It takes the units
   * as they are now for those that it compares from here on.
   */
  staysInPlace(source: readonly ChangedUnit[], target: readonly ChangedUnit[], meanings: Meanings): boolean {
    const changed = new Set<number>();
    let isOtherAmount = false;
    for (const side of ['source', 'target'] as const) {
      for (const { before, now } of side === 'source' ? source : target) {
        if (isApart(before) !== isApart(now) || before.block.language !== now.block.language) return false;
        const k = lastStartingAt(this.#inOrder, now.block.index, (couple) => couple[side].block.index);
        const couple = this.#inOrder[k];
        if (couple?.[side].block.index !== now.block.index) continue;
        this.#couples.delete(couple.source);
        const fresh = { ...couple, [side]: now };
        this.#couples.set(fresh.source, fresh);
        this.#inOrder[k] = fresh;
        changed.add(k);
        isOtherAmount ||= before.amount !== now.amount;
      }
    }
    if (isOtherAmount && ratioOf(this.#inOrder) !== this.#ratio) return false;
    for (const k of changed) {
      for (let i = Math.max(0, k - FARTHEST + 1); i <= k; i++) if (this.#exchangesAt(i, meanings).length > 0) return false;
    }
    return true;
  }

  #couplesOf(found: Found, source: readonly Unit[], target: readonly Unit[], isOther: (unit: Unit) => boolean): Couple[] {
    const units = new Map([...source, ...target].map((unit) => [unit.block, unit]));
    const moved = new Set(found.moved);
    const before = this.#couples;
    this.#couples = new Map();
    const couples: Couple[] = [];
    for (const pair of found.pairs) {
      const [one, other] = [coupled(pair.source, units), coupled(pair.target, units)];
      if (one === undefined || other === undefined || other.block.language !== other.block.stream || moved.has(pair)) continue;
      const known = before.get(one);
      const couple = known?.target === other && !isOther(one) && !isOther(other) ? known : { pair, source: one, target: other };
      couple.pair = pair;
      this.#couples.set(one, couple);
      couples.push(couple);
    }
    const ratio = ratioOf(couples);
    if (ratio === this.#ratio) return couples;
    this.#ratio = ratio;
    return couples.map((couple) => {
      const fresh = { ...couple };
      this.#couples.set(couple.source, fresh);
      return fresh;
    });
  }

  /** Those of a couple with the ones behind it. */
  #exchangesAt(i: number, meanings: Meanings): readonly Exchange[] {
    const one = this.#inOrder[i];
    if (one === undefined) return [];
    const beside = this.#inOrder.slice(i + 1, i + FARTHEST);
    const known = this.#compared.get(one);
    if (known !== undefined && sameItems(known.beside, beside)) return known.exchanges;
    const exchanges = beside.flatMap((other) => {
      if (known?.beside.includes(other) === true) return known.exchanges.filter((exchange) => exchange.other === other);
      const gain = gainOf(one, other, this.#ratio, meanings);
      return gain > 0 ? [{ one, other, gain }] : [];
    });
    this.#compared.set(one, { beside, exchanges });
    return exchanges;
  }
}

interface Exchange {
  readonly one: Couple;
  readonly other: Couple;
  readonly gain: number;
}

/** What was found of a couple with those behind it. */
interface Compared {
  readonly beside: readonly Couple[];
  readonly exchanges: readonly Exchange[];
}

interface Couple {
  pair: Pair;
  readonly source: Unit;
  readonly target: Unit;
}

function coupled(blocks: Pair['source'], units: ReadonlyMap<Pair['source'][number], Unit>): Unit | undefined {
  const [block, second] = blocks;
  const unit = block === undefined || second !== undefined ? undefined : units.get(block);
  return unit === undefined || isApart(unit) ? undefined : unit;
}

/** Whether a unit is never exchanged: brackets around nothing but words are a translation still to be written. */
function isApart({ exempt, open, tokens }: Unit): boolean {
  return exempt || (open && tokens.length < FEW_NAMES);
}

/** How much text the targets have for one unit of the sources'. */
function ratioOf(couples: readonly Couple[]): number {
  let [source, target] = [0, 0];
  for (const couple of couples) {
    source += couple.source.amount;
    target += couple.target.amount;
  }
  return inRatioSteps(target / Math.max(1, source));
}

/** Paragraphs are exchanged with near ones. */
const FARTHEST = 9;

/** By how much two pairs fit better crosswise than a certain exchange must; 0 or less where they do not. */
function gainOf(one: Couple, other: Couple, ratio: number, meanings: Meanings): number {
  if (!isAlike(one.source, other.source) || !isAlike(one.target, other.target)) return 0;
  const crosswise = [meanings.likeness(one.source, other.target), meanings.likeness(other.source, one.target)] as const;
  // A word that one couple has in common tells nothing of the other couple, and of short sentences little.
  if (least(crosswise) === 0 && Math.min(one.source.amount, other.source.amount) < SHORT) return 0;
  const meaning = crosswise[0] + crosswise[1]
    - meanings.likeness(one.source, one.target) - meanings.likeness(other.source, other.target);
  if (meaning > -LEAST_MEANING && haveExchangedNames(one, other)) return MEANING * meaning + CERTAIN;
  if (meaning < LEAST_MEANING) return 0;
  const length = misfit(one.source, other.target, ratio) + misfit(other.source, one.target, ratio) - misfit(one.source, one.target, ratio) - misfit(other.source, other.target, ratio);
  return MEANING * meaning - LENGTH * length - CERTAIN;
}

/** Whether numbers, names and codes are crosswise in both, and none are in a source and its own target alone. */
function haveExchangedNames(one: Couple, other: Couple): boolean {
  const across = alone(one.source, other.target, one.target, other.source) + alone(other.source, one.target, other.target, one.source);
  if (across < FEW_NAMES) return false;
  return alone(one.source, one.target, other.source, other.target) + alone(other.source, other.target, one.source, one.target) === 0;
}

/** How many tokens both have, and none of the others. */
function alone(one: Unit, other: Unit, ...others: readonly Unit[]): number {
  return one.tokens.filter((id) => other.tokens.includes(id) && !others.some(({ tokens }) => tokens.includes(id))).length;
}

/** One number may be mistyped. */
const FEW_NAMES = 2;

/** A title is exchanged with a title of its level, text with text. */
function isAlike({ block: one }: Unit, { block: other }: Unit): boolean {
  const title = one.kind === 'heading';
  return title === (other.kind === 'heading') && (!title || one.level === other.level) && (one.kind === 'footnote') === (other.kind === 'footnote') && (one.kind === 'tableCell') === (other.kind === 'tableCell');
}

/** Measured on laws, resolutions, codes and letters in four languages: paragraphs in their places stay below, nearly all that were exchanged are above. */
const SHORT = 30;
const LEAST_MEANING = 0.1;
const MEANING = 10;
const LENGTH = 0.6;
const CERTAIN = 2;

function misfit(source: Unit, target: Unit, ratio: number): number {
  const expected = source.amount * ratio;
  const deviation = 0.18 + 1.3 / Math.sqrt(Math.min(expected, target.amount) + 1);
  const z = Math.log(target.amount / expected) / deviation;
  return Math.min(9, (z * z) / 2);
}
