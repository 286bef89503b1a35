import type { FrontMatter } from '../parse/frontMatter.ts';
import { readMarkdown, type MarkdownState } from '../parse/markdown.ts';
import type { Passage, PlacedPassage, PlacedPassages } from '../parse/passage.ts';
import type { PassageMemory } from '../parse/passageMemory.ts';
import { readPlainText, type PlainTextState } from '../parse/plainText.ts';
import { tailOf, type Characters } from '../text/longText.ts';
import { withOriginals } from './commentedOriginals.ts';
import type { Dialect } from './draft.ts';
import type { LanguageEvidence } from './languages/languageMemory.ts';
import type { Piece } from './piece.ts';
import { withColumns } from './tabbedColumns.ts';

/** What the layout of a draft's languages is told by. */
interface Surroundings {
  /** Shared by drafts that are read once. */
  readonly memory: PassageMemory | undefined;
  readonly evidence: LanguageEvidence;
  /** The languages that the draft's file or folder says (BCP 47); its front matter overrules them. */
  readonly named: readonly string[] | undefined;
  /** What the workspace's drafts are usually written in. */
  readonly usual: readonly string[];
  /** What is known of a passage. */
  readonly piecesOf: (passage: Passage) => readonly Piece[];
}

/** The passages of one draft, read again and again, as the layout of its languages wants them read. */
export class DraftPassages {
  readonly #dialect: Dialect;
  readonly #surroundings: Surroundings;
  #markdown: MarkdownState | undefined;
  #plainText: PlainTextState | undefined;
  /** Whether some passage of the last reading may be read otherwise. */
  #otherwise = true;

  constructor(dialect: Dialect, surroundings: Surroundings) {
    this.#dialect = dialect;
    this.#surroundings = surroundings;
  }

  /** Those behind the front matter, with offsets relative to its end. */
  read(text: Characters, frontMatter: FrontMatter): PlacedPassages {
    const read = this.#readIn(tailOf(text, frontMatter.span.end));
    const { passages, since } = read;
    // What was read in no other way before is so after an edit, too, but for what was typed.
    const changed = since === undefined || this.#otherwise ? passages : passages.slice(since.change.from, since.change.to);
    this.#otherwise = changed.some(({ passage }) => passage.otherwise !== undefined);
    if (!this.#otherwise) return read;
    const laidOut = this.#inLayout(passages, frontMatter);
    return laidOut === passages ? read : { passages: laidOut, since: undefined };
  }

  #readIn(body: Characters): PlacedPassages {
    if (this.#dialect === 'markdown') {
      const { state, ...read } = readMarkdown(body, this.#markdown, this.#surroundings.memory);
      this.#markdown = state;
      return read;
    }
    const { state, ...read } = readPlainText(body, this.#plainText, this.#surroundings.memory);
    this.#plainText = state;
    return read;
  }

  /** As the layout of the languages wants them read: originals in comments, columns of plain text. */
  #inLayout(passages: readonly PlacedPassage[], { languages, layout }: FrontMatter): readonly PlacedPassage[] {
    const { named, usual, piecesOf, evidence } = this.#surroundings;
    // A draft that says it is in one language has no originals in another.
    if ((languages ?? named)?.length === 1 && layout === undefined) return passages;
    if (this.#dialect === 'markdown') return withOriginals(passages, layout, piecesOf, evidence);
    return withColumns(passages, layout, { declared: languages ?? [], usual }, piecesOf, evidence);
  }
}
