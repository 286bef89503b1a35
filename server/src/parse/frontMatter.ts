import type { Span } from '../text/span.ts';
import type { Message } from '../text/message.ts';

/** What a draft's YAML front matter says of it. Unknown keys are left alone: they belong to other tools. */
export interface FrontMatter {
  /** With both rules and the line break after the second; empty where there is none. */
  readonly span: Span;
  /** Name of a document type; `false`: never a draft. */
  readonly draft: string | false | undefined;
  readonly title: string | undefined;
  /** BCP 47 tags; the first is the source. */
  readonly languages: readonly string[] | undefined;
  /** Path of the source draft, as written. */
  readonly translationOf: string | undefined;
  readonly disable: readonly { readonly rule: string; readonly span: Span }[];
  readonly problems: readonly { readonly span: Span; readonly message: Message }[];
}
