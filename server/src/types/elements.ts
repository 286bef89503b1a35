import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { greatest } from '../text/manyItems.ts';
import { isAddressedByTitle } from './addressedByTitle.ts';
import { hasWordsIn, type Condition, type DocumentType, type ElementPlace, type ElementRequirement, type Look } from './documentType.ts';
import type { LanguageOutline } from './outline.ts';
import { isClosing, isForOthers, isSetOut, matcherOf, matches, matchesAnywhere, namesOthers, type Matcher } from './elementMatchers.ts';
import { columnUnitsOf, wholeUnit, type Unit } from './elementUnits.ts';
import { emptyFieldsIn } from './emptyFields.ts';
import { endStart, unitsIn, zonesOf, type Zones } from './elementZones.ts';
import { isAlmostDate } from './looks.ts';
import { comparable, hasPhrase } from './phrase.ts';
import { isEntry, isInSentence, isSentence } from './sentence.ts';
import { strayNames } from './strayNames.ts';
import { SHOWN_BY_PLACE } from './shownByPlace.ts';
import { withoutCeremony } from './withoutCeremony.ts';
import { tablesInColumns, type TablesInColumns } from './tablesInColumns.ts';

/** Where an element of the title page, or of a letter, stands in one language of the draft. */
export interface ElementPlaceFound {
  readonly language: string;
  readonly block: Block;
  /** Among those where the element may stand; `undefined` where it stands astray. */
  readonly place: ElementPlace | undefined;
  /** The element is all that the block holds, so that it can be moved alone. */
  readonly whole: boolean;
}

export interface ElementReading {
  readonly requirement: ElementRequirement;
  /** The draft must have it. */
  readonly due: boolean;
  /** Where it belongs, in the order of the text. */
  readonly found: readonly ElementPlaceFound[];
  /** Elsewhere, where it is not found in its place. */
  readonly astray: readonly ElementPlaceFound[];
  /** Where nothing but its name stands (“Our reference:”), and nowhere more. */
  readonly emptied: readonly ElementPlaceFound[];
}

/**
 * Which elements of the type the draft has, in the type's order. What one language of the draft has counts for all.
 * @param outlines with each element as a block of its own
 * @param applies whether the condition of an element holds, by the elements before it
 */
export function elementsOf(
  draft: Draft, type: DocumentType, outlines: readonly LanguageOutline[], applies: (condition: Condition, earlier: readonly ElementReading[]) => boolean,
): readonly ElementReading[] {
  const matchers = type.elements.map(matcherOf);
  const languages = outlines.filter(({ blocks }) => blocks.length > 0).map(({ language }) => language);
  const zoned = outlines.map((outline) => zonesOf(draft, outline, matchers));
  const others = matchers.filter(namesOthers);
  const columns = tablesInColumns(outlines.flatMap(({ blocks }) => blocks));
  const readings: ElementReading[] = [];
  for (const matcher of matchers) {
    const { requirement } = matcher;
    const due = requirement.need === 'required' && isFindable(requirement, languages) && (requirement.when === undefined || applies(requirement.when, readings));
    if (!due && requirement.where[0] === 'body') {
      // Nothing depends on where it stands, and the whole text would have to be read for it.
      readings.push({ requirement, due, found: [], astray: [], emptied: [] });
      continue;
    }
    const placed = zoned.flatMap((zones) => once(requirement.where.flatMap((place) => placesIn(zones, place, matcher, readings, others))));
    const told = requirement.looks.includes('greeting') ? placed.filter(({ block }) => !isAddressed(block, readings)) : placed;
    const inPlace = requirement.looks.reduce<readonly ElementPlaceFound[]>((known, look) => withShown(known, look, zoned, matchers), told);
    const emptied = due ? emptiedAmong(inPlace, zoned, matcher, matchers) : [];
    if (emptied.length > 0) {
      readings.push({ requirement, due, found: [], astray: [], emptied });
      continue;
    }
    const found = inPlace.length > 0 ? inPlace : zoned.flatMap((zones) => [...placesAtEnd(zones, matcher), ...placesInColumns(zones, matcher)]);
    const names = found.length === 0 && due && requirement.looks.includes('name') ? zoned.map((zones) => ({ language: zones.language, ...strayNames(zones, readings) })) : [];
    const above = names.flatMap(({ language, aboveClosing }) => aboveClosing.map((block) => ({ language, block, place: 'end' as const, whole: true })));
    const closing = readings.findIndex((it) => isClosing(matcherOf(it.requirement)));
    if (above.length > 0 && readings[closing] !== undefined) {
      // Of two that stand the wrong way round, the closing is the one that is told.
      readings[closing] = { ...readings[closing], found: [], astray: readings[closing].found };
      readings.push({ requirement, due, found: above, astray: [], emptied });
      continue;
    }
    const stray = names.flatMap(({ language, belowSalutation }) => belowSalutation.map((block) => ({ language, block, place: undefined, whole: true })));
    const astray = found.length > 0 || matcher.vague ? stray : zoned.flatMap((zones) => placesElsewhere(zones, matcher, others, columns)).filter(({ block }) => !isAddressed(block, readings));
    readings.push({ requirement, due, found, astray, emptied });
  }
  return withoutCeremony(readings, zoned);
}

