import { LANGUAGES, LANGUAGE_OF_SCRIPT, primaryOf, scriptOfLanguage } from '../../text/languageScripts.ts';
import { least } from '../../text/manyItems.ts';
import type { Script } from '../../text/script.ts';
import { leastRoom, NONE_GUESSED, sameRoom, type Guessed } from './guessed.ts';
import type { LanguageEvidence } from './languageMemory.ts';
import { CANDIDATES, LONG, SHORT, SHORTEST, SHORTEST_TOLD } from './languageOfText.ts';
import type { LanguageSigns } from './languageSigns.ts';
import { LONGEST_LETTER, substantial } from './languageTally.ts';
import { isNames } from './names.ts';
import { isFixedText } from '../needsNoTranslation.ts';
import { isShortAsTitle, likelyReading, type Piece } from '../piece.ts';
import { sampledLanguages } from './sampledLanguages.ts';
import { isSentence, phraseLanguage, shownBriefly, shownByPhrases, shownTogether, stubIn } from './shownLanguages.ts';

/** How much of a draft is in one script. */
interface Share {
  weight: number;
  sentences: boolean;
  /** Some of it is still to be written. */
  stubs: boolean;
}

/**
 * The languages of a draft that declares none: those with a substantial share of its text. The usual ones come first, in
 * their order, then the others in the order of their first appearance.
 */
export function guessLanguages(all: readonly Piece[], signsOfAll: readonly LanguageSigns[], usual: readonly string[], evidence: LanguageEvidence): Guessed {
  const { pieces, signs, room } = withoutQuotations(all, signsOfAll);
  const guessed = guessIn(pieces, signs, usual, evidence);
  return { languages: guessed.languages, ...leastRoom([guessed, sameRoom(room)]) };
}

/**
 * Without block quotations, where they are less of the text than translations would be: what a text quotes is in the language of who said it.
 * @returns besides, by less than how much text a paragraph may change for this to stay so
 */
function withoutQuotations(pieces: readonly Piece[], signs: readonly LanguageSigns[]): { readonly pieces: readonly Piece[]; readonly signs: readonly LanguageSigns[]; readonly room: number } {
  let [quoted, all] = [0, 0];
  for (let i = 0; i < signs.length; i++) {
    const { size } = signs[i] as LanguageSigns;
    all += size;
    if (pieces[i]?.quoted === true) quoted += size;
  }
  if (quoted === 0) return { pieces, signs, room: Infinity };
  const room = Math.abs(quoted * LEAST_QUOTED - all) / LEAST_QUOTED;
  if (quoted * LEAST_QUOTED > all) return { pieces, signs, room };
  return { pieces: pieces.filter((piece) => !piece.quoted), signs: signs.filter((_, i) => pieces[i]?.quoted !== true), room };
}

/** A third. */
const LEAST_QUOTED = 3;

