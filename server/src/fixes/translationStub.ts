import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { writeLabel } from '../model/labels/readLabel.ts';
import type { LabelForm } from '../model/label.ts';
import type { LanguagePairing, Pairing } from '../model/pairing.ts';
import { stubFor } from '../model/stubs.ts';
import { insertion, type Edit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';

/** One edit that puts a marked stub for each of `sources`, which stand in a row, where its translation belongs. */
export function stubEdit(pairing: Pairing, language: LanguagePairing, sources: readonly Block[], after: Block | undefined): Edit {
  const { targetDraft } = pairing;
  const stubs = sources.map((source) => stubOf(pairing, language, source));
  const place = placeOf(pairing, language, sources, after);
  const lineBreak = lineBreakOf(targetDraft.text);
  const apart = lineBreak + lineBreak;
  const between = sources.slice(1).map((source, k) => blanksBetween(pairing.sourceDraft, sources[k], source) ?? apart);
  const body = stubs.map((stub, k) => stub + (between[k] ?? '')).join('');
  const neighbour = pairing.sourceDraft.blocks[(sources[0]?.index ?? 0) - 1];
  const leading = blanksBetween(pairing.sourceDraft, neighbour, sources[0]);
  const tight = place.block !== undefined && sources[0]?.kind === place.block.kind && leading !== undefined ? leading : apart;
  if (place.side === 'after') return insertion(lineEnd(targetDraft, place.block?.span.end ?? targetDraft.frontMatter.span.end), (place.block === undefined ? '' : tight) + body);
  return insertion(lineStart(targetDraft, place.block?.span.start ?? 0), body + apart);
}

/** What a person would type: heading level, list marker and number of the source, in the translation's own form. */
function stubOf(pairing: Pairing, language: LanguagePairing, source: Block): string {
  const { text } = pairing.sourceDraft;
  const before = source.label === undefined
    ? text.slice(source.span.start, source.content.start)
    : text.slice(source.span.start, source.label.span.start) + labelOf(language, source, text) + text.slice(source.label.span.end, source.content.start);
  return before.replace(/[\r\n]+/gu, ' ') + stubFor(language.language) + text.slice(source.content.end, source.span.end);
}

/** The source's number as the translation writes numbers of its form. */
function labelOf(language: LanguagePairing, source: Block, text: string): string {
  const { label } = source;
  if (label === undefined) return '';
  const form = formThere(language, label.form);
  return form === undefined ? text.slice(label.span.start, label.span.end) : writeLabel(form, label.path, label.suffix);
}

/** How the translation writes labels that the source writes in this form; `undefined` where it has none or writes the same. */
function formThere(language: LanguagePairing, form: LabelForm): LabelForm | undefined {
  for (const { source, target } of language.pairs) {
    if (source[0]?.label?.form.key !== form.key) continue;
    const there = target[0]?.label?.form;
    if (there === undefined || there.numerals.length !== form.numerals.length) continue;
    return there.key === form.key ? undefined : there;
  }
  return undefined;
}

interface Place {
  readonly side: 'before' | 'after';
  /** `undefined`: the beginning or the end of the text. */
  readonly block: Block | undefined;
}

/**
 * Beside which block the stub belongs: behind the translation of what is before it; but where every paragraph is followed by its
 * translation, behind the source, and at the beginning of a page of the translation, before that page's first paragraph.
 */
function placeOf(pairing: Pairing, language: LanguagePairing, sources: readonly Block[], after: Block | undefined): Place {
  if (pairing.sourceDraft !== pairing.targetDraft) return after === undefined ? { side: 'before', block: pairing.targetDraft.blocks[0] } : { side: 'after', block: after };
  const last = sources.at(-1);
  if (last === undefined || (after !== undefined && after.index > last.index)) return { side: 'after', block: after };
  if (isInterleaved(language)) return { side: 'after', block: last };
  const { blocks } = pairing.targetDraft;
  for (let i = last.index + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.stream === language.language && block.kind !== 'furniture') return { side: 'before', block };
  }
  return { side: 'after', block: after ?? last };
}

/** Whether most paragraphs are directly followed by their translations. */
function isInterleaved(language: LanguagePairing): boolean {
  const beside = language.pairs.filter(({ source, target }) => (target[0]?.index ?? -1) - (source.at(-1)?.index ?? 0) === 1).length;
  return beside * 2 > language.pairs.length;
}

/** The blanks between two blocks, if nothing else stands there. */
function blanksBetween(draft: Draft, first: Block | undefined, second: Block | undefined): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  const between = draft.text.slice(first.span.end, second.span.start);
  return /^[\t ]*(?:\r\n|\n|\r)\s*$/u.test(between) ? between.replace(/^[\t ]+/u, '') : undefined;
}

function lineEnd(draft: Draft, offset: number): number {
  return draft.lines.spanOf(draft.lines.lineOf(offset)).end;
}

function lineStart(draft: Draft, offset: number): number {
  return draft.lines.spanOf(draft.lines.lineOf(offset)).start;
}