/** Whether the block names those to whom the letter goes, although it begins as a greeting does. */
function isAddressed(block: Block, earlier: readonly ElementReading[]): boolean {
  return isAddressedByTitle(block) && earlier.some(({ requirement, found }) => requirement.looks.includes('address') && found.some((it) => it.block === block));
}

/** Where the type has words for it, but none in these languages, nobody can tell whether it is there; where it has none at all, its looks tell. */
function isFindable({ phrases, looks }: ElementRequirement, languages: readonly string[]): boolean {
  return hasWordsIn(phrases, languages) || (looks.length > 0 && Object.keys(phrases).length === 0);
}

function placesIn(zones: Zones, place: ElementPlace, matcher: Matcher, earlier: readonly ElementReading[], others: readonly Matcher[]): readonly ElementPlaceFound[] {
  const looksLike = matcher.requirement.looks.filter((look) => look === 'name' || look === 'text');
  const taken = looksLike.length === 0 ? NONE : takenBlocks(zones, earlier);
  const from = place === 'end' && looksLike.length > 0 ? lastTaken(zones, earlier) : -1;
  const until = place === 'body' && looksLike.length > 0 ? endStart(zones) : Infinity;
  const units = unitsIn(zones, place).filter((unit) => matches(unit, matcher) && !isForOthers(unit, matcher, others)
    && (looksLike.length === 0 || (unit.block.span.start > from && unit.block.span.start < until && !taken.has(unit.block)) || matcher.inserted.has(unit.text)));
  return distinct(zones.language, place, units);
}

const NONE: ReadonlySet<Block> = new Set();

/** With what shows by its place, in the languages in which nothing is told to be the element there. */
function withShown(told: readonly ElementPlaceFound[], look: Look, zoned: readonly Zones[], matchers: readonly Matcher[]): readonly ElementPlaceFound[] {
  const shown = SHOWN_BY_PLACE.get(look);
  if (shown === undefined) return told;
  return [...told, ...zoned.flatMap((zones) => {
    const own = told.filter(({ language }) => language === zones.language);
    if (own.some(({ place }) => place === shown.place)) return [];
    return shown.find(zones, matchers, own.length > 0).map(({ place, units }) => distinct(zones.language, place, units)).flat();
  })];
}

/** The empty fields of the element, where nothing else in the head, or where it may close the document, is the element. */
function emptiedAmong(found: readonly ElementPlaceFound[], zoned: readonly Zones[], own: Matcher, matchers: readonly Matcher[]): readonly ElementPlaceFound[] {
  const emptied = zoned.flatMap((zones) => emptyFieldsIn(zones, own, matchers).map((block) => ({ language: zones.language, block, place: 'front' as const, whole: true })));
  const blocks = new Set(emptied.map(({ block }) => block));
  const isFilled = emptied.length === 0 || found.some(({ place, block }) => place === 'front' && !blocks.has(block)) || zoned.some((zones) => placesAtEnd(zones, own).length > 0);
  return isFilled ? [] : emptied;
}

/**
 * Blocks that are another element already: a name after the closing is not the closing, the text is not the salutation.
 * The sender may be told by the signature's title, and takes no block from it.
 */
function takenBlocks(zones: Zones, earlier: readonly ElementReading[]): ReadonlySet<Block> {
  return new Set(earlier.filter((reading) => reading.requirement.where.length === 1).flatMap((reading) => reading.found.filter((it) => it.language === zones.language && it.whole).map((it) => it.block)));
}

