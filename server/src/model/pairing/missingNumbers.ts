import type { Draft } from '../draft.ts';
import type { NumberingFault } from '../numbering.ts';
import type { Pairing } from '../pairing.ts';

/**
 * Whether the numbers that a series lacks are those of paragraphs that lack a translation: the gap is then the echo of the
 * missing paragraph, which is reported where it stands in the source.
 */
export function lacksTranslation(draft: Draft, pairing: Pairing, fault: NumberingFault): boolean {
  const label = draft.numbering.labels.get(fault.label);
  const stream = draft.blocks[label?.block ?? -1]?.stream;
  const language = pairing.languages.find((other) => other.language === stream);
  if (fault.missing.length === 0 || language === undefined || pairing.targetDraft.uri !== draft.uri) return false;
  const numbers = new Set(language.missing.flatMap(({ source }) => (source.label === undefined ? [] : [source.label.path.join('.')])));
  return fault.missing.every((path) => numbers.has(path.join('.')));
}
