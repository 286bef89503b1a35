import type { ResolutionIdentity } from '../model/citation.ts';
import type { Message } from '../text/message.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** A text in one language: a BCP 47 tag, "" where the register does not say. */
export interface LocalText {
  readonly language: string;
  readonly text: string;
}

export interface ResolutionDate {
  /** "2023-02-23", "2020-09" or "2020". */
  readonly date: string;
  /** Edoxen's word (adoption, effective, published …), "" where the register does not say. */
  readonly kind: string;
}

export type RelationType = 'replaces' | 'replacedBy' | 'updates' | 'refines' | 'cites' | 'considers' | 'annexOf' | 'hasAnnex';

export interface Relation {
  readonly type: RelationType;
  readonly target: ResolutionIdentity;
}

/** One record of a register. */
export interface Resolution {
  /** Never empty; the first is the one that it is called by. */
  readonly identities: readonly ResolutionIdentity[];
  /** How the register writes its number: "11/2023", "P-2024-01". */
  readonly designation: string;
  readonly titles: readonly LocalText[];
  readonly dates: readonly ResolutionDate[];
  /** Edoxen's word or the register's own, in lower case. */
  readonly status: string | undefined;
  readonly relations: readonly Relation[];
  readonly urls: readonly string[];
  /** What it does, paragraph by paragraph; read when asked for. */
  readonly operative: () => readonly LocalText[];
  /** The register's file. */
  readonly uri: string;
  /** The whole entry in that file, and its number there. */
  readonly span: Span;
  readonly numberSpan: Span;
}

/** What is wrong at one place of a register's file, and what to do. */
export interface RegisterProblem {
  readonly span: Span;
  readonly message: Message;
}

/** What one file of a register holds: all that could be read, and what could not. */
export interface RegisterReading {
  readonly uri: string;
  readonly records: readonly Resolution[];
  readonly bodies: readonly RegisteredBody[];
  readonly problems: readonly RegisterProblem[];
  /** Nothing of it could be read: its last good reading counts instead. */
  readonly failed: boolean;
  /** A new entry for a resolution, in the form of this file; `undefined` where it has no entry yet to follow. */
  readonly addition: (identity: ResolutionIdentity) => Addition | undefined;
}

/** A new entry in a register's file. */
export interface Addition {
  readonly edit: Edit;
  /** Offset, in the file after the edit, at which the title is to be typed. */
  readonly at: number;
}

/** A body that a register lists with its names: an alias table. */
export interface RegisteredBody {
  readonly code: string;
  readonly names: readonly LocalText[];
}

/** The date of adoption, else the first date. */
export function adoptionOf(resolution: Pick<Resolution, 'dates'>): ResolutionDate | undefined {
  return ADOPTIONS.map((kind) => resolution.dates.find((it) => it.kind === kind)).find((it) => it !== undefined) ?? resolution.dates[0];
}

const ADOPTIONS = ['adoption', 'adopted', 'decided', 'decision', 'negatived', ''];

/** The first identity. */
export function identityOf(resolution: Resolution): ResolutionIdentity {
  return resolution.identities[0] ?? { body: undefined, kind: 'resolution', number: undefined, year: undefined, meeting: undefined, part: '' };
}

/** The title in the language, else in English, else the first. */
export function titleIn(resolution: Resolution, language: string): string | undefined {
  const of = (tag: string): string | undefined => resolution.titles.find((it) => primary(it.language) === primary(tag))?.text;
  return of(language) ?? of('en') ?? resolution.titles[0]?.text;
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