function guessIn(pieces: readonly Piece[], signs: readonly LanguageSigns[], usual: readonly string[], evidence: LanguageEvidence): Guessed {
  const shares = new Map<Script, Share>();
  let all = 0;
  let kana = 0;
  let named = 0;
  for (let i = 0; i < signs.length; i++) {
    const { script, size, scripts, isText, isName, isMostlyLatin } = signs[i] as LanguageSigns;
    if (script === undefined || !isText || isMostlyLatin) continue;
    let share = shares.get(script);
    if (share === undefined) shares.set(script, share = { weight: 0, sentences: false, stubs: false });
    share.weight += size;
    share.sentences ||= isSentence(signs, i);
    share.stubs ||= stubIn(pieces[i]) !== undefined;
    all += size;
    kana += scripts.kana;
    if (isName && script === 'latin') named += size;
  }
  // Names and entries of bibliographies have Latin letters in texts of all scripts.
  const latin = shares.get('latin');
  if (latin !== undefined && shares.size > 1) latin.weight -= named;
  const han = shares.get('han');
  const phrased = han === undefined || kana > 0 ? NONE_GUESSED : shownByPhrases(pieces, signs, 'han', [LANGUAGE_OF_SCRIPT.kana], evidence);
  // Where drafts are usually in both, a sentence of Chinese characters alone is Chinese.
  const isChinese = han?.sentences === true && hasScript(usual, 'han') && hasScript(usual, 'kana');
  // Chinese characters are Japanese beside kana, in Japanese phrases, and where drafts are usually Japanese and not Chinese.
  if (han !== undefined && !isChinese && (kana > 0 || phrased.languages.length > 0 || (hasScript(usual, 'kana') && !hasScript(usual, 'han')))) {
    const japanese = shares.get('kana');
    shares.set('kana', { weight: han.weight + (japanese?.weight ?? 0), sentences: han.sentences || japanese?.sentences === true, stubs: han.stubs || japanese?.stubs === true });
    shares.delete('han');
  }
  const someSentences = [...shares.values()].some((share) => share.sentences);
  const isBare = all <= LONGEST_LETTER && !hasText(pieces, signs, evidence);
  const leastOf = ({ sentences }: Share): number => (sentences || !someSentences ? substantial(all) : all * TITLES_ALONE);
  const isWritten = (script: Script, share: Share): boolean => share.stubs || share.weight >= leastOf(share)
    || (isBare && shownByPhrases(pieces, signs, script, CANDIDATES[script] ?? [LANGUAGE_OF_SCRIPT[script]], evidence).languages.length > 0);
  const scripts = [...shares].filter(([script, share]) => isWritten(script, share)).map(([script]) => script);
  const byScript = new Map(scripts.map((script) => [script, languagesOfScript(pieces, signs, script, usual, evidence)]));
  const guessed = [...byScript.values()];
  const written = new Set(guessed.flatMap(({ languages }) => languages)).size;
  const found: string[] = [];
  for (const { script } of signs) {
    if (found.length === written) break;
    const here = byScript.get(script === 'han' && !byScript.has('han') ? 'kana' : script ?? 'latin')?.languages;
    if (script !== undefined && here !== undefined) for (const language of here) if (!found.includes(language)) found.push(language);
  }
  const languages = found.length === 0 ? [usual[0] ?? LANGUAGE_OF_SCRIPT.latin] : [...usual.filter((tag) => found.includes(tag)), ...found.filter((tag) => !usual.includes(tag))];
  const margins = [...shares.values()].map((share) => (share.stubs ? Infinity : Math.abs(share.weight - leastOf(share))));
  return { languages, ...leastRoom([phrased, ...guessed, sameRoom(Math.max(0, Math.min(all - LONGEST_LETTER, least(margins))))]) };
}

/** Whether there is a sentence that is no set phrase (“Please accept the assurances of …”), and not still to be written. */
function hasText(pieces: readonly Piece[], signs: readonly LanguageSigns[], evidence: LanguageEvidence): boolean {
  return pieces.some((piece, i) => isSentence(signs, i) && (signs[i]?.weight ?? 0) >= SHORTEST && stubIn(piece) === undefined && evidence.phrase(piece.prose).length === 0);
}

function hasScript(tags: readonly string[], script: Script): boolean {
  return tags.some((tag) => scriptOfLanguage(tag) === script);
}

