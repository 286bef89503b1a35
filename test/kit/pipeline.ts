import type { Dialect } from '../../server/src/model/draft.ts';
import type { Edit } from '../../server/src/text/edit.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';

/** What surrounds a draft in a test: the workspace in miniature. */
export interface World {
  readonly dialect: Dialect;
  /** Name of the document type; `generic` requires nothing. */
  readonly type: string;
  /** BCP 47 tags, the source first; without them the text itself says. */
  readonly languages: readonly string[] | undefined;
  /** Text of a register in Edoxen's form. */
  readonly register: string | undefined;
  /** More of the settings file, in its own form. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A draft that is open somewhere, as a host holds it. */
export interface OpenDraft {
  /** What a person sees in the text as it stands now, in the order of the places: after settings and suppressions. */
  readonly findings: () => Promise<readonly ReportedFinding[]>;
  /** Each edit after the one before it, on the text that that one left. */
  readonly edit: (edits: readonly Edit[]) => Promise<void>;
}

/** The way from a text to its findings. The kit proves rules through it and does not know what is behind it. */
export interface Pipeline {
  readonly open: (text: string, world: World) => Promise<OpenDraft>;
}
