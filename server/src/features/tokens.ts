import { recall, type Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { readStandards } from '../model/standards.ts';
import { verbalFormsIn } from '../model/verbalForms.ts';
import { overlaps, shifted, type Span } from '../text/span.ts';
import type { DocumentType } from '../types/documentType.ts';
import { placeholdersOf } from '../types/newDraft.ts';
import { mayHoldPlaceholder, placeholdersIn } from '../types/placeholders.ts';

/** What an editor colours. */
export type TokenKind = 'label' | 'resolution' | 'clauseReference' | 'standard' | 'verbalForm' | 'note' | 'placeholder' | 'translation';

export interface Token {
  readonly kind: TokenKind;
  /** In one line, and never empty. */
  readonly span: Span;
}

/** The tokens of the draft that touch `within`, in the order of the text, without overlaps. */
export function tokensOf(draft: Draft, type: DocumentType, within: Span): readonly Token[] {
  const known = placeholdersOf(type);
  const source = draft.languages[0];
  const global = globalTokens(draft, within);
  let next = 0;
  return draft.blocks.filter((block) => overlaps(block.span, within)).flatMap((block) => {
    while ((global[next]?.span.end ?? Infinity) <= block.span.start) next++;
    const named: Token[] = [];
    for (let i = next; (global[i]?.span.start ?? Infinity) < block.span.end; i++) {
      const token = global[i];
      if (token !== undefined) named.push(token);
    }
    const words = isProse(block) ? [...recall(block, wordTokens), ...placeholderTokens(block, known)].map((token) => ({ ...token, span: shifted(token.span, block.span.start) })) : [];
    const own = withoutOverlaps([...named, ...words]);
    const all = isProse(block) && block.stream !== source ? [...own, ...between(own, block.span)].sort((a, b) => a.span.start - b.span.start) : own;
    return all.flatMap((token) => inLines(draft, token));
  });
}

function isProse(block: Block): boolean {
  return block.kind !== 'verbatim' && block.kind !== 'comment' && block.kind !== 'furniture';
}

/** What the model has found: labels, resolutions, references to places of the draft. */
function globalTokens({ numbering, citations, clauseReferences }: Draft, within: Span): readonly Token[] {
  const tokens: Token[] = [
    ...[...numbering.labels].map(({ span }): Token => ({ kind: 'label', span })),
    ...citations.map(({ span }): Token => ({ kind: 'resolution', span })),
    ...clauseReferences.filter(({ target }) => target !== undefined).map(({ span }): Token => ({ kind: 'clauseReference', span })),
  ];
  return tokens.filter(({ span }) => overlaps(span, within)).sort((a, b) => a.span.start - b.span.start);
}

/** What a block's own words say, with spans relative to the block. */
function wordTokens(block: Block): readonly Token[] {
  const note = block.kind === 'note' ? NOTE.exec(block.masked) : null;
  return [
    ...(note === null ? [] : [{ kind: 'note' as const, span: { start: note[0].length - note[0].trimStart().length, end: note[0].trimEnd().length } }]),
    ...readStandards(block.masked).map(({ span }): Token => ({ kind: 'standard', span })),
    ...verbalFormsIn(block.masked, block.language).map((span): Token => ({ kind: 'verbalForm', span })),
  ];
}

/** The word with which a note begins, and its number. */
const NOTE = /^[>*_\s]{0,8}(?:NOTES?|Notes?|NOTA|Nota|ПРИМЕЧАНИ[ЕЯ]|Примечани[ея]|注記?)(?:[ \u00A0]\d{1,3})?/u;

function placeholderTokens(block: Block, known: ReadonlySet<string>): readonly Token[] {
  return mayHoldPlaceholder(block.masked) ? placeholdersIn(block.masked, known).map((span): Token => ({ kind: 'placeholder', span })) : [];
}

/** In the order of the text; of two that overlap the one that begins first, or is longer. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of [...tokens].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (token.span.end > token.span.start && token.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(token);
  }
  return kept;
}

/** The rest of a translation's block. */
function between(tokens: readonly Token[], span: Span): readonly Token[] {
  const starts = [span.start, ...tokens.map((token) => token.span.end)];
  const ends = [...tokens.map((token) => token.span.start), span.end];
  return starts.flatMap((start, i): Token[] => (start < (ends[i] ?? start) ? [{ kind: 'translation', span: { start, end: ends[i] ?? start } }] : []));
}

/** A token for each of its lines, without blanks around it. */
function inLines({ text, lines }: Draft, { kind, span }: Token): readonly Token[] {
  const tokens: Token[] = [];
  for (let line = lines.lineOf(span.start); line <= lines.lineOf(span.end - 1); line++) {
    const of = lines.spanOf(line);
    const start = Math.max(of.start, span.start);
    const end = Math.min(of.end, span.end);
    const written = text.slice(start, end);
    const trimmed = { start: start + written.length - written.trimStart().length, end: end - (written.length - written.trimEnd().length) };
    if (trimmed.end > trimmed.start) tokens.push({ kind, span: trimmed });
  }
  return tokens;
}
