import { eachCommon } from './eachCommon.ts';
import { labelCost, pairLabelCost, saidLabelCost } from './labelCost.ts';
import type { Lexicon } from './lexicon.ts';
import type { Unit } from './units.ts';

/** What it costs to take some blocks of the source and some of the target for each other's counterparts: about a negative log-likelihood. */
export interface Costs {
  /** Evidence that grows with what two blocks share; computed once for each pair of blocks. */
  readonly shared: (source: Unit, target: Unit) => number;
  /** `shared`: the sum over all pairs of the group. */
  readonly group: (source: readonly Unit[], target: readonly Unit[], shared: number) => number;
  /** The same of one block and one. */
  readonly pair: (source: Unit, target: Unit, shared: number) => number;
  /** What it costs at least that the `ds` blocks before `i` and the `dt` before `j`, several on one side, belong together. */
  readonly join: (source: readonly Unit[], target: readonly Unit[], i: number, j: number, ds: number, dt: number) => number;
  /** A block without a counterpart. */
  readonly alone: (unit: Unit, side: 'source' | 'target') => number;
}

/**
 * @param ratio how much text the target has for one unit of the source's
 * @param reach so many blocks behind its source a translation stands in one draft whose languages take turns; 0 in two drafts
 */
export function costsFor(lexicon: Lexicon, ratio: number, reach: number): Costs {
  return {
    shared: (source, target) => sharedOf(source, target, lexicon),
    pair: (source, target, shared) => {
      const open = openCost(source, target, shared, reach);
      if (open !== undefined) return open + pairLabelCost(source, target);
      const said = saidLabelCost(source, target);
      if (said !== undefined) return said + blockKindCost(source, target);
      return lengthCost(source.amount * ratio, target.amount) + sentenceCost(source.sentences, target.sentences) + kindCost(source, target, shared)
        + endCost(source, target, source, target) + pairLabelCost(source, target) + tokenCost(lexicon.weightOfAll(source.tokens) + lexicon.weightOfAll(target.tokens), shared);
    },
    join: (source, target, i, j, ds, dt) => {
      const whole = ds > 1 ? target[j - 1] : source[i - 1];
      if (whole === undefined) return Infinity;
      const [many, end, count] = ds > 1 ? [source, i, ds] as const : [target, j, dt] as const;
      let amount = many[end - count]?.amount ?? 0;
      let cost = ds > 1 ? 0 : -DIVIDED;
      for (let k = end - count + 1; k < end; k++) {
        const before = many[k - 1];
        const next = many[k];
        if (before === undefined || next === undefined) return Infinity;
        cost += joinOf(before, next, whole, ds > 1 ? ratio : 1 / ratio);
        amount += next.amount;
      }
      // Words in brackets are as long as one likes.
      if (target[j - dt]?.open === true || source[i - ds]?.open === true) return Math.min(cost, JOIN_NEVER);
      return cost + (ds > 1 ? lengthCost(amount * ratio, whole.amount) : lengthCost(whole.amount * ratio, amount));
    },
    alone: (unit, side) => (unit.exempt ? ALONE_EXEMPT : side === 'source' ? ALONE : ALONE + DIVIDED),
    group: (source, target, shared) => {
      const [firstSource] = source;
      const [firstTarget] = target;
      if (firstSource === undefined || firstTarget === undefined) return Infinity;
      const many = source.length > 1 ? source : target;
      const open = openCost(firstSource, firstTarget, shared, reach);
      if (open !== undefined) return many.length > 1 ? JOIN_NEVER * (many.length - 1) : open + labelCost(source, target);
      let tokens = 0;
      for (const unit of source) tokens += lexicon.weightOfAll(unit.tokens);
      for (const unit of target) tokens += lexicon.weightOfAll(unit.tokens);
      return lengthCost(amountOf(source) * ratio, amountOf(target)) + sentenceCost(sentencesIn(source), sentencesIn(target)) + kindCost(firstSource, firstTarget, shared)
        + endCost(firstSource, firstTarget, source.at(-1), target.at(-1)) + labelCost(source, target)
        + tokenCost(tokens, shared - sharedTwice(many, many === source ? target : source, lexicon)) + (source.length === target.length ? 0 : many === source ? joinCost(many, target, ratio) : joinCost(many, source, 1 / ratio) - DIVIDED);
    },
  };
}

