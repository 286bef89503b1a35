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
  readonly children: readonly Titled[];
}

export const titledRequirement: (requirement: SectionRequirement) => Titled = oncePer((requirement: SectionRequirement): Titled => {
  const written = Object.values(requirement.titles).flat();
  return {
    requirement,
    titles: written.map(wholePhrase),
    exact: new Set(written.filter((title) => !/[…{*^$]/u.test(title)).map(comparable)),
    children: requirement.children.map(titledRequirement),
  };
});

/** A block that begins a section of the type. */
export interface Beginning {
  readonly titled: Titled;
  readonly at: number;
  /** 0 for a title that is no heading of the draft. */
  readonly level: number;
}
