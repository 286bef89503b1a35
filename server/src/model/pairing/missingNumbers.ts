import { lastStartingAt } from '../../text/span.ts';
import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import type { NumberingFault } from '../numbering.ts';
import type { LanguagePairing, Pairing } from '../pairing.ts';
import { follows } from '../piece.ts';

/**
 * Whether the numbers that a series lacks are those of paragraphs that lack a translation: the gap is then the echo of the
 * missing paragraph, which is reported where it stands in the source.
 */
export function lacksTranslation(draft: Draft, pairing: Pairing, fault: NumberingFault): boolean {
  const { language } = faultIn(draft, pairing, fault);
  if (fault.missing.length === 0 || language === undefined) return false;
  const numbers = new Set(language.missing.flatMap(({ source }) => (source.label === undefined ? [] : [source.label.path.join('.')])));
  return fault.missing.every((path) => numbers.has(path.join('.')));
}

/**
 * Whether a number seems to be used again because the item before it lacks its translation: "b)" goes on with no "a)" there, and so with the list above.
 * It is that of its source.
 */
export function followsUntranslated(draft: Draft, pairing: Pairing, fault: NumberingFault): boolean {
  const { block, language } = faultIn(draft, pairing, fault);
  if (block?.label === undefined || language === undefined) return false;
  const { label } = block;
  const source = language.pairsWith([block]).find(({ target }) => target.some(({ index }) => index === block.index))?.source[0];
  if (source?.label === undefined || source.label.path.join('.') !== label.path.join('.')) return false;
  const before = itemBefore(pairing.sourceDraft.blocks, source);
  if (before?.label === undefined || !follows(before.label.path, source.label.path)) return false;
  return language.missing[lastStartingAt(language.missing, before.index, (it) => it.source.index)]?.source.index === before.index;
}

/** The block of a number that is wrong, and, where that is a translation's, its language. */
function faultIn(draft: Draft, { languages, targetDraft }: Pairing, fault: NumberingFault): { readonly block: Block | undefined; readonly language: LanguagePairing | undefined } {
  const block = draft.blocks[draft.numbering.labels.get(fault.label)?.block ?? -1];
  return { block, language: targetDraft.uri === draft.uri ? languages.find((other) => other.language === block?.stream) : undefined };
}

/** The last item before this one, in its language, that is written like it. */
function itemBefore(blocks: readonly Block[], { index, stream, label }: Block): Block | undefined {
  for (let i = index - 1; i >= Math.max(0, index - FURTHEST); i--) {
    const block = blocks[i];
    if (block?.stream === stream && block.label?.form.key === label?.form.key) return block;
  }
  return undefined;
}

/** In blocks. */
const FURTHEST = 60;
