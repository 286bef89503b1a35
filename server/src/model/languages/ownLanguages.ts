import { LANGUAGE_OF_SCRIPT, primaryOf, scriptOfLanguage } from '../../text/languageScripts.ts';
import { SCRIPTS, type Script } from '../../text/script.ts';
import { languagesOfEchoes } from './echoedTexts.ts';
import { languageByKnownWords } from './knownWords.ts';
import { halfSaidBefore } from './halfSaid.ts';
import { candidatesByLabel } from './labelWordLanguages.ts';
import type { LanguageEvidence } from './languageMemory.ts';
import { LONG, scriptsOf, SHORTEST } from './languageOfText.ts';
import type { LanguageSigns } from './languageSigns.ts';
import { isPersonsName, isSignature, isSigned, isWithinList, officeOf } from './listed.ts';
import { areKnownWords, isProperName } from './names.ts';
import { isShortAsTitle, wordsOf, type Piece } from '../piece.ts';
import { isSure, languageOf, listLanguages, NO_TEXTS, SURE_LEAD, type WholeTexts } from './listLanguages.ts';
import { languagesOfListsInOtherLetters } from './listsInOtherLetters.ts';
import { settleShortPieces, type AskedToSettle } from './shortPieces.ts';
import { settleSymbols } from './symbolStretches.ts';
import { changesInTurns } from './turns.ts';
import type { VocabularyMemory } from './vocabulary.ts';
import { wholesOf } from './wholeTexts.ts';

/** Each piece's language by its own words, or by those of the table in which it stands; `asked`: what was asked of the words of longer pieces, where some are told by those. */
export function ownLanguages(
  pieces: readonly Piece[], signs: readonly LanguageSigns[], languages: readonly string[], evidence: LanguageEvidence,
  { columns, names, vocabularies }: { readonly columns: readonly (string | undefined)[]; readonly names: readonly boolean[]; readonly vocabularies: VocabularyMemory },
): { readonly own: readonly (string | undefined)[]; readonly tables: readonly (string | undefined)[]; readonly asked: AskedToSettle | undefined } {
  const written = new Map<Script, readonly string[]>();
  for (const script of SCRIPTS) written.set(script, languages.filter((language) => scriptOfLanguage(language) === script));
  const candidatesOf = new Map<Script | undefined, readonly string[]>(SCRIPTS.map((script) => [script, candidatesFor(script, written)]));
  const inKanji = languages.filter((language) => ['kana', 'han'].includes(scriptOfLanguage(language)));
  const shortCandidatesOf = new Map([...candidatesOf, ['han', inKanji] as const]);
  const own: (string | undefined)[] = [];
  const candidates: (readonly string[])[] = [];
  for (let i = 0; i < signs.length; i++) {
    if (signs[i]?.inTwoLanguages === true) {
      own.push(languages[0]);
      candidates.push([]);
      continue;
    }
    const mixed = languages.length > 1 ? halfSaidBefore(pieces, i, languages.length - 1) : undefined;
    const { script, weight } = mixed === undefined ? signs[i] as LanguageSigns : scriptsOf(mixed.rest, evidence);
    const known = openTo(pieces[i], (weight < SHORTEST ? shortCandidatesOf : candidatesOf).get(script) ?? [], weight, evidence);
    const open = mixed === undefined ? known : known.filter((language) => language !== own[mixed.before]);
    candidates.push(open);
    if (script === undefined || open.length < 2) own.push(script === undefined ? undefined : open[0] ?? LANGUAGE_OF_SCRIPT[script]);
    else {
      const rows = signs[i]?.rows;
      const words = mixed?.rest ?? rows ?? pieces[i]?.prose ?? '';
      own.push(names[i] === true || signs[i]?.isAddress === true || isPersonsName(pieces[i]) || isSigned(pieces[i]) ? undefined : (rows === undefined ? undefined : languageByKnownWords(headOf(pieces[i]), open) ?? languageByKnownWords(rows, open)) ?? languageOf(words, weight, open, evidence));
    }
  }
  for (const [i, language] of columns.entries()) {
    // A few words in a column are in its language.
    if (language === undefined || own[i] !== undefined || (candidates[i]?.includes(language)) !== true) continue;
    own[i] = language;
    candidates[i] = [language];
  }
  const { found, texts } = languages.length > 1 ? listLanguages(pieces, signs, own, { candidatesOf, evidence, columns, names }) : NO_TEXTS;
  const tables = [...found];
  for (const [i, language] of tables.entries()) {
    if (language === undefined || (candidates[i]?.length ?? 0) < 2) continue;
    if (!isSure(pieces[i], signs[i], own[i], candidates[i])) own[i] = language;
    candidates[i] = [language];
  }
  const inTurns = languages.length > 1 && changesInTurns(own.filter((_, i) => signs[i]?.isText && !isWithinList(pieces, i)));
  const told = languages.length < 2 ? NO_TEXTS.found : echoes(pieces, signs, own, languages, evidence, { found: tables, texts }, names, inTurns);
  for (const [i, language] of told.entries()) {
    if (language === undefined || columns[i] !== undefined) continue;
    own[i] = language;
    candidates[i] = [language];
    tables[i] = language;
  }
  if (inTurns) {
    for (const [i, { isText, isSymbol, script }] of signs.entries()) {
      // Names in letters that one of the languages alone has are in that.
      const isOpenName = names[i] === true && (script === 'latin' || (candidates[i]?.length ?? 0) > 1);
      if (!isText || !(isSymbol || isOpenName) || tables[i] !== undefined || columns[i] !== undefined) continue;
      own[i] = undefined;
      candidates[i] = languages;
    }
    return settledIn(pieces, own, candidates, languages, { found: tables, texts, names, vocabularies }, true);
  }
  if (languages.length > 1) settleSymbols(pieces, signs, own, languages);
  if ([...candidatesOf.values()].every((open) => open.length < 2)) return { own, tables, asked: undefined };
  for (const i of own.keys()) if (names[i] === true && tables[i] === undefined && own[i] === undefined) candidates[i] = languages;
  return settledIn(pieces, own, candidates, languages, { found: tables, texts, names, vocabularies }, false);
}

