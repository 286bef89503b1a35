import { readFrontMatter, type FrontMatter } from '../parse/frontMatter.ts';
import { readMarkdown, type MarkdownState } from '../parse/markdown.ts';
import type { Passage, PlacedPassage } from '../parse/passage.ts';
import { readPlainText, type PlainTextState } from '../parse/plainText.ts';
import { changeBetween, type Change } from '../text/change.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { shifted } from '../text/span.ts';
import { BlockBuilder } from './blocks.ts';
import type { Citation } from './citation.ts';
import { ClauseResolver } from './clauseReferences.ts';
import { withOriginals } from './commentedOriginals.ts';
import type { Dialect, Draft, Revision } from './draft.ts';
import { findHeadings } from './headings.ts';
import { findMentions, type Mention } from './labels/findMentions.ts';
import { NumberingMemory } from './labels/numberingMemory.ts';
import { LanguageMemory } from './languageMemory.ts';
import { assignLanguages } from './languages.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';
import type { Section } from './section.ts';
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
  readonly #languages = new LanguageMemory();
  readonly #numbering = new NumberingMemory();
  readonly #blocks = new BlockBuilder();
  readonly #clauses = new ClauseResolver();
  #frontMatter: FrontMatter | undefined;
  #markdown: MarkdownState | undefined;
  #plainText: PlainTextState | undefined;
  #facts = new WeakMap<Passage, PassageFacts>();
  #head = '';
  #last: Draft | undefined;

  constructor(uri: string, dialect: Dialect, options: ReadOptions = {}) {
    this.#uri = uri;
    this.#dialect = dialect;
    this.#options = options;
    this.#named = options.language === undefined ? undefined : [options.language];
  }

  read(text: string): Draft {
    const frontMatter = this.#readFrontMatter(text);
    const change = this.#last === undefined ? undefined : changeBetween(this.#last.text, text);
    const lines = new LineIndex(text, this.#last?.lines, change);
    const passages = this.#withOriginals(this.#passages(text, frontMatter.span.end), frontMatter);
    const from = frontMatter.span.end;
    const pieces: Piece[] = [];
    const citations: Citation[] = [];
    const mentions: Mention[] = [];
    const parts = passages.map((home) => {
      const facts = this.#factsOf(home.passage);
      for (const piece of facts.pieces) pieces.push(piece);
      for (const citation of facts.citations) citations.push(movedCitation(citation, home.start + from));
      for (const mention of facts.mentions) mentions.push(movedMention(mention, home.start + from));
      return { start: home.start + from, passage: home.passage, pieces: facts.pieces };
    });
    const assigned = assignLanguages(pieces, { declared: frontMatter.languages ?? this.#named, usual: this.#options.languages }, this.#languages, frontMatter.layout);
    this.#languages.turn();
    const read = this.#numbering.read(pieces, assigned.stream);
    const { blocks: unnamed, numbering } = this.#blocks.build(parts, read, assigned);
    const blocks = findHeadings(unnamed, numbering);
    let sections: readonly Section[] | undefined;
    const draft: Draft = {
      uri: this.#uri, text, dialect: this.#dialect, lines, frontMatter, blocks, languages: assigned.languages, numbering, citations,
      get sections() { return sections ??= buildSections(blocks, assigned.languages); },
      clauseReferences: this.#clauses.resolve(mentions, blocks, numbering),
      suppressions: readSuppressions(text, frontMatter, lines),
      reading: {}, revision: this.#last === undefined || change === undefined ? undefined : revisionOf(this.#last, change, { blocks, numbering, frontMatter }),
    };
    this.#last = draft;
    return draft;
  }

  #readFrontMatter(text: string): FrontMatter {
    const known = this.#frontMatter;
    // It ends with its closing rule and a line break: as long as all up to there is the same, it says the same.
    if (known !== undefined && LF_AT_END.test(this.#head) && text.startsWith(this.#head)) return known;
    const frontMatter = readFrontMatter(text);
    this.#frontMatter = frontMatter;
    this.#head = text.slice(0, frontMatter.span.end);
    return frontMatter;
  }

  /** The passages behind the front matter, with offsets relative to its end. */
  #passages(text: string, from: number): readonly PlacedPassage[] {
    const body = from === 0 ? text : text.slice(from);
    if (this.#dialect === 'markdown') {
      const { passages, state } = readMarkdown(body, this.#markdown);
      this.#markdown = state;
      return passages;
    }
    const { passages, state } = readPlainText(body, this.#plainText);
    this.#plainText = state;
    return passages;
  }

  #withOriginals(passages: readonly PlacedPassage[], { languages, layout }: FrontMatter): readonly PlacedPassage[] {
    // A draft that says it is in one language has no originals in another.
    if ((languages ?? this.#named)?.length === 1 && layout === undefined) return passages;
    return withOriginals(passages, layout, (passage) => this.#factsOf(passage).pieces, this.#languages);
  }

  #factsOf(passage: Passage): PassageFacts {
    const known = this.#facts.get(passage);
    if (known !== undefined) return known;
    const facts = { pieces: piecesOf(passage), citations: this.#options.findCitations?.(passage.masked) ?? [], mentions: findMentions(passage.masked) };
    this.#facts.set(passage, facts);
    return facts;
  }
}

const LF_AT_END = /\n$/u;

/** What became of the former draft, where its blocks are still the same but for the words of some. */
function revisionOf(former: Draft, change: Change, { blocks, numbering, frontMatter }: Pick<Draft, 'blocks' | 'numbering' | 'frontMatter'>): Revision | undefined {
  if (frontMatter !== former.frontMatter || numbering.series !== former.numbering.series || blocks.length !== former.blocks.length) return undefined;
  const retyped: number[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const before = former.blocks[i];
    const now = blocks[i];
    if (before === undefined || now === undefined) return undefined;
    if (before.identity === now.identity) continue;
    if (before.kind !== now.kind || before.level !== now.level || before.language !== now.language || before.stream !== now.stream) return undefined;
    retyped.push(i);
  }
  return { former: former.reading, change, retyped };
}

/** What follows from the text of a passage alone; offsets relative to it. */
interface PassageFacts {
  readonly pieces: readonly Piece[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
}

function movedCitation(citation: Citation, by: number): Citation {
  const { span, numberSpan, bodySpan } = citation;
  return { ...citation, span: shifted(span, by), numberSpan: shifted(numberSpan, by), bodySpan: bodySpan === undefined ? undefined : shifted(bodySpan, by) };
}

function movedMention(mention: Mention, by: number): Mention {
  return { ...mention, span: shifted(mention.span, by), labelSpan: shifted(mention.labelSpan, by) };
}
