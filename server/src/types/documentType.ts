import { primaryOf } from '../text/languageScripts.ts';

/** Something for each language, by BCP 47 tag; `"*"` holds for every language. */
export type ByLanguage<T> = Readonly<Record<string, T>>;

/** What is given for a language, for it without its region or with another, or for every language, in this order. */
export function inOwnLanguage<T>(by: ByLanguage<T>, language: string): T | undefined {
  const primary = primaryOf(language);
  const related = Object.keys(by).find((tag) => primaryOf(tag) === primary);
  return by[language] ?? by[primary] ?? (related === undefined ? undefined : by[related]) ?? by['*'];
}

/** Whether any words are given for one of the languages: where there are none, nobody can tell whether a text has them. */
export function hasWordsIn(by: ByLanguage<readonly string[]>, languages: readonly string[]): boolean {
  return languages.some((language) => (inOwnLanguage(by, language)?.length ?? 0) > 0);
}

/**
 * What a document of one type must contain. Plain data: it is read from the type's YAML file, and
 * phrases are those of `phrase.ts`, so that a workspace's own types cannot bring a pattern that hangs.
 */
export interface DocumentType {
  readonly name: string;
  /** One sentence for lists of types. */
  readonly about: string;
  /** The documents from which it was derived. */
  readonly basis: string;
  /** How a section's heading is numbered where no sibling shows it: "a)", "1", "1.", "I."; "" for no number. */
  readonly numbering: string;
  readonly recognition: Recognition;
  /** In the order in which they usually stand. */
  readonly elements: readonly ElementRequirement[];
  /** In the order in which they stand. */
  readonly sections: readonly SectionRequirement[];
}

export interface Recognition {
  /** The weight from which on a document is a draft of this type. 0: it is never recognised by its text. */
  readonly enough: number;
  readonly signs: readonly Sign[];
  /** Phrases that ordinary documents of another kind have: each that is found counts against the type. */
  readonly against: ByLanguage<readonly string[]>;
}

/** Something by which a type is recognised. */
export interface Sign {
  readonly name: string;
  /** Completes "It has …": "an approval statement that names a resolution". */
  readonly says: string;
  readonly weight: number;
  readonly where: SignPlace;
  /** How often it must be found to count. */
  readonly times: number;
  readonly phrases: ByLanguage<readonly string[]>;
  readonly looks: readonly Look[];
  readonly basis: string;
}

/** `title`: the draft's own title; `front`: before the first section; `headings`: in titles of sections, and in short lines that may be some; `titles`: in marked headings alone; `end`: after the text; `anywhere`. */
export type SignPlace = 'title' | 'front' | 'headings' | 'titles' | 'end' | 'anywhere';

/** Whether phrases are looked for as whole titles there. */
export function isTitle(place: SignPlace): boolean {
  return place === 'title' || place === 'headings' || place === 'titles';
}

export type Need = 'required' | 'recommended' | 'optional';

/** A part of the title page, or of the beginning and end of a letter, that is no section. */
export interface ElementRequirement {
  readonly name: string;
  /** As a message names it: "approval statement". */
  readonly title: string;
  readonly need: Need;
  /** On what it depends; without it, on nothing. */
  readonly when?: Condition;
  /** The first place is where it is inserted. */
  readonly where: readonly ElementPlace[];
  /** Any of these phrases, in any language, or any of these looks. */
  readonly phrases: ByLanguage<readonly string[]>;
  readonly looks: readonly Look[];
  /** Where the element has one of these phrases, too, it may stand behind the text as well: “Distribution: …” at the end of a letter. */
  readonly mayEnd: ByLanguage<readonly string[]>;
  /** What is inserted; words in brackets are to be filled in. */
  readonly text: ByLanguage<string>;
  readonly basis: string;
}

/** `replaces`: only where the resolution that adopts the draft replaces another, as the registers say. */
export type Condition = 'always' | 'replaces';

export type ElementPlace = 'front' | 'body' | 'end';

/** What a line can look like, whatever its words are. `letterhead`: the first lines of all, where they are no other element. `address`: lines that stand together below them, likewise.
 * `adoption`: a line that names a resolution or a decision, and not one that is superseded. `greeting`: the end of the head, that ends
 * with a comma, a colon or “!”. `valediction`: a line with a comma at its end, behind the text. */
export type Look = 'date' | 'symbol' | 'name' | 'text' | 'numbered' | 'letterhead' | 'address' | 'adoption' | 'greeting' | 'valediction';

export interface SectionRequirement {
  readonly name: string;
  readonly need: Need;
  /** Titles with their synonyms; the first of a language is the one that is inserted. None: any title that no other section has. */
  readonly titles: ByLanguage<readonly string[]>;
  /** Titles that name the section where none of the draft is one of its titles: “Who …” names whom a code is for. */
  readonly mayBeTitled: ByLanguage<readonly string[]>;
  /** It may stand several times (each pillar, each subject). */
  readonly many: boolean;
  /** It may stand without text. */
  readonly mayBeEmpty: boolean;
  /** It may stand at any place among its siblings. */
  readonly anywhere: boolean;
  readonly children: readonly SectionRequirement[];
  readonly text: ByLanguage<string>;
  readonly basis: string;
}