/** By piece: the language of the text that comes again in each language; and, as far as that is clear, of its title. */
function echoes(
  pieces: readonly Piece[], signs: readonly LanguageSigns[], own: readonly (string | undefined)[], languages: readonly string[], evidence: LanguageEvidence, { found, texts }: WholeTexts, names: readonly boolean[], inTurns: boolean,
): readonly (string | undefined)[] {
  const wholes = wholesOf(pieces.length, texts);
  const told = wholes.map(([i = -1, second]) => {
    if (found[i] !== undefined || second !== undefined) return found[i];
    if (isSignature(pieces[i])) return evidence.byKnownWords(officeOf(pieces[i]), languages);
    return names[i] === true || signs[i]?.isSymbol === true ? undefined : own[i] ?? (isTitle(pieces[i], signs[i]) ? evidence.byKnownWords(pieces[i]?.prose ?? '', languages) : undefined);
  });
  // A paragraph that its words tell is no list.
  const isOpen = ([i = -1, second]: readonly number[]): boolean => second !== undefined || own[i] === undefined || signs[i]?.rows !== undefined || isSignature(pieces[i]);
  const proseOf = (members: readonly number[]): string => members.map((i) => pieces[i]?.prose ?? '').join('\n');
  const times = new Map<string, number>();
  for (const members of wholes) times.set(proseOf(members), (times.get(proseOf(members)) ?? 0) + 1);
  const isCopy = wholes.map((members) => (times.get(proseOf(members)) ?? 0) > 1);
  const areNames = (members: readonly number[]): boolean => members.length > 1 && members.every((i) => isProperName(wordsOf(pieces[i] as Piece)))
    && members.filter((i) => areKnownWords(wordsOf(pieces[i] as Piece))).length * 2 < members.length;
  const by: (string | undefined)[] = [];
  for (const [w, language] of languagesOfEchoes({ isTitle: ([i = -1, second]) => second === undefined && isTitle(pieces[i], signs[i]) && isHeading(pieces[i]), signs, isOpen, texts: wholes, told, areNames, isCopy, languages })) {
    for (const i of wholes[w] ?? []) by[i] = language;
  }
  for (const [w, language] of languagesOfListsInOtherLetters(wholes, { pieces, signs, names, own, languages })) {
    for (const i of wholes[w] ?? []) by[i] ??= language;
  }
  const isOpenTitle = (i = -1): boolean => by[i] === undefined && own[i] === undefined && isTitle(pieces[i], signs[i]);
  for (const [w, [first = -1, second]] of wholes.entries()) {
    if (second === undefined && signs[first]?.rows === undefined && names[first] !== true) continue;
    const [title = -1] = wholes[w - 1] ?? [];
    // Several titles in a row are those of all languages.
    if (by[first] === undefined || !isOpenTitle(title) || isOpenTitle(wholes[w - 2]?.[0])) continue;
    const spoken = evidence.byKnownWords(pieces[title]?.prose ?? '', languages);
    // A title of another language ends the page before; where all take turns, one that shows none may, too.
    if (spoken === by[first] || (spoken === undefined && !inTurns)) by[title] = by[first];
  }
  return by;
}

