import { readFrontMatter, type FrontMatter } from '../parse/frontMatter.ts';
import { readMarkdown, type MarkdownState } from '../parse/markdown.ts';
import type { Passage, PlacedPassage } from '../parse/passage.ts';
import { readPlainText, type PlainTextState } from '../parse/plainText.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { shifted } from '../text/span.ts';
import { buildBlocks, type PlacedPiece } from './blocks.ts';
import type { Citation } from './citation.ts';
import { resolveClauseReferences } from './clauseReferences.ts';
import { contentsReferences } from './contentsReferences.ts';
import type { Dialect, Draft } from './draft.ts';
import { findHeadings } from './headings.ts';
import { findMentions, type Mention } from './labels/findMentions.ts';
import { readNumbering } from './labels/readNumbering.ts';
import { LanguageMemory } from './languageMemory.ts';
import { assignLanguages } from './languages.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { buildSections } from './sections.ts';
import { readSuppressions } from './suppressions.ts';

export interface ReadOptions {
  /** What the workspace's drafts are usually written in (BCP 47), the source first. */
  readonly languages?: readonly string[] | undefined;
  /** The language of this draft, where its file's name or folder says it (BCP 47). Its front matter overrules it. */
  readonly language?: string | undefined;
  /** Finds citations in the masked text of one passage, with offsets relative to it. */
  readonly findCitations?: ((masked: string) => readonly Citation[]) | undefined;
}

/**
 * Reads one document again and again while it is written. What was learnt of a passage is kept as long as its text stands in the
 * document; the result is always the same as that of a new reader.
 */
export class DraftReader {
  readonly #uri: string;
  readonly #dialect: Dialect;
  readonly #options: ReadOptions;
  readonly #named: readonly string[] | undefined;
  readonly #memory = new LanguageMemory();
  #markdown: MarkdownState | undefined;
  #plainText: PlainTextState | undefined;
  #facts = new WeakMap<Passage, PassageFacts>();

  constructor(uri: string, dialect: Dialect, options: ReadOptions = {}) {
    this.#uri = uri;
    this.#dialect = dialect;
    this.#options = options;
    this.#named = options.language === undefined ? undefined : [options.language];
  }

  read(text: string): Draft {
    const frontMatter = readFrontMatter(text);
    const lines = new LineIndex(text);
    const passages = this.#passages(text, frontMatter);
    const pieces = passages.flatMap((home) => this.#factsOf(home.passage).pieces.map((piece) => placed(piece, home)));
    const assigned = assignLanguages(pieces, { declared: frontMatter.languages ?? this.#named, usual: this.#options.languages }, this.#memory);
    this.#memory.turn();
    const read = readNumbering(pieces, assigned.stream);
    const { blocks: unnamed, numbering } = buildBlocks(pieces, read, assigned);
    const blocks = findHeadings(unnamed, numbering);
    const citations = passages.flatMap(({ start, passage }) => this.#factsOf(passage).citations.map((citation) => movedCitation(citation, start)));
    const mentions = passages.flatMap(({ start, passage }) => this.#factsOf(passage).mentions.map((mention) => movedMention(mention, start)));
    return {
      uri: this.#uri, text, dialect: this.#dialect, lines, frontMatter, blocks, languages: assigned.languages, numbering, citations,
      sections: buildSections(blocks, assigned.languages),
      clauseReferences: [...resolveClauseReferences(mentions, blocks, numbering), ...contentsReferences(blocks, numbering)].sort((a, b) => a.span.start - b.span.start),
      suppressions: readSuppressions(text, frontMatter, lines),
    };
  }

  #passages(text: string, frontMatter: FrontMatter): readonly PlacedPassage[] {
    const from = frontMatter.span.end;
    const body = from === 0 ? text : text.slice(from);
    if (this.#dialect === 'markdown') {
      const { passages, state } = readMarkdown(body, this.#markdown);
      this.#markdown = state;
      return from === 0 ? passages : passages.map(({ start, passage }) => ({ start: start + from, passage }));
    }
    const { passages, state } = readPlainText(body, this.#plainText);
    this.#plainText = state;
    return from === 0 ? passages : passages.map(({ start, passage }) => ({ start: start + from, passage }));
  }

  #factsOf(passage: Passage): PassageFacts {
    const known = this.#facts.get(passage);
    if (known !== undefined) return known;
    const facts = { pieces: piecesOf(passage), citations: this.#options.findCitations?.(passage.masked) ?? [], mentions: findMentions(passage.masked) };
    this.#facts.set(passage, facts);
    return facts;
  }
}

/** What follows from the text of a passage alone; offsets relative to it. */
interface PassageFacts {
  readonly pieces: readonly Piece[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
}

function placed(piece: Piece, home: PlacedPassage): PlacedPiece {
  const by = home.start;
  const candidate = piece.candidate === undefined ? undefined : { ...piece.candidate, span: shifted(piece.candidate.span, by) };
  return { ...piece, span: shifted(piece.span, by), content: shifted(piece.content, by), candidate, home };
}

function movedCitation(citation: Citation, by: number): Citation {
  const { span, numberSpan, bodySpan } = citation;
  return { ...citation, span: shifted(span, by), numberSpan: shifted(numberSpan, by), bodySpan: bodySpan === undefined ? undefined : shifted(bodySpan, by) };
}

function movedMention(mention: Mention, by: number): Mention {
  return { ...mention, span: shifted(mention.span, by), labelSpan: shifted(mention.labelSpan, by) };
}
