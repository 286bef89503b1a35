import type { Severity } from '../checks/check.ts';
import type { Span } from '../text/span.ts';

/** A value with the place where it is written, so that what turns out later to be wrong with it can be said there. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

export interface DraftPattern {
  readonly files: string;
  readonly type: Placed<string> | undefined;
}

export interface RegisterSetting {
  /** Exactly one of `path` and `url` is there. */
  readonly path: Placed<string> | undefined;
  readonly url: Placed<string> | undefined;
  readonly body: string | undefined;
  readonly complete: boolean;
  readonly years: { readonly from: number; readonly to: number } | undefined;
  /** Field of a record → heading of its column. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface BodySetting {
  readonly code: string;
  /** Names by language tag. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

export type RuleSetting = Severity | 'off';

/** What holds for the files that match a pattern. */
export interface FileSetting {
  readonly files: string;
  readonly type: Placed<string> | undefined;
  /** Rules or groups that are silent there, each with its place. */
  readonly disable: readonly Placed<string>[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly pairs: readonly PairSetting[];
}

/** A paragraph and its translation, by their first words; one alone has no counterpart. */
export interface PairSetting {
  readonly source: string | undefined;
  readonly translation: string | undefined;
}

/** What a workspace's `rapporteur.yaml` says. */
export interface Settings {
  readonly drafts: readonly DraftPattern[];
  readonly languages: readonly string[];
  readonly registers: readonly RegisterSetting[];
  readonly bodies: readonly BodySetting[];
  readonly types: readonly Placed<string>[];
  /** By name of a rule or of a group. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly files: readonly FileSetting[];
}

export const NO_SETTINGS: Settings = {
  drafts: [], languages: [], registers: [], bodies: [], types: [], rules: new Map(), files: [],
};
