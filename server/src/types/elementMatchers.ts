import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { oncePer } from '../text/oncePer.ts';
import { isAddressedByTitle } from './addressedByTitle.ts';
import { namesSupersededAlone } from './adoption.ts';
import type { DocumentType, ElementRequirement, Look } from './documentType.ts';
import { columnUnitsOf, unitsOf, type Unit } from './elementUnits.ts';
import { hasLook } from './looks.ts';
import { isNumberedText } from './numberedText.ts';
import { comparable, hasPhrase, isTelling, readPhrase, type Phrase } from './phrase.ts';
import { isSentence, saysSomething } from './sentence.ts';
import { signatureLine } from './signatureLines.ts';

/** An element that a type asks for, with what tells it in a text. */
export interface Matcher {
  readonly requirement: ElementRequirement;
  readonly phrases: readonly Phrase[];
  readonly mayEnd: readonly Phrase[];
  /** Lines of its own skeleton: what was inserted is recognised, whether filled in or not. */
  readonly inserted: ReadonlySet<string>;
  /** Any line may look like it, so that it is looked for in its place only. */
  readonly vague: boolean;
}

export const matcherOf = oncePer((requirement: ElementRequirement): Matcher => ({
  requirement,
  phrases: Object.values(requirement.phrases).flat().map(readPhrase),
  mayEnd: Object.values(requirement.mayEnd).flat().map(readPhrase),
  inserted: new Set(Object.values(requirement.text).flatMap((text) => text.split('\n')).map(comparable)),
  vague: requirement.looks.some((look) => look === 'name' || look === 'text' || look === 'numbered'),
}));

/** Whether the element is a letter's closing: it is required, stands nowhere but at the end, and is told by its words. */
export function isClosing({ vague, requirement }: Matcher): boolean {
  return !vague && requirement.need === 'required' && requirement.where.length === 1 && requirement.where[0] === 'end';
}

/** What the reading of a type's elements sees in single blocks, apart from their places. */
export class ElementSigns {
  readonly #matchers: readonly Matcher[];

  constructor(type: DocumentType) {
    this.#matchers = type.elements.map(matcherOf);
  }

  /**
   * As long as this is the same for a block that was retyped, so are the elements. A block that may be an element is never taken for the
   * same, for its words are told.
   */
  in(draft: Draft, block: Block): string {
    const units = [...unitsOf(draft, block), ...columnUnitsOf(block)];
    // A numbered paragraph ends the title page, and is never at the end.
    const possible = this.#matchers.filter(({ requirement }) => !isNumberedText(block) || requirement.where.includes('body'));
    return possible.map((matcher) => {
      const seen = units.flatMap((unit, i) => (matches(unit, matcher) ? [i] : []));
      if (seen.length > 0 && !matcher.vague) return block.prose;
      // Who signs a letter may be its sender.
      return matcher.requirement.looks.includes('letterhead') ? units.map(({ written }) => signatureLine(written, block)).join(',') : seen.join(',');
    }).join('|');
  }
}

/** Whether the unit is the element by how it looks or what it says. */
export function matches(unit: Unit, matcher: Matcher): boolean {
  return matcher.requirement.looks.some((look) => looksLike(look, unit)) || hasWords(unit, matcher);
}

/** Whether the unit is the element wherever it stands: a resolution that a line names adopts a draft on its title page, or at its end. */
export function matchesAnywhere(unit: Unit, matcher: Matcher): boolean {
  return matcher.requirement.looks.some((look) => look !== 'adoption' && looksLike(look, unit)) || hasWords(unit, matcher);
}

function hasWords({ text, written }: Unit, { phrases, inserted, requirement }: Matcher): boolean {
  if (inserted.size === 0 && phrases.length === 0) return false;
  // What a sentence says of a secretariat, or to whom something is sent, is no line of a letter's head.
  if ((requirement.looks.includes('letterhead') || requirement.looks.includes('address')) && saysSomething(written)) return false;
  if (inserted.has(text) || (TO_FILL_IN.test(text) && inserted.has(text.slice(text.indexOf('['))))) return true;
  return phrases.some((phrase) => hasPhrase(text, phrase)) && !isOfAnother(written, requirement);
}

/** “Date: [date]”. */
const TO_FILL_IN = /^[^:[]{1,40}: ?\[[^[\]]{1,60}\]$/u;

function looksLike(look: Look, unit: Unit): boolean {
  return hasLook(look, unit.written, unit.block);
}

/** Whether the unit is an element by more than a word or a day that any sentence may have. */
export function isSetOut({ text, written, block, whole }: Unit, { requirement, phrases, inserted }: Matcher): boolean {
  // “To help the members, …” says what for, and not to whom.
  if (requirement.looks.includes('address') && whole && isSentence(block)) return inserted.has(text);
  if (requirement.looks.includes('symbol') && hasLook('symbol', written, block)) return true;
  return inserted.has(text) || (phrases.some((phrase) => isTelling(phrase) && hasPhrase(text, phrase)) && !isOfAnother(written, requirement));
}

/** Whether a line says of another document what adopted it: the one that this replaces. */
function isOfAnother(written: string, { looks }: ElementRequirement): boolean {
  return looks.includes('adoption') && namesSupersededAlone(written);
}

/** Whether the element names people who neither send nor sign a letter: those who get it, or a copy of it. */
export function namesOthers({ requirement }: Matcher): boolean {
  return requirement.looks.includes('address') || (requirement.need === 'optional' && requirement.where[0] === 'end');
}

/** “To the secretaries of committees” names those who get a letter, and none who sends or signs it. */
export function isForOthers(unit: Unit, { requirement }: Matcher, others: readonly Matcher[]): boolean {
  const { named } = unit;
  return requirement.looks.some((look) => look === 'letterhead' || look === 'name')
    && (isAddressedByTitle(unit.block) || others.some((matcher) => matches(unit, matcher) || (named !== undefined && matches({ ...unit, written: named, text: named }, matcher))));
}