/** A few words that end no sentence. */
function isTitle(piece: Piece | undefined, signs: LanguageSigns | undefined): boolean {
  return piece !== undefined && signs?.isText === true && !signs.isSentence && isShortAsTitle(piece);
}

/** A title of one line that announces no list: an address has several. */
function isHeading(piece: Piece | undefined): boolean {
  return piece?.kind === 'heading' || (piece !== undefined && !LINE_BREAK.test(piece.masked.trim()) && !COLON.test(piece.prose));
}

const COLON = /[:：]$/u;

function settledIn(
  pieces: readonly Piece[], guessed: readonly (string | undefined)[], candidates: readonly (readonly string[])[], languages: readonly string[], { found, texts, names, vocabularies }: WholeTexts & { readonly names: readonly boolean[]; readonly vocabularies: VocabularyMemory }, inTurns: boolean,
): { readonly own: readonly (string | undefined)[]; readonly tables: readonly (string | undefined)[]; readonly asked: AskedToSettle | undefined } {
  const { own, asked } = settleShortPieces(pieces, guessed, candidates, languages, { texts, names, inTurns, vocabularies });
  const tables = [...found];
  for (const i of texts.flat()) tables[i] ??= own[i] === guessed[i] ? undefined : own[i];
  return { own, tables, asked };
}

/** The first line of rows. */
function headOf(piece: Piece | undefined): string {
  return piece?.masked.split(LINE_BREAK, 1)[0] ?? '';
}

const LINE_BREAK = /[\r\n]/u;

/** Of the languages in which a piece may be those in which its words are known, that of its number among them; all where they are not known, or are a whole text. */
function openTo(piece: Piece | undefined, all: readonly string[], weight: number, evidence: LanguageEvidence): readonly string[] {
  if (piece === undefined || all.length < 2 || weight >= LONG) return all;
  const candidates = candidatesByLabel(piece, all);
  const known = evidence.phrase(wordsOf(piece) === '' ? piece.prose : wordsOf(piece));
  const open = candidates.filter((tag) => known.includes(primaryOf(tag)));
  if (open.length === 0) return candidates;
  // A word of a phrase may stand in a sentence of another language: “pendant trois minutes”.
  const told = evidence.byFunctionWords(piece.prose, candidates, SURE_LEAD);
  return told === undefined || open.includes(told) ? open : candidates;
}

/** Chinese characters alone may be Japanese, in a draft that has Japanese. */
function candidatesFor(script: Script, written: ReadonlyMap<Script, readonly string[]>): readonly string[] {
  const own = written.get(script) ?? [];
  if (script === 'han' && own.length === 0) return written.get('kana') ?? [];
  return own;
}
