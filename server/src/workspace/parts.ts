import type { Check } from '../checks/check.ts';
import type { Dialect, Draft } from '../model/draft.ts';
import type { Pairing } from '../model/pairing.ts';
import type { Resolutions } from '../register/resolutions.ts';
import { LineIndex } from '../text/lineIndex.ts';
import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { DocumentType } from '../types/documentType.ts';

/** Seam: what the layers below give, until each has landed. */
export interface Reader { read(text: string): Draft }

export function createReader(uri: string, dialect: Dialect, _options: { readonly languages?: readonly string[] }): Reader {
  return {
    read: (text) => ({
      uri, text, dialect, lines: new LineIndex(text),
      frontMatter: { span: { start: 0, end: 0 }, draft: /^draft: (.*)$/mu.exec(text)?.[1], title: undefined, languages: undefined, translationOf: undefined, disable: [], problems: [] },
      blocks: [], languages: ['en'], numbering: { labels: [], series: [], faults: [] }, sections: [], citations: [], clauseReferences: [], suppressions: [],
    }),
  };
}

export function pair(draft: Draft, _source: Draft | undefined): Pairing {
  return { sourceDraft: draft, targetDraft: draft, languages: [] };
}

export const shippedTypes: readonly DocumentType[] = [{ name: 'generic' }];

export function recognise(_draft: Draft, _types: readonly DocumentType[]): { type: DocumentType; reason: Message } | undefined {
  return undefined;
}

export interface FileProblem { readonly span: Span; readonly message: Message }

export const allChecks: readonly Check[] = [];
export const noResolutions: Resolutions = { sources: [] };
