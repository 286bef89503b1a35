import { oncePer } from '../text/oncePer.ts';
import type { SectionRequirement } from './documentType.ts';
import { comparable, wholePhrase, type Phrase } from './phrase.ts';

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
  readonly children: readonly Titled[];
}

export const titledRequirement: (requirement: SectionRequirement) => Titled = oncePer((requirement: SectionRequirement): Titled => {
  const written = Object.values(requirement.titles).flat();
  const exact = exactOf(written);
  const byLanguage = new Map(Object.entries(requirement.titles).map(([language, titles]) => [language, exactOf(titles)]));
  return {
    requirement,
    titles: written.map(wholePhrase),
    exact,
    exactIn: (language) => byLanguage.get(language) ?? exact,
    likely: Object.values(requirement.mayBeTitled).flat().map(wholePhrase),
    children: requirement.children.map(titledRequirement),
  };
});

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
