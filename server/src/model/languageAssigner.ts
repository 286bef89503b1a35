import type { Layout } from '../parse/layout.ts';
import { changeOfItems, type Change, type Since } from '../text/change.ts';
import { sameItems } from '../text/sameItems.ts';
import { withoutCountedOnce } from './languages/countedOnce.ts';
import { halfSaidBefore } from './languages/halfSaid.ts';
import type { LanguageMemory } from './languages/languageMemory.ts';
import { isOfList, isSignature } from './languages/listed.ts';
import { sameCandidate } from './labels/numberingMemory.ts';
import { LONG, SHORT, SHORTEST, SHORTEST_TOLD } from './languages/languageOfText.ts';
import { placeInStreams, tellLanguages, type AssignedLanguages, type StatedLanguages, type ToldLanguages } from './languages.ts';
import type { LanguageSigns } from './languages/languageSigns.ts';
import { NotedEvidence } from './languages/notedEvidence.ts';
import { areRenumbered, isLongText, standAlike, timesOf } from './languages/paragraphsAlike.ts';
import { wordsOf, type Piece } from './piece.ts';
import { StreamMemory } from './streams/streamMemory.ts';
import { saysAlike, VocabularyMemory } from './languages/vocabulary.ts';

/** What is asked of the languages of a draft. */
interface Question {
  readonly pieces: readonly Piece[];
  /** What the words of each piece tell. */
  readonly signs: readonly LanguageSigns[];
  readonly stated: StatedLanguages;
  readonly layout: Layout | undefined;
  /** How the pieces came out of those before, where it is known. */
  readonly since: Since | undefined;
}

/** Assigns the languages of one draft again and again: anew only where something was typed that may tell another language. */
export class LanguageAssigner {
  readonly #evidence: LanguageMemory;
  readonly #isEdited: boolean;
  readonly #streams = new StreamMemory();
  readonly #vocabularies = new VocabularyMemory();
  /** What was told last, and of what: one paragraph may have changed since, and not one after the other. */
  #told: Told | undefined;

  /** @param isEdited the draft may be edited: what was asked is noted, for the first letter, too */
  constructor(evidence: LanguageMemory, isEdited: boolean) {
    this.#evidence = evidence;
    this.#isEdited = isEdited;
  }

