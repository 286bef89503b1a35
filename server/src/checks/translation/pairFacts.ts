import { recall, type Block } from '../../model/block.ts';
import type { Citation } from '../../model/citation.ts';
import type { Draft } from '../../model/draft.ts';
import { hasFixedText, isDayInFigures } from '../../model/needsNoTranslation.ts';
import type { Pair } from '../../model/pairing.ts';
import { quantitiesOf, readQuantities, type Quantity } from '../../model/numbers/quantities.ts';
import { languageOfStub } from '../../model/stubs.ts';
import { withoutTranslatorsNotes } from '../../model/translatorsNotes.ts';
import { primaryOf, scriptOfLanguage } from '../../text/languageScripts.ts';
import { scriptOf } from '../../text/script.ts';
import { lastStartingAt } from '../../text/span.ts';
import { placeholdersIn } from '../../types/placeholders.ts';

/** A number of one side of a pair. */
export interface PlacedQuantity extends Quantity {
  readonly block: Block;
}

/** Whether both sides of the pair are written out, each in its own language: what is still to be translated is compared with nothing. */
export function isTranslated(pair: Pair): boolean {
  return pair.target.every((block) => block.language === block.stream && languageOfStub(block.prose) === undefined)
    && pair.source.every((block, k) => block.prose !== pair.target[k]?.prose)
    && ![...pair.source, ...pair.target].some((block) => recall(block, isToBeFilled))
    && !pair.target.every((block) => recall(block, needsNoWords)) && !pair.source.every((block) => recall(block, needsNoWords));
}

/** Addresses, codes and the like; a day in figures is one of the source's day in words. */
function needsNoWords(block: Block): boolean {
  return recall(block, hasFixedText) && !isDayInFigures(block.prose);
}

function isToBeFilled({ prose }: Block): boolean {
  return placeholdersIn(prose, NO_MORE).length > 0;
}

const NO_MORE: ReadonlySet<string> = new Set<string>([]);

export function quantitiesIn(blocks: readonly Block[]): readonly PlacedQuantity[] {
  return blocks.flatMap((block) => recall(block, ownQuantities).map((quantity) => ({ ...quantity, block })));
}

/** The numbers of a block, without those of another language's words. */
export function ownQuantities(block: Block): readonly Quantity[] {
  return recall(block, allQuantities).filter(({ span }) => !isForeign(block, span.start));
}

/** The numbers among words in another alphabet: of a sentence that was left they answer the source's. */
export function foreignQuantitiesIn(blocks: readonly Block[]): readonly PlacedQuantity[] {
  return blocks.flatMap((block) => recall(block, allQuantities).filter(({ span }) => isForeign(block, span.start)).map((quantity): PlacedQuantity => ({ ...quantity, kind: 'word', block })));
}

function allQuantities(block: Block): readonly Quantity[] {
  const own = withoutTranslatorsNotes(block.prose);
  return own === block.prose ? recall(block, quantitiesOf) : readQuantities(own, primaryOf(block.language));
}

/** Words in another alphabet inside a text in Latin letters are a quotation or a line of the other language: their numbers are its own. */
function isForeign(block: Block, offset: number): boolean {
  if (scriptOfLanguage(block.language) !== 'latin') return false;
  const before = LAST_LETTER.exec(block.prose.slice(Math.max(0, offset - 12), offset));
  // “n.º” ends in a letter that Unicode counts to no alphabet of ours.
  return (before === null ? 'latin' : scriptOf(before[1]?.charCodeAt(0) ?? 0) ?? 'latin') !== 'latin';
}

const LAST_LETTER = /(\p{L})\P{L}*$/u;

/** The resolutions that the blocks cite. */
export function citationsIn(draft: Draft, blocks: readonly Block[]): readonly Citation[] {
  return blocks.flatMap((block) => {
    const found: Citation[] = [];
    for (let i = lastStartingAt(draft.citations, block.span.start - 1, (it) => it.span.start) + 1; i < draft.citations.length; i++) {
      const citation = draft.citations[i];
      if (citation === undefined || citation.span.start >= block.span.end) break;
      found.push(citation);
    }
    return found;
  });
}

/** What of `some` has no equal in `others`, each counted once. */
export function without<T>(some: readonly T[], others: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const left = new Map<string, number>();
  for (const item of others) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  return some.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
}
