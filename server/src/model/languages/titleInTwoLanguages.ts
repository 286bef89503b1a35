import { WORDS } from '../../text/runs.ts';
import { recall, type Block } from '../block.ts';
import { languageByFunctionWords } from './functionWords.ts';
import { FRESH_EVIDENCE } from './languageMemory.ts';
import { isPersonsName } from './names.ts';
import { scriptsOf } from './languageOfText.ts';
import { monthOfWord } from '../numbers/numberWords.ts';
import { conceptsOfWord } from '../pairing/wordConcepts.ts';

/**
 * Whether a title says itself in two languages, or more, on one line: “Purpose / Objet”, “Vision / Видение”. Told by the scripts of what a stroke
 * parts; where they are the same, by a word that both sides have in the table of concepts, each in a language of its own, or by a day.
 */
export function isTitleInTwoLanguages(words: string): boolean {
  if (words.length > LONGEST || !STROKE.test(words) || ENDS_SENTENCE.test(words)) return false;
  const parts = words.split(STROKE);
  if (parts.length > MOST_LANGUAGES || !parts.every((part) => LETTERS.test(part))) return false;
  return parts.every((part, i) => i === 0 || areTwoLanguages(parts[0] ?? '', part));
}

/**
 * The same on a line for each, without a blank line between: as lines of one language may stand so, too, a word of the one must be said in the other by a word that
 * is none of the first's language, or both are all in capitals, as on a title page, and each has small words of another language.
 */
export function isTitleInLines(masked: string): boolean {
  if (masked.length > LONGEST || !LINE_BREAK.test(masked)) return false;
  const lines = masked.trim().split(LINE_BREAK).map((line) => line.trim());
  // A person has one name, and an office in each language.
  const [first = '', ...others] = lines.length > 2 && isPersonsName(lines[0] ?? '') ? lines.slice(1) : lines;
  return others.length > 0 && others.length < MOST_LANGUAGES && [first, ...others].every((line) => LETTERS.test(line) && !ENDS_SENTENCE.test(line)) && others.every((other) => sayTheSame(first, other) || areCapitalsOfTwo(first, other) || areOneDay(first, other));
}

function sayTheSame(one: string, other: string): boolean {
  return LANGUAGES.some((first) => LANGUAGES.some((second) => {
    if (first === second) return false;
    const concepts = new Set(ownConceptsIn(one, first, second));
    return concepts.size > 0 && ownConceptsIn(other, second, first).some((concept) => concepts.has(concept));
  }));
}

function areCapitalsOfTwo(one: string, other: string): boolean {
  const [first, second] = [one, other].map((line) => (line === line.toUpperCase() ? languageByFunctionWords(line, LANGUAGES) : undefined));
  return first !== undefined && second !== undefined && first !== second;
}

/** What the words say in the one language that they do not say in the other. */
function ownConceptsIn(words: string, language: string, other: string): readonly string[] {
  return WORDS.in(words.toLowerCase()).flatMap((word) => (conceptsOfWord(word, other).length > 0 ? [] : conceptsOfWord(word, language)));
}

/**
 * Whether the headings of a draft serve all its languages: most of them say themselves in two (“Meetings / Réunions”). One that says itself once
 * may be the same word in both (“Contact”).
 */
export function haveTitlesInTwoLanguages(blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const both = headings.filter((heading) => recall(heading, saysItselfInTwoLanguages)).length;
  return both >= FEWEST && both * 2 > headings.length;
}

/** `isTitleInTwoLanguages` or `isTitleInLines` of the whole block, the word of its number included: “Resolution 5 / Résolution 5”. */
export function saysItselfInTwoLanguages({ prose, cell, label, masked }: Block): boolean {
  if (cell !== undefined) return false;
  return isTitleInTwoLanguages(prose) || isTitleInLines(masked) || (label !== undefined && LETTERS.test(label.form.before) && isTitleInTwoLanguages(masked.trim()));
}

const FEWEST = 2;

function areTwoLanguages(one: string, other: string): boolean {
  if (scriptsOf(one, FRESH_EVIDENCE).script !== scriptsOf(other, FRESH_EVIDENCE).script) return true;
  if (areOneDay(one, other)) return true;
  return LANGUAGES.some((first) => {
    const concepts = new Set(conceptsIn(one, first));
    return concepts.size > 0 && LANGUAGES.some((second) => second !== first && conceptsIn(other, second).some((concept) => concepts.has(concept)));
  });
}

/** “4 May 2026 / 4 mai 2026”: the same figures and month, in other words. */
function areOneDay(one: string, other: string): boolean {
  const figures = (text: string) => text.match(FIGURES)?.join(' ');
  if (figures(one) === undefined || figures(one) !== figures(other) || one === other) return false;
  return monthsIn(one).some((month) => monthsIn(other).includes(month));
}

function monthsIn(text: string): readonly number[] {
  return WORDS.in(text).flatMap((word) => LANGUAGES.flatMap((language) => monthOfWord(word, language) ?? []));
}

function conceptsIn(words: string, language: string): readonly string[] {
  return WORDS.in(words.toLowerCase()).flatMap((word) => conceptsOfWord(word, language));
}

const LONGEST = 200;
const MOST_LANGUAGES = 4;
const STROKE = / [/|] |\s?／\s?/u;
const LINE_BREAK = /[\r\n]+/u;
const ENDS_SENTENCE = /[.;!?。；！？]$/u;
const LETTERS = /\p{L}{2}/u;
const FIGURES = /\d{1,4}/gu;
/** Those of the table that share a script. */
const LANGUAGES = ['en', 'fr', 'es'];
