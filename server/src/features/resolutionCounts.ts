import { agrees } from '../model/citation/agrees.ts';
import type { Citation } from '../model/citation.ts';
import type { CitingDraft } from '../model/citingDraft.ts';
import type { Resolution } from '../register/resolution.ts';
import { message, type Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';

export interface ResolutionCount {
  readonly span: Span;
  readonly title: Message;
  readonly uses: readonly { readonly uri: string; readonly span: Span }[];
}

/** How often each of the records is cited in `drafts`. Linear in records and citations. */
export function resolutionCounts(records: readonly Resolution[], drafts: Iterable<CitingDraft>): readonly ResolutionCount[] {
  const cited = new Map<string, { readonly uri: string; readonly citation: Citation }[]>();
  for (const draft of drafts) {
    for (const citation of draft.citations) {
      const number = citation.identity.number;
      if (number === undefined || citation.defines) continue;
      const list = cited.get(number);
      if (list === undefined) cited.set(number, [{ uri: draft.uri, citation }]);
      else list.push({ uri: draft.uri, citation });
    }
  }
  return records.map((record) => {
    const uses = usesOf(record, cited);
    return { span: record.numberSpan, uses, title: uses.length === 0 ? message('not cited') : uses.length === 1 ? message('cited once') : message('cited {0} times', uses.length) };
  });
}

function usesOf(record: Resolution, cited: ReadonlyMap<string, readonly { readonly uri: string; readonly citation: Citation }[]>): ResolutionCount['uses'] {
  return record.identities.flatMap((identity) => (cited.get(identity.number ?? '') ?? [])
    .filter(({ citation }) => citation.identity.body !== undefined && agrees(citation.identity, identity))
    .map(({ uri, citation }) => ({ uri, span: citation.span })));
}