/** What is still to be written in one language is the translation of anything, and sooner of what stands right before it, or is to be written in the other, too; `undefined` of text. */
function openCost(source: Unit, target: Unit, shared: number, reach: number): number | undefined {
  if (!source.open && !target.open) return undefined;
  const away = target.block.index - source.block.index;
  return blockKindCost(source, target) - (away > 0 && away <= reach ? BESIDE : 0) - (source.open && target.open ? BOTH_OPEN + Math.min(SHARED_CAP, shared) : 0);
}

const BESIDE = 0.5;
const BOTH_OPEN = 2;
const ALONE = 6;
const ALONE_EXEMPT = 1.5;

/** Tokens in both, and for blocks in one language their words. */
function sharedOf(source: Unit, target: Unit, lexicon: Lexicon): number {
  let sum = 0;
  eachCommon(source.tokens, target.tokens, (id) => { sum += lexicon.weightOf(id); });
  if (source.first && target.first && source.block.kind === 'heading' && target.block.kind === 'heading' && source.block.level === target.block.level) sum += TITLES;
  const likeness = likenessOf(source, target);
  return likeness > SAME_TEXT ? sum + SAME_TEXT_WEIGHT * likeness : sum;
}

/** Whether two blocks have so many words in common that this is evidence: they are in one language. */
export function shareText(one: Unit, other: Unit): boolean {
  return likenessOf(one, other) > SAME_TEXT;
}

/** The share of their words that both have (Jaccard, The Distribution of the Flora in the Alpine Zone, 1912); 0 where one is so much longer that it is none to speak of. */
function likenessOf({ words }: Unit, { words: others }: Unit): number {
  if (Math.min(words.length, others.length) <= SAME_TEXT * Math.max(words.length, others.length)) return 0;
  let common = 0;
  eachCommon(words, others, () => { common++; });
  return common / (words.length + others.length - common);
}

/** Titles stand at the head of both texts. */
const TITLES = 3;
const SAME_TEXT = 0.4;
const SAME_TEXT_WEIGHT = 8;

/** Lengths of translations go together (Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993): the log of their ratio is about normal. */
function lengthCost(expected: number, actual: number): number {
  const deviation = 0.18 + 1.3 / Math.sqrt(Math.min(expected, actual) + 1);
  const z = Math.log(actual / expected) / deviation;
  return Math.min(LENGTH_CAP, (z * z) / 2);
}

const LENGTH_CAP = 9;

/** How much text one side has for one unit of the other's, in steps: a paragraph that grows by some words seldom changes it for all. */
export function inRatioSteps(ratio: number): number {
  return Math.exp(Math.round(Math.log(ratio) * RATIO_STEPS) / RATIO_STEPS);
}

const RATIO_STEPS = 32;

function amountOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.amount, 0);
}

function sentencesIn(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.sentences, 0);
}

/** Translators hardly ever change the number of sentences. */
function sentenceCost(a: number, b: number): number {
  return Math.min(4, (SENTENCE * Math.abs(a - b)) / Math.sqrt(Math.min(a, b)));
}

const SENTENCE = 1.3;

function kindCost(source: Unit, target: Unit, shared: number): number {
  return blockKindCost(source, target) + (source.exempt === target.exempt || ((source.day || target.day) && shared > 0) ? 0 : EXEMPT_WITH_TEXT);
}

/** An address is no translation of a sentence; a day in figures is one of the same day in words. */
const EXEMPT_WITH_TEXT = 5;

function blockKindCost(source: Unit, target: Unit): number {
  const a = source.block;
  const b = target.block;
  if (a.kind === b.kind) return a.kind === 'heading' ? Math.min(3, 1.5 * Math.abs(a.level - b.level)) : 0;
  if (a.kind === 'footnote' || b.kind === 'footnote') return 6;
  if (a.kind === 'tableCell' || b.kind === 'tableCell') return 5;
  if (a.kind === 'heading' || b.kind === 'heading') return 3;
  return 1;
}

