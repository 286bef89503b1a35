import { findCitations } from '../model/citations.ts';
import type { FileEdits } from '../checks/check.ts';
import type { CitingDraft } from '../model/citingDraft.ts';
import type { Draft } from '../model/draft.ts';
import type { Resolutions } from '../register/resolutions.ts';
import { replacement } from '../text/edit.ts';
import { message, type Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { citationAt } from './citationAt.ts';
import { resolutionUses } from './resolutionUses.ts';

/** What is renamed at `offset`: the number of a citation, as written there. */
export function renamableResolution(draft: Draft, offset: number): { readonly span: Span; readonly placeholder: string } | undefined {
  const citation = citationAt(draft, offset);
  if (citation === undefined) return undefined;
  return { span: citation.numberSpan, placeholder: draft.text.slice(citation.numberSpan.start, citation.numberSpan.end) };
}

/**
 * Gives the resolution cited at `offset` another number ("12/2023") in all citations of `drafts`. Registers stay: they hold what was adopted.
 * Citations without a year take the number alone.
 */
export function renameResolution(draft: Draft, resolutions: Resolutions, offset: number, newNumber: string, drafts: Iterable<CitingDraft>): { readonly changes: readonly FileEdits[] } | { readonly refused: Message } {
  const citation = citationAt(draft, offset);
  const typed = newNumber.trim();
  const read = findCitations(`Resolution ${typed}`, resolutions.bodies)[0];
  if (citation === undefined || read?.numberSpan.end !== `Resolution ${typed}`.length) return { refused: message('“{0}” is no number of a resolution: “{1}” would be one.', typed, '12/2023') };
  const all = [...drafts];
  const texts = new Map(all.map((it) => [it.uri, it.text]));
  const changes = new Map<string, FileEdits['edits'][number][]>();
  for (const use of resolutionUses(draft, resolutions, offset, all) ?? [{ uri: draft.uri, span: citation.span, numberSpan: citation.numberSpan }]) {
    const there = texts.get(use.uri)?.slice(use.numberSpan.start, use.numberSpan.end) ?? '';
    const text = /^\d+\p{L}?$/u.test(there) ? typed.replace(/\/\d{4}$/u, '') : typed;
    const list = changes.get(use.uri) ?? [];
    changes.set(use.uri, [...list, replacement(use.numberSpan, text)]);
  }
  return { changes: [...changes].map(([uri, edits]) => ({ uri, edits })) };
}
