import type { Severity } from '../../server/src/checks/check.ts';
import type { Dialect } from '../../server/src/model/draft.ts';
import type { RuleName } from '../../server/src/checks/rules.ts';
import type { World } from './pipeline.ts';

/** What a case needs beside its text. Without `type` a draft is `generic`, without `dialect` Markdown. */
export interface Surroundings {
  readonly dialect?: Dialect;
  readonly type?: string;
  readonly languages?: readonly string[];
  /** Text of a register in Edoxen's form (YAML). */
  readonly register?: string;
  /** More of the settings file. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Rules of which there may be findings beside those of the rule that is tested. */
  readonly also?: readonly RuleName[];
  /** Says why the case cannot stand inside a longer draft. */
  readonly standsAlone?: string;
  /** Says why plain text reads the case otherwise. */
  readonly onlyMarkdown?: string;
}

export type CleanCase = string | (Surroundings & { readonly draft: string });

export interface FoundCase extends Surroundings {
  /** The text, with each place at which the rule reports marked: `⟦1.3.⟧`. */
  readonly draft: string;
  /** What is said at each mark, whole; one sentence for one mark. */
  readonly says?: string | readonly string[];
  /** How grave it is, where that differs from the rule's own severity. */
  readonly severity?: Severity;
  /** The text after the preferred fixes; necessary exactly where there are any. */
  readonly fixed?: string;
  /** What the fixes of the first mark give that are not preferred: title → text. */
  readonly offers?: Readonly<Record<string, string>>;
  /** Text that the related places of the first mark stand on, in their order, as written in the draft. */
  readonly related?: readonly string[];
}

export interface RuleCases {
  readonly clean?: readonly CleanCase[];
  readonly found?: readonly FoundCase[];
}

export function worldOf(it: Surroundings): World {
  return {
    dialect: it.dialect ?? 'markdown',
    type: it.type ?? 'generic',
    languages: it.languages,
    register: it.register,
    settings: it.settings ?? {},
  };
}
