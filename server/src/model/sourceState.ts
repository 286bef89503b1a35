import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import { needsNoTranslation } from './needsNoTranslation.ts';
import type { LanguagePairing, Pairing } from './pairing.ts';

/** A paragraph of the source that is not what it was when it was translated. */
export interface ChangedSource {
  readonly source: Block;
  /** The sentences that are new or changed, as spans of its prose. */
  readonly sentences: readonly Span[];
}

/** The paragraphs of the source that say something, in the order of the text. */
export function statedSources(pairing: Pairing, language: LanguagePairing): readonly Block[] {
  const all = new Set([...language.pairs.flatMap((pair) => pair.source), ...language.missing.map((item) => item.source)]);
  return [...all].filter((block) => !needsNoTranslation(block, pairing.sourceDraft.blocks)).sort((a, b) => a.index - b.index);
}

/** One line of the front matter's `translated-from`: the paragraph's first words for the reader, and a mark for each of its sentences. */
export function stateOf(prose: string): string {
  const words = prose.replace(/[|"\\]/gu, ' ').replace(/\s+/gu, ' ').trim().slice(0, WORDS).trim();
  return `${words} | ${marksOf(prose).join(' ')}`;
}

const WORDS = 40;

/** The paragraphs of the source that differ from `recorded`, the lines of `translated-from`; none where nothing was recorded. */
export function changedSources(sources: readonly Block[], recorded: readonly string[] | undefined): readonly ChangedSource[] {
  if (recorded === undefined || recorded.length === 0) return [];
  const lines = recorded.map((line) => line.slice(line.lastIndexOf('|') + 1).trim());
  const whole = new Set(lines);
  const sentences = new Set(lines.flatMap((line) => line.split(' ')));
  return sources.flatMap((source): readonly ChangedSource[] => {
    const marks = marksOf(source.prose);
    if (whole.has(marks.join(' '))) return [];
    const places = sentencesOf(source.prose);
    return [{ source, sentences: places.filter((_, k) => !sentences.has(marks[k] ?? '')) }];
  });
}

/** Paragraphs of the source that changed since their translation: their other differences follow from that. */
export function staleSources(pairing: Pairing, language: LanguagePairing): ReadonlySet<Block> {
  const recorded = pairing.targetDraft.frontMatter.translatedFrom;
  return new Set(recorded === undefined ? [] : changedSources(statedSources(pairing, language), recorded).map((it) => it.source));
}

function marksOf(prose: string): readonly string[] {
  return sentencesOf(prose).map((at) => markOf(prose.slice(at.start, at.end)));
}

/** Six signs that another sentence hardly ever has: FNV-1a of its letters and digits (case, blanks and punctuation do not matter). */
function markOf(sentence: string): string {
  let hash = 0x811c9dc5;
  for (const unit of sentence.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(6, '0').slice(-6);
}
