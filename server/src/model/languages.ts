import type { Layout } from '../parse/layout.ts';
import { scriptOfLanguage } from '../text/languageScripts.ts';
import { withoutCountedOnce } from './languages/countedOnce.ts';
import { columnLanguages, columnStreams, type ColumnLanguages } from './streams/columnStreams.ts';
import { commentedLanguage, streamsByComments } from './streams/commentedStreams.ts';
import { sameRoom, type Guessed } from './languages/guessed.ts';
import { guessLanguages } from './languages/guessLanguages.ts';
import { FRESH_EVIDENCE, type LanguageEvidence } from './languages/languageMemory.ts';
import { LanguageSigns } from './languages/languageSigns.ts';
import { listedNames } from './languages/listedNames.ts';
import { ownLanguages } from './languages/ownLanguages.ts';
import type { Piece } from './piece.ts';
import { assignStreams } from './streams/streams.ts';
import type { AskedToSettle } from './languages/shortPieces.ts';
import { VocabularyMemory } from './languages/vocabulary.ts';

/** The languages of a draft and of its pieces. `language` and `stream` run beside the pieces; see `Block` for what they mean. */
export interface AssignedLanguages {
  /** BCP 47 tags; the first is the source. Never empty. */
  readonly languages: readonly string[];
  readonly language: readonly string[];
  readonly stream: readonly string[];
}

/** What is said of a draft's languages (BCP 47 tags, the source first) beside what its text shows. */
export interface StatedLanguages {
  /** By the draft itself: they are its languages, whatever the text shows. */
  readonly declared?: readonly string[] | undefined;
  /** Of all drafts of the workspace: what its drafts are usually written in. The text shows which of them this one has. */
  readonly usual?: readonly string[] | undefined;
}

/** What the words of a draft tell of its languages, before it is asked in which language's text each piece stands. */
export interface ToldLanguages {
  /** BCP 47 tags; the source first. Never empty. */
  readonly languages: readonly string[];
  /** Each piece's language by its own words; `undefined` where they do not say. */
  readonly own: readonly (string | undefined)[];
  /** How much text each piece holds, in steps. */
  readonly weights: readonly number[];
  /** The streams of the pieces that stand in a table's column for their language. */
  readonly columns: readonly (string | undefined)[];
  /** The language of the table in whose cells pieces stand, where a table is in one. */
  readonly tables: readonly (string | undefined)[];
  /** Whether each piece is a name in a list or a table, which stands in any language's text as it is. */
  readonly names: readonly boolean[];
  /** The language of what is commented out as the original of a translation. */
  readonly original: string | undefined;
  /**
   * On what of one long paragraph's words the rest hangs: on nothing where each script has one language and that is never in doubt; on the language
   * in which the paragraph is guessed to be where languages share a script, the text is short, or a second language nearly one of its own; else on any word.
   */
  readonly hangsOn: 'nothing' | 'guesses' | 'words';
  /** What was asked of the words of long paragraphs to tell what others are written in, beside that. */
  readonly asked: AskedToSettle | undefined;
  /** As long as a long paragraph has not so much more or less text, in letters, the rest hangs on no more. */
  readonly room: number;
  /** Those that were found before the numbers of sections were asked whether some are one text. */
  readonly found: readonly string[];
  /** Whether these were asked. */
  readonly byNumbers: boolean;
}

/**
 * In which language each piece is written, and in which language's text it stands.
 * The script decides where it can; between languages of one script a guesser does, on runs long enough, and never
 * between others than the draft's own; what has no letters, or too few, has its surroundings' language.
 *
 * @param layout how the languages stand, where the draft says it
 */
export function assignLanguages(pieces: readonly Piece[], stated: StatedLanguages = {}, layout?: Layout): AssignedLanguages {
  return placeInStreams(pieces, tellLanguages(pieces, pieces.map((piece) => new LanguageSigns(piece)), stated, FRESH_EVIDENCE, layout), layout, assignStreams);
}

/**
 * What the words of a draft tell of its languages.
 * @param signs of each piece
 * @param evidence keeps what follows from a piece's words alone from one reading to the next
 * @param vocabularies keeps the words of this draft's paragraphs
 */
export function tellLanguages(pieces: readonly Piece[], signs: readonly LanguageSigns[], { declared = [], usual = [] }: StatedLanguages, evidence: LanguageEvidence, layout: Layout | undefined, vocabularies = new VocabularyMemory()): ToldLanguages {
  const columns: ColumnLanguages = layout === undefined || layout === 'columns' ? columnLanguages(pieces, declared, usual, evidence) : [];
  const inColumns = columns.flatMap((languageOf) => [...languageOf?.values() ?? []]);
  const written: Guessed = declared.length > 0 ? { languages: declared, ...sameRoom(Infinity) } : guessLanguages(pieces, signs, [...usual, ...inColumns], evidence);
  const found = [...new Set([...written.languages, ...(declared.length > 0 ? [] : inColumns)])];
  const inColumn = columnStreams(pieces, columns, found);
  const names = found.length < 2 ? [] : listedNames(pieces, signs);
  const { own, tables, asked } = ownLanguages(pieces, signs, found, evidence, { columns: inColumn, names, vocabularies });
  const weights = signs.map(({ size }) => size);
  const commented = commentedLanguage(pieces, own, weights, found);
  const original = found.length < 2 ? undefined : commented;
  const byNumbers = declared.length === 0 && original === undefined && layout === undefined && inColumns.length === 0;
  const languages = byNumbers ? withoutCountedOnce(found, pieces, own, weights) : declared.length > 0 || original === undefined ? found
    // What is commented out is the original.
    : [original, ...found.filter((language) => language !== original)];
  const oneOfEach = new Set(found.map(scriptOfLanguage)).size === found.length;
  const hangsOn = commented !== undefined ? 'words' : oneOfEach && asked === undefined && written.room > 0 ? 'nothing' : 'guesses';
  return { languages, own, weights, columns: inColumn, tables, names, original, hangsOn, asked, room: hangsOn === 'nothing' ? written.room : written.roomAsGuessed, found, byNumbers };
}

/** The streams in which the pieces stand. @param assign `assignStreams`, or one that remembers */
export function placeInStreams(pieces: readonly Piece[], { languages, own, weights, columns, tables, names, original }: ToldLanguages, layout: Layout | undefined, assign: typeof assignStreams): AssignedLanguages {
  return { languages, ...(original === undefined ? assign(pieces, own, weights, languages, { layout, columns, tables, names }) : streamsByComments(pieces, own, languages, original)) };
}