/** The name stands after the closing, which stands in the end: the block of the last element found there before it. */
function lastTaken(zones: Zones, earlier: readonly ElementReading[]): number {
  const ends = earlier.flatMap((reading) => (reading.requirement.where[0] === 'end' ? reading.found.filter((it) => it.language === zones.language && it.whole) : []));
  return Math.max(-1, greatest(ends.map((it) => it.block.span.start)));
}

function placesElsewhere(zones: Zones, matcher: Matcher, others: readonly Matcher[], columns: TablesInColumns): readonly ElementPlaceFound[] {
  const last = zones.blocks.at(-1);
  const toldIn = (block: Block): typeof matches => (isSentence(block) ? isSetOut : block === last ? matches : matchesAnywhere);
  const short = zones.blocks.filter((block, i) => block.prose.length <= (block.label === undefined ? LONGEST_ASTRAY : LONGEST_NUMBERED) && (block.kind === 'paragraph' || (block.cell !== undefined && columns.has(block.cell.table)))
    && !isEntry(block) && !isInSentence(block, zones.blocks[i - 1], zones.blocks[i + 1]));
  const units = short.map(wholeUnit).filter((unit) => toldIn(unit.block)(unit, matcher) && !isForOthers(unit, matcher, others));
  return distinct(zones.language, undefined, matcher.requirement.looks.includes('date') ? withoutPrograms(units.filter(({ written }) => isAlmostDate(written)), zones) : units);
}

/** Without the days of a meeting, one below the other; a day that each language writes is one. */
function withoutPrograms(units: readonly Unit[], { blocks }: Zones): readonly Unit[] {
  const dated = new Map<Block | undefined, string>(units.map(({ block }) => [block, figuresIn(block)]));
  const isOther = (it: Block | undefined, block: Block): boolean => dated.has(it) && dated.get(it) !== figuresIn(block);
  const beside = new Set(blocks.filter((block, i) => isOther(blocks[i - 1], block) || isOther(blocks[i + 1], block)));
  return units.filter(({ block }) => !beside.has(block));
}

function figuresIn({ prose }: Block): string {
  return prose.match(FIGURES)?.join(' ') ?? '';
}

const FIGURES = /\d{1,8}/gu;

/** Where the element closes the document in a way in which it may. */
function placesAtEnd(zones: Zones, matcher: Matcher): readonly ElementPlaceFound[] {
  const { mayEnd } = matcher;
  if (mayEnd.length === 0) return [];
  return distinct(zones.language, 'end', zones.end.filter((unit) => sentencesOf(unit).some((sentence) => mayEnd.some((phrase) => hasPhrase(sentence.text, phrase)) && matches(sentence, matcher))));
}

/** What adopts the document, and not what it is revised by, is said in one sentence. */
function sentencesOf(unit: Unit): readonly Unit[] {
  const sentences = unit.written.split(BETWEEN_SENTENCES);
  return sentences.length < 2 ? [unit] : sentences.map((written) => ({ block: unit.block, written, text: comparable(written), whole: false }));
}

const BETWEEN_SENTENCES = /(?<=[.!?](?<! г\.)) (?=\p{Lu})|(?<=。)(?=.)/u;

/** Where the element stands beside another on the title page. */
function placesInColumns(zones: Zones, matcher: Matcher): readonly ElementPlaceFound[] {
  if (matcher.vague || !matcher.requirement.where.includes('front')) return [];
  const blocks = new Set(zones.front.map(({ block }) => block));
  return distinct(zones.language, 'front', [...blocks].flatMap(columnUnitsOf).filter((unit) => matches(unit, matcher)));
}

/** A longer paragraph only speaks of such things. */
const LONGEST_ASTRAY = 320;
const LONGEST_NUMBERED = 220;

/** The places of the title page and of the end are the same in a draft without text. */
function once(places: readonly ElementPlaceFound[]): readonly ElementPlaceFound[] {
  const seen = new Set<Block>();
  return places.filter(({ block }) => !seen.has(block) && seen.add(block));
}

function distinct(language: string, place: ElementPlace | undefined, units: readonly Unit[]): readonly ElementPlaceFound[] {
  const blocks = new Map<Block, boolean>();
  for (const unit of units) blocks.set(unit.block, (blocks.get(unit.block) ?? false) || unit.whole);
  return [...blocks].map(([block, whole]) => ({ language, block, place, whole }));
}
