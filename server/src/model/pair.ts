import type { Block } from './block.ts';
import type { Draft } from './draft.ts';
import type { Bead } from './pairing/align.ts';
import { fixedPairs, type StatedPair } from './fixedPairs.ts';
import { alignBetween, fencesBetween, withoutOtherColumns } from './pairing/fences.ts';
import { costsFor } from './pairing/cost.ts';
import { withExchanged } from './pairing/exchanged.ts';
import { Lexicon } from './pairing/lexicon.ts';
import { Meanings } from './pairing/meanings.ts';
import { withMoved, type InOrder } from './pairing/moved.ts';
import { refine } from './pairing/refine.ts';
import { repeatedIn } from './pairing/repeated.ts';
import { scriptsInBoth, unitsOf, type Unit } from './pairing/units.ts';
import type { LanguagePairing, Pair, Pairing } from './pairing.ts';

/**
 * Which blocks of a draft's languages say the same: within one draft, or, with a file for each language, between it and
 * the source's draft. What pairs with nothing is missing or extra; an unrelated block is rather left alone than joined to its neighbour.
 *
 * @param counterpart the source draft, when `draft` is a translation in a file of its own
 * @param stated pairs that the settings state
 */
export function pairLanguages(draft: Draft, counterpart?: Draft, stated: readonly StatedPair[] = []): Pairing {
  if (counterpart !== undefined) {
    const [source = ''] = counterpart.languages;
    const ofSource = counterpart.blocks.filter((block) => counterpart.languages.length === 1 || block.stream === source);
    const language = draft.languages.find((tag) => tag !== source) ?? draft.languages[0] ?? source;
    return { sourceDraft: counterpart, targetDraft: draft, languages: [pairStreams(counterpart, ofSource, draft, draft.blocks, language, stated)], outcome: {} };
  }
  const [source, ...others] = draft.languages;
  const ofSource = draft.blocks.filter((block) => block.stream === source);
  const languages = others.map((language) => {
    const ofTarget = draft.blocks.filter((block) => block.stream === language);
    // Where a translation stands in tables only, what is between the tables is in one language.
    const inTables = ofTarget.length > 0 && ofTarget.every((block) => block.cell !== undefined);
    return pairStreams(draft, withoutOtherColumns(inTables ? ofSource.filter((block) => block.cell !== undefined) : ofSource, ofTarget), draft, ofTarget, language, stated);
  });
  return { sourceDraft: draft, targetDraft: draft, languages, outcome: {} };
}

function pairStreams(
  sourceDraft: Draft, allOfSource: readonly Block[], targetDraft: Draft, allOfTarget: readonly Block[], language: string, stated: readonly StatedPair[],
): LanguagePairing {
  const fixed = fixedPairs(sourceDraft, allOfSource, targetDraft, allOfTarget, stated);
  const isOpen = (block: Block) => !fixed.settled.has(block);
  const sourceBlocks = fixed.settled.size === 0 ? allOfSource : allOfSource.filter(isOpen);
  const targetBlocks = fixed.settled.size === 0 ? allOfTarget : allOfTarget.filter(isOpen);
  const lexicon = new Lexicon();
  const compared = scriptsInBoth(sourceBlocks, targetBlocks);
  const source = unitsOf(sourceDraft, sourceBlocks, lexicon, compared);
  const all = unitsOf(targetDraft, targetBlocks, lexicon, compared);
  const repeated = repeatedIn(all, source);
  const target = all.filter((unit) => !repeated.has(unit));
  const costs = costsFor(lexicon, ratioOf(source, target));
  const meanings = new Meanings([...source, ...target]);
  const fences = sourceDraft === targetDraft ? fencesBetween(sourceDraft.blocks, source, target) : [];
  const { beads, doubtful } = refine(alignBetween(fences, source, target, costs), source, target, costs, meanings, fences);
  const found = withExchanged(withMoved(gathered(beads, source, target), source, target, costs, meanings), source, target, meanings);
  const extra = repeated.size === 0 ? found.extra : [...found.extra, ...[...repeated].map((unit) => unit.block)].sort((a, b) => a.index - b.index);
  if (fixed.pairs.length === 0) return { language, ...found, extra, doubtful };
  return { language, ...found, extra, doubtful, pairs: [...found.pairs, ...fixed.pairs].sort((a, b) => (a.source[0]?.index ?? 0) - (b.source[0]?.index ?? 0)) };
}

/** How much text the target has for one unit of the source's. */
function ratioOf(source: readonly Unit[], target: readonly Unit[]): number {
  const amount = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + (unit.exempt ? 0 : unit.amount), 1);
  // A complete translation stays between these; beyond them text is missing, which says nothing of the rest.
  return Math.min(1.6, Math.max(0.7, amount(target) / amount(source)));
}

function gathered(beads: readonly Bead[], source: readonly Unit[], target: readonly Unit[]): InOrder {
  const pairs: Pair[] = [];
  const missing: { source: Block; after: Block | undefined }[] = [];
  const extra: Block[] = [];
  for (const bead of beads) {
    const ofSource = source.slice(...bead.source).map((unit) => unit.block);
    const ofTarget = target.slice(...bead.target).map((unit) => unit.block);
    if (ofTarget.length === 0) missing.push(...ofSource.map((block) => ({ source: block, after: target[bead.target[0] - 1]?.block })));
    else if (ofSource.length === 0) extra.push(...ofTarget);
    else pairs.push({ source: ofSource, target: ofTarget });
  }
  return withRepeatedOriginals({ pairs, missing, extra }, target);
}

/**
 * An original that stands in the translation's text with its translation below it (as on bilingual covers) is one counterpart:
 * the pair of the two originals takes the translation in.
 */
function withRepeatedOriginals(found: InOrder, target: readonly Unit[]): InOrder {
  const extra = new Set(found.extra);
  const next = new Map(target.map((unit, i) => [unit.block, target[i + 1]?.block]));
  const pairs = found.pairs.map((pair) => {
    const last = pair.target.at(-1);
    const below = last === undefined ? undefined : next.get(last);
    const repeats = last !== undefined && last.language !== last.stream && last.language === pair.source.at(-1)?.language;
    if (!repeats || below === undefined || !extra.has(below) || below.language === last.language || below.label !== undefined) return pair;
    extra.delete(below);
    return { source: pair.source, target: [...pair.target, below] };
  });
  return { pairs, missing: found.missing, extra: found.extra.filter((block) => extra.has(block)) };
}
