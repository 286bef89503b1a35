import { oncePer } from '../text/oncePer.ts';
import { inOwnLanguage, type SectionRequirement } from './documentType.ts';
import { comparable, hasPhrase, wholePhrase, type Phrase } from './phrase.ts';

/** A section that a type knows, with its titles ready to be looked for. */
export interface Titled {
  readonly requirement: SectionRequirement;
  /** Empty: any title that no other section has. */
  readonly titles: readonly Phrase[];
  /** Titles without places to fill: these are known even where they are not marked as headings. */
  readonly exact: ReadonlySet<string>;
  /** Those of a language; all, where the type has none in it: one word may name a section in one language and another in the next. */
  readonly exactIn: (language: string) => ReadonlySet<string>;
  /** Titles that name it where none of the others does. */
  readonly likely: readonly Phrase[];
  /** Both, of a language alone. */
  readonly ownIn: (language: string) => OwnTitles;
  readonly children: readonly Titled[];
}

/** The titles of a section in one language: those that name it, and those that may. */
interface OwnTitles {
  readonly titles: readonly Phrase[];
  readonly likely: readonly Phrase[];
}

const NONE: OwnTitles = { titles: [], likely: [] };

export const titledRequirement: (requirement: SectionRequirement) => Titled = oncePer((requirement: SectionRequirement): Titled => {
  const written = Object.values(requirement.titles).flat();
  const exact = exactOf(written);
  const byLanguage = new Map(Object.entries(requirement.titles).map(([language, titles]) => [language, exactOf(titles)]));
  const tags = new Set([...Object.keys(requirement.titles), ...Object.keys(requirement.mayBeTitled)]);
  const own = Object.fromEntries([...tags].map((tag): [string, OwnTitles] => [tag, { titles: (requirement.titles[tag] ?? []).map(wholePhrase), likely: (requirement.mayBeTitled[tag] ?? []).map(wholePhrase) }]));
  return {
    requirement,
    titles: written.map(wholePhrase),
    exact,
    exactIn: (language) => byLanguage.get(language) ?? exact,
    likely: Object.values(requirement.mayBeTitled).flat().map(wholePhrase),
    ownIn: (language) => inOwnLanguage(own, language) ?? NONE,
    children: requirement.children.map(titledRequirement),
  };
});

/**
 * Whether a title that names the section in some language names another one in the language of the text: “Application” is whom a code is for in
 * English, and in French how it is put into practice.
 */
export function namesAnother({ ownIn }: Titled, title: string, language: string, all: readonly Titled[]): boolean {
  const names = (phrase: Phrase): boolean => hasPhrase(title, phrase);
  return !ownIn(language).titles.some(names) && all.some((other) => other.ownIn !== ownIn && (other.ownIn(language).titles.some(names) || other.ownIn(language).likely.some(names)));
}

function exactOf(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.filter((title) => !/[…{*^$]/u.test(title)).map(comparable));
}

/** A block that begins a section of the type. */
export interface Beginning {
  readonly titled: Titled;
  readonly at: number;
  /** 0 for a title that is no heading of the draft. */
  readonly level: number;
}
