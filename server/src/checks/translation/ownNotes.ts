import { streamsWithNote } from '../../model/footnotes.ts';
import type { Draft } from '../../model/draft.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { DifferingQuantities } from './differingQuantities.ts';
import type { PlacedQuantity } from './pairFacts.ts';

/** Without the marks of footnotes, one for one, where each language counts its own notes: “text[29]” for « texte[37] ». */
export function withoutOwnNotes({ here, there }: DifferingQuantities, { sourceDraft, targetDraft }: Pairing, language: string): DifferingQuantities {
  const [source = ''] = sourceDraft.languages;
  const [ours, theirs] = [here.filter(isInBrackets), there.filter(isInBrackets)];
  if (ours.length === 0 || ours.length !== theirs.length) return { here, there };
  const areOwn = ours.every(({ value }) => isNoteOf(sourceDraft, value, source, language)) && theirs.every(({ value }) => isNoteOf(targetDraft, value, language, source));
  return areOwn ? { here: here.filter((it) => !ours.includes(it)), there: there.filter((it) => !theirs.includes(it)) } : { here, there };
}

function isInBrackets({ block, span }: PlacedQuantity): boolean {
  return block.prose.charAt(span.start - 1) === '[' && block.prose.charAt(span.end) === ']';
}

/** Whether the one language has such a note, and the other has none of that number. */
function isNoteOf(draft: Draft, name: string, one: string, other: string): boolean {
  const streams = streamsWithNote(draft.blocks, name);
  return streams.has(one) && !streams.has(other);
}