  /** `assignLanguages` of these. */
  assign(question: Question): AssignedLanguages {
    const languages = this.#languagesOf(question);
    this.#evidence.turn();
    return placeInStreams(question.pieces, languages, question.layout, (pieces, own, weights, tags, stated) => this.#streams.assign(pieces, own, weights, tags, stated, question.since));
  }

  #languagesOf(question: Question): ToldLanguages {
    const alike = this.#told === undefined ? undefined : toldAlike(this.#told, question);
    if (this.#told !== undefined && alike !== undefined) return this.#told.last = alike;
    const noted = this.#isEdited ? new NotedEvidence(this.#evidence) : undefined;
    const languages = tellLanguages(question.pieces, question.signs, question.stated, noted ?? this.#evidence, question.layout, this.#vocabularies);
    this.#told = { question, languages, last: languages, changed: { pieces: question.pieces, change: { from: 0, formerTo: 0, to: 0 } }, evidence: languages.hangsOn === 'guesses' ? noted : undefined };
    return languages;
  }
}

interface Told {
  readonly question: Question;
  readonly languages: ToldLanguages;
  /** The same with the amount of text that the changed paragraph had last. */
  last: ToldLanguages;
  /** How the pieces that were asked of last came out of those of the question. */
  changed: { readonly pieces: readonly Piece[]; readonly change: Change };
  /** How many pieces say each thing, once somebody asked. */
  times?: ReadonlyMap<string, number>;
  /** What was asked of each text, where the answer hangs on it and somebody edits the draft. */
  readonly evidence: NotedEvidence | undefined;
}

/** What was told, where all but one paragraph is the same, and that is about as long and of the same script, and, where it matters, guessed to be in the same language. */
function toldAlike(told: Told, now: Question): ToldLanguages | undefined {
  const { question: before, languages: { found, hangsOn }, evidence } = told;
  if (hangsOn === 'words' || (hangsOn === 'guesses' && evidence === undefined)) return undefined;
  // So many pieces behind its source a translation stands at most.
  const reach = found.length - 1;
  if (before.layout !== now.layout || before.pieces.length !== now.pieces.length) return undefined;
  if (!sameItems(before.stated.declared ?? [], now.stated.declared ?? []) || !sameItems(before.stated.usual ?? [], now.stated.usual ?? [])) return undefined;
  const { from, to } = changedSince(told, now);
  if (from >= to) return told.languages;
  if (to !== from + 1 || !areAlike(told, now, from) || !areWhole(before, from, reach) || !areWhole(now, from, reach)) return undefined;
  const languages = resized(told, from, now.signs[from]?.size ?? 0);
  if (languages === undefined || (found.length > 1 && !areNumberedAlike(before, now, from, languages)) || (evidence !== undefined && !areGuessedAlike(told, now, from, evidence))) return undefined;
  return languages;
}

/** The piece that is another than when it was told, or the stretch of such pieces, where there are as many. */
function changedSince(told: Told, { pieces, since }: Question): Change {
  const { pieces: last, change: { from, to } } = told.changed;
  const change = since?.former === last && since.change.to === since.change.from + 1 && since.change.formerTo === since.change.to && (from >= to || (from === since.change.from && to === since.change.to))
    ? since.change
    : changeOfItems(told.question.pieces, pieces);
  told.changed = { pieces, change };
  return change;
}

/** What was told, where one paragraph has so much text; `undefined` where other languages may be found for that. */
function resized({ question: { pieces }, languages, last }: Told, i: number, size: number): ToldLanguages | undefined {
  const { found, own, byNumbers } = languages;
  const former = languages.weights[i] ?? 0;
  if (size === former) return languages;
  if (Math.abs(size - former) >= languages.room) return undefined;
  if (last.weights[i] === size) return last;
  const weights = languages.weights.map((weight, k) => (k === i ? size : weight));
  return byNumbers && !sameItems(withoutCountedOnce(found, pieces, own, weights), languages.languages) ? undefined : { ...languages, weights };
}

/** Whether the words tell the same of the draft's languages as before, and neither are nor were those of another paragraph. */
function areGuessedAlike(told: Told, now: Question, i: number, evidence: NotedEvidence): boolean {
  const { question: before, languages: { asked } } = told;
  const [one, other] = [before.pieces[i], now.pieces[i]];
  if (one === undefined || other === undefined || !isLongText(before.pieces, i) || !isLongText(now.pieces, i) || !isSaidOnce(told, one, other)) return false;
  if (areRenumbered(one, other)) {
    if (asked?.settlesAlike(now.pieces, i) === false) return false;
  } else if (!standAlike(one, other) || (asked !== undefined && (asked.open.has(i) || !saysAlike(asked, one.prose, other.prose)))) return false;
  const [formerLetters, letters] = [before.signs[i]?.weight ?? 0, now.signs[i]?.weight ?? 0];
  const lettersOf = (asked: number): number => (asked === formerLetters ? letters : asked);
  return evidence.answersAlike(one.prose, other.prose, lettersOf) && evidence.answersAlike(wordsOf(one), wordsOf(other), lettersOf);
}

/** Whether the piece, and what comes right behind it, says no half of what one of the `reach` pieces before says. */
function areWhole({ pieces }: Question, from: number, reach: number): boolean {
  for (let i = from; i <= from + reach; i++) if (halfSaidBefore(pieces, i, reach) !== undefined) return false;
  return true;
}

/** Whether the piece stands in the same list, or in none, and its number, if that is another, tells of the languages what that before told. */
function areNumberedAlike({ pieces: before }: Question, now: Question, i: number, { languages, found, own, weights, byNumbers }: ToldLanguages): boolean {
  const [one, other] = [before[i], now.pieces[i]];
  if (one === undefined || other === undefined || isOfList(one) !== isOfList(other)) return false;
  if (sameCandidate(one.candidate, other.candidate)) return true;
  return !isWithinText(now, i) && (!byNumbers || sameItems(withoutCountedOnce(found, now.pieces, own, weights), languages));
}

/** Whether the piece is told by its words alone, as that before it was, and tells the same of itself. */
function areAlike(told: Told, now: Question, i: number): boolean {
  const { question: before } = told;
  const [one, other] = [before.pieces[i], now.pieces[i]];
  const [mine, others] = [before.signs[i], now.signs[i]];
  if (one === undefined || other === undefined || mine === undefined || others === undefined) return false;
  if (one.cell !== undefined || other.cell !== undefined || one.comment !== other.comment || one.quoted !== other.quoted || !mine.areLike(others)) return false;
  if (mine.weight >= LONG && others.weight >= LONG) return true;
  // A title, a name, a line of a letter: others are told by such, too.
  return LENGTHS.every((letters) => (mine.weight >= letters) === (others.weight >= letters)) && !mine.isSymbol && !isWithinText(before, i) && !isWithinText(now, i)
    && !isSignature(one) && !isSignature(other) && (standAlike(one, other) || areRenumbered(one, other)) && isSaidOnce(told, one, other);
}

/** In letters: from here on a piece is asked another question. */
const LENGTHS = [SHORTEST_TOLD, SHORTEST, SHORT, LONG];

/** Whether the piece is a part of a list without blank lines, which is read as one text. */
function isWithinText({ pieces }: Question, i: number): boolean {
  return isOfList(pieces[i]) && (pieces[i]?.close === true || pieces[i + 1]?.close === true);
}

/** Whether no other piece says what the one did, or the other does. */
function isSaidOnce(told: Told, one: Piece, other: Piece): boolean {
  const times = told.times ??= timesOf(told.question.pieces);
  return times.get(one.prose) === 1 && (one.prose === other.prose || !times.has(other.prose));
}