/** The languages written in one script, in the tags that are usual. */
function languagesOfScript(pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, usual: readonly string[], evidence: LanguageEvidence): Guessed {
  const expected = usual.filter((tag) => scriptOfLanguage(tag) === script);
  const known = CANDIDATES[script];
  if (known === undefined) return { languages: [expected[0] ?? LANGUAGE_OF_SCRIPT[script]], ...sameRoom(Infinity) };
  const candidates = [...expected, ...known.filter((tag) => !expected.some((other) => primaryOf(other) === tag))];
  const guessed = sampledLanguages(pieces, signs, script, [...candidates, ...OTHERS.filter((tag) => scriptOfLanguage(tag) === script && !candidates.some((other) => primaryOf(other) === tag))], LONG, evidence);
  // Between the usual ones shorter pieces are enough, as long as the longer ones do not show another.
  const narrow = expected.length > 1 && guessed.languages.every((tag) => expected.includes(tag)) ? sampledLanguages(pieces, signs, script, expected, SHORT, evidence) : NONE_GUESSED;
  const shown = new Set([...guessed.languages, ...narrow.languages]);
  // Drafts that are short, or only begun: their sentences show it.
  const begun = shown.size < expected.length && narrow !== NONE_GUESSED ? sampledLanguages(pieces, signs, script, expected, SHORTEST, evidence) : NONE_GUESSED;
  const brief = shownBriefly(pieces, signs, script, candidates, shown, evidence);
  const phrased = shownByPhrases(pieces, signs, script, candidates, evidence);
  const found = [...new Set([...shown, ...begun.languages, ...brief.languages, ...phrased.languages])];
  if (found.length === 0) return { languages: [shownTogether(pieces, signs, script, candidates, evidence) ?? expected[0] ?? LANGUAGE_OF_SCRIPT[script]], ...sameRoom(0) };
  const languages = inOrder(found, pieces, signs, script, evidence);
  return { languages, ...leastRoom([guessed, narrow, begun, brief, phrased]) };
}

/** The languages in the order in which they come at the draft's beginning; as they are where that does not show it. */
function inOrder(found: readonly string[], pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, evidence: LanguageEvidence): readonly string[] {
  if (found.length < 2) return found;
  const order = new Set<string>();
  let looked = 0;
  let above: Piece | undefined;
  for (let i = 0; i < signs.length && looked < BEGINNING && order.size < found.length; i++) {
    const { script: own, weight, isText } = signs[i] as LanguageSigns;
    const piece = pieces[i];
    const before = above;
    if (isText) above = piece;
    if (piece === undefined || own !== script || !isText || (weight < SHORTEST && isNames(piece.prose)) || isFixedText(piece.prose)) continue;
    const told = weight < SHORTEST_TOLD ? phraseLanguage(piece, found, evidence) : toldIn(piece.prose, weight, found, evidence);
    if (weight < SHORTEST_TOLD && told === undefined) continue;
    looked++;
    if (told === undefined) continue;
    // A title is no beginning below one that tells nothing and may be its source.
    if (weight >= SHORT || !areTwins(before, piece)) order.add(told);
    above = undefined;
  }
  return [...order, ...found.filter((language) => !order.has(language))];
}

/** Whether the one stands above the other with the same number. */
function areTwins(above: Piece | undefined, piece: Piece): boolean {
  const [one, other] = [above === undefined ? undefined : likelyReading(above), likelyReading(piece)];
  return above?.kind === piece.kind && above.level === piece.level && isShortAsTitle(above) && one !== undefined && one.path.join('.') === other?.path.join('.');
}

/** The one of the languages that a few words show. */
function toldIn(prose: string, weight: number, languages: readonly string[], evidence: LanguageEvidence): string | undefined {
  if (weight >= SHORT) return evidence.guess(prose, weight, languages) ?? evidence.byFunctionWords(prose, languages);
  const known = evidence.phrase(prose);
  const [one, other] = languages.filter((language) => known.includes(primaryOf(language)));
  return one !== undefined && other === undefined ? one : evidence.byFunctionWords(prose, languages);
}

/** In pieces: what begins a draft. */
const BEGINNING = 12;

/** Languages in which few bodies publish: a long text shows them. */
const OTHERS = Object.keys(LANGUAGES).filter((tag) => tag !== 'no' && tag !== 'nn');

/** The share of the text of a language that has no sentence where another has: a title in two languages makes no text in two. */
const TITLES_ALONE = 0.25;
