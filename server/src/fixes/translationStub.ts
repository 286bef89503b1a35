import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { writeLabel } from '../model/labels/readLabel.ts';
import type { LabelForm } from '../model/label.ts';
import type { LanguagePairing, Pairing } from '../model/pairing.ts';
import { stubFor } from '../model/stubs.ts';
import { insertion, type Edit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import type { Characters } from '../text/longText.ts';
import type { Span } from '../text/span.ts';

/** The edits that put a marked stub for each of `sources`, which stand in a row, where its translation belongs: behind each, where every paragraph is followed by its translation. */
export function stubEdits(pairing: Pairing, language: LanguagePairing, sources: readonly Block[], after: Block | undefined): readonly Edit[] {
  const bundles = pairing.sourceDraft === pairing.targetDraft && isInterleaved(language) ? distancesIn(pairing) : undefined;
  return (bundles === undefined ? [sources] : sources.map((source) => [source])).map((stretch) => stubEdit(pairing, language, stretch, after, bundles));
}

function stubEdit(pairing: Pairing, language: LanguagePairing, sources: readonly Block[], after: Block | undefined, bundles: Distances | undefined): Edit {
  const { targetDraft } = pairing;
  const cell = cellEdit(pairing, language, sources);
  if (cell !== undefined) return cell;
  const stubs = sources.map((source) => stubOf(pairing, language, source));
  const { side, block } = beforeItsList(placeOf(pairing, language, sources, after, bundles), sources, pairing, language);
  const lineBreak = lineBreakOf(targetDraft.text);
  const apart = lineBreak + lineBreak;
  const between = sources.slice(1).map((source, k) => blanksBetween(pairing.sourceDraft, sources[k], source) ?? apart);
  const body = stubs.map((stub, k) => stub + (between[k] ?? '')).join('');
  if (block?.comment !== undefined) return behindComment(targetDraft, block.comment, body);
  if (side === 'after') {
    const tight = sources[0]?.kind === block?.kind ? blanksBehind(block, sources, pairing) : undefined;
    return insertion(lineEnd(targetDraft, block?.span.end ?? targetDraft.frontMatter.span.end), (block === undefined ? '' : tight ?? apart) + body);
  }
  const tight = sources.at(-1)?.kind === block?.kind ? blanksInList(targetDraft, block) : undefined;
  return tight === undefined ? insertion(lineStart(targetDraft, block?.span.start ?? 0), body + apart) : insertion(block?.span.start ?? 0, body + tight);
}

/** The blanks behind the source itself as in its list; behind another block those before the source. */
function blanksBehind(block: Block | undefined, sources: readonly Block[], { sourceDraft, targetDraft }: Pairing): string | undefined {
  if (sourceDraft === targetDraft && block?.index === sources.at(-1)?.index) return blanksInList(targetDraft, block);
  return blanksBetween(sourceDraft, sourceDraft.blocks[(sources[0]?.index ?? 0) - 1], sources[0]);
}

/** In the empty cell of the language's column, where there is a table with a column for each language. */
function cellEdit({ sourceDraft, targetDraft }: Pairing, language: LanguagePairing, sources: readonly Block[]): Edit | undefined {
  const [source] = sources;
  if (source?.cell === undefined || sources.length > 1 || sourceDraft !== targetDraft) return undefined;
  const { table } = source.cell;
  const column = targetDraft.blocks.find((block) => block.cell?.table === table && block.stream === language.language)?.cell?.column;
  if (column === undefined) return undefined;
  const line = targetDraft.lines.spanOf(targetDraft.lines.lineOf(source.span.start));
  const row = targetDraft.text.slice(line.start, line.end);
  return targetDraft.dialect === 'markdown' ? fillCell(row, line.start, column, stubFor(language.language)) : fillTabbed(row, line.start, column, stubFor(language.language));
}

/** The cell of a row, which ends with the row or with a bar before it. */
function fillCell(row: string, at: number, column: number, words: string): Edit {
  const bars = [...row.matchAll(/\\[^]|\|/gu)].filter(([found]) => found === '|').map(({ index }) => index);
  const leading = bars.length > 0 && row.slice(0, bars[0]).trim() === '';
  const edges = leading ? bars : [-1, ...bars];
  const from = edges[column];
  const to = edges[column + 1];
  if (from === undefined) {
    const end = row.trimEnd();
    return insertion(at + end.length, `${end.endsWith('|') ? '' : ' |'} ${words} |`);
  }
  const until = to ?? row.trimEnd().length;
  return { span: { start: at + from + 1, end: at + Math.max(until, from + 1) }, text: ` ${words} ` };
}

/** The same where tabulators stand between the cells. */
function fillTabbed(row: string, at: number, column: number, words: string): Edit {
  const cells = row.split('\t');
  const before = cells.slice(0, column).join('\t');
  if (cells.length <= column) return insertion(at + row.length, `${'\t'.repeat(column - cells.length + 1)}${words}`);
  const start = at + before.length + 1;
  return { span: { start, end: start + (cells[column] ?? '').length }, text: words };
}

/** Below the original, as far from it as the other translations are from theirs. */
function behindComment(draft: Draft, comment: Span, body: string): Edit {
  const lineBreak = lineBreakOf(draft.text);
  const gaps = new Map<string, number>();
  for (const [i, block] of draft.blocks.entries()) {
    const next = draft.blocks[i + 1];
    if (block.comment === undefined || next === undefined || next.comment !== undefined) continue;
    const gap = draft.text.slice(block.comment.end, next.span.start);
    if (/^(?:\r\n|\n|\r){1,2}$/u.test(gap)) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  const [usual] = [...gaps].sort((a, b) => b[1] - a[1]);
  const goesOn = /^[ \t]*(?:\r\n|\n|\r)[ \t]*[^\s]/u.test(draft.text.slice(comment.end, comment.end + 80));
  return insertion(comment.end, (usual?.[0] ?? lineBreak + lineBreak) + body + (goesOn ? lineBreak : ''));
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
function labelOf(language: LanguagePairing, source: Block, text: Characters): string {
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
    return there.key === form.key && there.before === form.before && there.after === form.after ? undefined : there;
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
function placeOf(pairing: Pairing, language: LanguagePairing, sources: readonly Block[], after: Block | undefined, bundles: Distances | undefined): Place {
  if (pairing.sourceDraft !== pairing.targetDraft) return after === undefined ? { side: 'before', block: pairing.targetDraft.blocks[0] } : { side: 'after', block: after };
  const last = sources.at(-1);
  if (last === undefined || (after !== undefined && after.index > last.index)) return { side: 'after', block: after };
  if (last.comment !== undefined || bundles !== undefined) return { side: 'after', block: endOfBundle(pairing.targetDraft, language, last, bundles ?? distancesIn(pairing)) };
  const { blocks } = pairing.targetDraft;
  for (let i = last.index + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.stream === language.language && block.kind !== 'furniture') return { side: 'before', block };
  }
  return { side: 'after', block: after ?? last };
}

/** The first item of a list stands right before the next, and not behind what announces the list. */
function beforeItsList(place: Place, sources: readonly Block[], { targetDraft }: Pairing, { language }: LanguagePairing): Place {
  if (place.side === 'before' || place.block === undefined || isItem(place.block) || !isItem(sources.at(-1))) return place;
  const next = targetDraft.blocks[place.block.index + 1];
  return isItem(next) && next?.stream === language ? { side: 'before', block: next } : place;
}

function isItem(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'listItem' || block.bullet !== undefined);
}

/** Whether most paragraphs are followed by their translations, with at most those into other languages between. */
function isInterleaved(language: LanguagePairing): boolean {
  const beside = language.pairs.filter(({ source, target }, k) => {
    const at = target[0]?.index ?? -1;
    return at > (source.at(-1)?.index ?? 0) && at <= (language.pairs[k + 1]?.source[0]?.index ?? Infinity);
  });
  const far = language.pairs.filter(({ source, target }) => (target[0]?.index ?? 0) - (source.at(-1)?.index ?? 0) > MOST_BETWEEN);
  return beside.length * 2 > language.pairs.length && far.length * 2 < language.pairs.length;
}

/** Translations into other languages that may stand between. */
const MOST_BETWEEN = 6;

/** By language: how many blocks behind its source a translation stands, as most do. */
type Distances = ReadonlyMap<string, number>;

function distancesIn({ languages }: Pairing): Distances {
  return new Map(languages.map(({ language, pairs }) => [language, median(pairs.map(({ source, target }) => (target[0]?.index ?? 0) - (source.at(-1)?.index ?? 0)))]));
}

/** The last of the translations of a paragraph below it that come before the language's own, as they do elsewhere; else the paragraph. */
function endOfBundle(targetDraft: Draft, { language }: LanguagePairing, source: Block, distance: Distances): Block {
  const own = distance.get(language) ?? Infinity;
  let end = source;
  for (let i = source.index + 1; i < targetDraft.blocks.length; i++) {
    const block = targetDraft.blocks[i];
    if (block === undefined || block.kind === 'furniture' || (distance.get(block.stream) ?? Infinity) >= own) break;
    end = block;
  }
  return end;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Infinity;
}

/** The blanks between the items of a list, as they are beside this one, the next first; indented as it is. */
function blanksInList(draft: Draft, item: Block | undefined): string | undefined {
  if (item === undefined) return undefined;
  const [before, after] = [draft.blocks[item.index - 1], draft.blocks[item.index + 1]];
  const between = after?.kind === item.kind ? blanksBetween(draft, item, after) : before?.kind === item.kind ? blanksBetween(draft, before, item) : undefined;
  return between === undefined ? undefined : between.slice(0, Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r')) + 1) + draft.text.slice(lineStart(draft, item.span.start), item.span.start);
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
