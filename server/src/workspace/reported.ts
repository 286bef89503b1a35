import type { Finding, Severity } from '../checks/check.ts';
import type { Progress } from '../features/counterpart.ts';
import type { LineStarts } from '../text/lineIndex.ts';
import type { Characters } from '../text/longText.ts';

/** A finding as a person sees it: what is suppressed or off is left out, and it is settled how much it matters. */
export interface ReportedFinding extends Finding {
  readonly severity: Severity;
}

/** All that is found in one version of one file, in the order of the text. */
export interface CheckedFile {
  /** As the host gave it. */
  readonly uri: string;
  /** Version of the open document; `undefined` for a file that is not open. */
  readonly version: number | undefined;
  /** Empty where nothing but what was found in it is kept of a file that is not open. */
  readonly text: Characters;
  /** The text's lines, where they are known. */
  readonly lines?: LineStarts;
  readonly findings: readonly ReportedFinding[];
  /** How far the translations of a draft have come, by language; worked out when it is asked for. */
  readonly progress?: () => readonly Progress[];
}
