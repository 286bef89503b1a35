import type { Draft } from '../model/draft.ts';
import type { Pairing } from '../model/pairing.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { DocumentType } from '../types/documentType.ts';
import type { Edit } from '../text/edit.ts';
import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { RuleName } from './rules.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place in a draft or another file, with what to say of it. */
export interface Related {
  /** `undefined`: in the same file. */
  readonly uri: string | undefined;
  readonly span: Span;
  readonly message: Message;
}

/** What one fix changes in one file. */
export interface FileEdits {
  /** `undefined`: in the same file. */
  readonly uri: string | undefined;
  readonly edits: readonly Edit[];
}

export interface Fix {
  /** Begins with "Insert" or "Add" where it adds text. */
  readonly title: Message;
  /** The one to take without thinking; never on a guess between several. */
  readonly preferred: boolean;
  /** Touches labels and references alone, so that `source.fixAll.rapporteur` may apply it. */
  readonly safe: boolean;
  /** May be worked out at each look, from the whole draft. */
  readonly changes: readonly FileEdits[];
  /** Where something is left to be typed, in a file that may not be open: an offset in its text after the change. */
  readonly opens?: { readonly uri: string; readonly at: number } | undefined;
}

export interface Finding {
  readonly rule: RuleName;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly Related[];
  /** Severity that differs from the rule's own (a recommended section, say); settings overrule both. */
  readonly severity?: Severity;
  /** Where a translation, in this language, has something else than its source: what the source has, and what stands for it, in a form that is the same in all languages. */
  readonly differing?: { readonly language: string; readonly here: readonly string[]; readonly there: readonly string[] };
  /** Computed only when somebody asks. */
  readonly fixes: () => readonly Fix[];
}

/** What a check may look at. */
export interface CheckContext {
  readonly draft: Draft;
  readonly type: DocumentType;
  readonly pairing: Pairing;
  readonly resolutions: Resolutions;
  /** What several checks read out of this context: each reading is made once. */
  readonly readings: SharedReadings;
}

/** Readings of one context, made at the first time of asking. */
export class SharedReadings {
  readonly #made = new Map<(context: CheckContext) => unknown, unknown>();
  readonly #found = new Map<Check, readonly Finding[]>();

  of<T>(context: CheckContext, reading: (context: CheckContext) => T): T {
    if (!this.#made.has(reading)) this.#made.set(reading, reading(context));
    return this.#made.get(reading) as T;
  }

  /** What the check finds in the whole draft. */
  findings(context: CheckContext, check: Check): readonly Finding[] {
    const found = this.#found.get(check) ?? [...check.find(context)];
    this.#found.set(check, found);
    return found;
  }
}

/**
 * On what the findings of a check depend beside settings, document type and registers: what an edit does not touch need not be looked
 * at again. Without it, on anything.
 *
 * - `block`: each on one block alone; `citation`: each on one citation and its block.
 * - `monolingual block`, `monolingual citation`: the same in a draft in one language. In a draft in several, a finding of the former may
 *   stand for others, so that there is none only where there is none in any block.
 * - `pair`: each on one pair of blocks, and on the titles of the contents whose pages it may hold; it stands on the pair's target.
 * - `numbering`: on labels and their faults; `structure`: on what the reading of the structure sees; `pairing`: on what pairs with what, and on labels;
 *   `unpaired`: on that, and on the words of what has no counterpart and stands around it; `footnotes`: on the marks and notes of footnotes,
 *   and on what has no translation.
 */
export type Reach = 'block' | 'citation' | 'monolingual block' | 'monolingual citation' | 'pair' | 'numbering' | 'structure' | 'pairing' | 'unpaired' | 'footnotes';

/** One rule: what it is called, what it rests on, and how it finds. */
export interface Check {
  readonly rule: RuleName;
  /** One sentence for the list of rules. */
  readonly title: string;
  readonly severity: Severity;
  /** Document, edition and clause, or "ours". */
  readonly basis: string;
  /** What the preferred fix does, for the list of rules; "–" without one. */
  readonly fix: string;
  readonly reach?: Reach;
  readonly find: (context: CheckContext) => Iterable<Finding>;
}
