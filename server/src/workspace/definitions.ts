import { withDefinitions } from '../model/definitions.ts';
import type { BodyTable } from '../model/bodies.ts';
import type { Citation } from '../model/citation.ts';
import { blockAt, type Draft } from '../model/draft.ts';
import type { Resolution } from '../register/resolution.ts';

/** The document type whose headings define resolutions. */
export const DEFINING = 'resolutions';

/** What one draft of type `resolutions` defines. */
export interface Definitions {
  /** Two drafts with the same key define the same, at whatever places. */
  readonly key: string;
  readonly records: readonly Resolution[];
}

/**
 * The resolutions that the headings of a draft of type `resolutions` define, as records of a register. Those without a body or number are left
 * out: nobody else can cite them.
 * @param before what an earlier text of the same draft defined: kept, at its new places, where it is the same
 */
export function definitionsIn(draft: Draft, bodies: BodyTable, before: MovableDefinitions | undefined): MovableDefinitions {
  return definitionsAt(draft.uri, definedPlaces(draft, bodies), before);
}

/** The same, from the places at which they stand. */
export function definitionsAt(uri: string, places: readonly DefinedPlace[], before: MovableDefinitions | undefined): MovableDefinitions {
  const key = JSON.stringify([uri, places.map(({ citation, title, designation }) => [citation.identity, title, designation])]);
  if (before?.key === key) {
    before.move(places);
    return before;
  }
  return new MovableDefinitions(uri, key, places);
}

/** Where a draft of type `resolutions` defines them. */
export function definedPlaces(draft: Draft, bodies: BodyTable): readonly DefinedPlace[] {
  return withDefinitions(draft, bodies).citations.filter((it) => it.defines && it.identity.body !== undefined && it.identity.number !== undefined)
    .map((citation) => placeOf(draft, citation));
}

/** Where a resolution is defined, and as what. Plain data. */
export interface DefinedPlace {
  readonly citation: Citation;
  /** "12/2023" */
  readonly designation: string;
  readonly title: string;
  readonly language: string;
}

/** Definitions whose places move with the text above them, while all that cites them may stay as it is. */
export class MovableDefinitions implements Definitions {
  readonly key: string;
  readonly records: readonly Resolution[];
  #places: readonly DefinedPlace[];

  constructor(uri: string, key: string, places: readonly DefinedPlace[]) {
    this.key = key;
    this.#places = places;
    const citationAt = (i: number, otherwise: Citation): Citation => this.#places[i]?.citation ?? otherwise;
    this.records = places.map(({ citation, designation, title, language }, i): Resolution => ({
      identities: [citation.identity],
      designation,
      titles: title === '' ? [] : [{ language, text: title }],
      dates: [],
      status: undefined,
      relations: [],
      urls: [],
      operative: () => [],
      uri,
      get span() {
        return citationAt(i, citation).span;
      },
      get numberSpan() {
        return citationAt(i, citation).numberSpan;
      },
    }));
  }

  move(places: readonly DefinedPlace[]): void {
    this.#places = places;
  }
}

function placeOf(draft: Draft, citation: Citation): DefinedPlace {
  const block = blockAt(draft, citation.span.start);
  const designation = draft.text.slice(citation.numberSpan.start, citation.numberSpan.end);
  const rest = block === undefined ? '' : block.masked.slice(citation.span.end - block.span.start);
  return { citation, designation, title: rest.replace(/\s+/gu, ' ').replace(BEFORE_TITLE, '').trim(), language: block?.language ?? '' };
}

/** Between a number and the title: "Resolution 12/2023 – Title", "Resolution 12/2023: Title". */
const BEFORE_TITLE = /^[\s\p{P}]{1,12}(?=[\p{L}\p{N}"“«「])/u;