/** Where one block begins or ends inside a sentence, the other does too. */
function endCost(firstSource: Unit, firstTarget: Unit, lastSource: Unit | undefined, lastTarget: Unit | undefined): number {
  const begins = firstSource.continues === firstTarget.continues ? 0 : CONTINUED;
  const a = lastSource?.end ?? '';
  const b = lastTarget?.end ?? '';
  if (a === b) return begins;
  return begins + (a === ':' || b === ':' || a === ';' || b === ';' ? OTHER_END : 0);
}

const CONTINUED = 4;
const OTHER_END = 0.7;

/** What both hold speaks for the pair, what one alone holds a little against it. */
function tokenCost(total: number, shared: number): number {
  return Math.min(UNSHARED_CAP, UNSHARED * Math.max(0, total - 2 * shared)) - Math.min(SHARED_CAP, shared);
}

/** What several blocks have in common with the one that stands for them counts once. */
function sharedTwice(many: readonly Unit[], one: readonly Unit[], lexicon: Lexicon): number {
  const [whole] = one;
  let sum = 0;
  for (let k = 1; k < many.length; k++) {
    eachCommon(many[k - 1]?.tokens ?? [], many[k]?.tokens ?? [], (id) => { if (whole?.tokens.includes(id) === true) sum += lexicon.weightOf(id); });
  }
  return sum;
}

const UNSHARED = 0.2;
const UNSHARED_CAP = 3;
const SHARED_CAP = 9;

/**
 * What it costs that one block stands for several. Little where its lines show as many parts, where a title goes with the text below it,
 * or where the next block goes on in the middle of a sentence; as much as a missing block where nothing shows it.
 */
function joinCost(many: readonly Unit[], one: readonly Unit[], ratio: number): number {
  const [whole] = one;
  let cost = 0;
  for (let k = 1; k < many.length; k++) {
    const before = many[k - 1];
    const next = many[k];
    if (before === undefined || next === undefined || whole === undefined) return Infinity;
    cost += joinOf(before, next, whole, ratio);
  }
  return cost;
}

function joinOf(before: Unit, next: Unit, whole: Unit, ratio: number): number {
  if (!next.joinable) return JOIN_NEVER;
  if (next.continues) return JOIN_WRAPPED;
  // A title alone stands for no title with the sentence below it.
  if (!before.ends && next.ends && !whole.ends && whole.parts.length === 0) return JOIN_NEVER;
  if (!before.ends && before.amount < TITLE) {
    const [first, second] = whole.parts;
    if (first !== undefined && second !== undefined && Math.abs(Math.log(first / (before.amount * ratio))) < TITLE_LIKE) return JOIN_TITLE;
    return whole.parts.length > 0 ? JOIN_NO_TITLE : JOIN_PLAIN;
  }
  // As many parts as the first of the blocks has by itself show no second block.
  return whole.parts.length > before.parts.length && hasBreakAfter(whole, before.amount * ratio) ? JOIN_IN_PARTS : JOIN_PLAIN;
}

/** Whether a part of the block ends about there. */
function hasBreakAfter(whole: Unit, amount: number): boolean {
  let sum = 0;
  return whole.parts.slice(0, -1).some((part) => {
    sum += part;
    return Math.abs(Math.log(sum / amount)) < BREAK_LIKE;
  });
}

const TITLE = 120;
/** How far (as a log) a first line's length may be from a title's translation. */
const TITLE_LIKE = 0.7;
const BREAK_LIKE = 0.3;
/** Translators divide a paragraph rather than add one. */
const DIVIDED = 1;
const JOIN_WRAPPED = 1;
const JOIN_TITLE = 1.5;
const JOIN_IN_PARTS = 4.5;
const JOIN_PLAIN = 6.8;
/** The lines of the one block show no title. */
const JOIN_NO_TITLE = 7.5;
const JOIN_NEVER = 12;
