import type { Check } from '../checks/check.ts';
import type { Dialect, Draft } from '../model/draft.ts';
import type { Pairing } from '../model/pairing.ts';
import { DraftReader } from '../model/readDraft.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { Message } from '../text/message.ts';
import type { DocumentType } from '../types/documentType.ts';

/** Seam: what the layers below give, until each has landed. */
export function createReader(uri: string, dialect: Dialect, options: { readonly languages?: readonly string[] }): DraftReader {
  return new DraftReader(uri, dialect, options);
}

export function pair(draft: Draft, _source: Draft | undefined): Pairing {
  return { sourceDraft: draft, targetDraft: draft, languages: [] };
}

export const shippedTypes: readonly DocumentType[] = [{ name: 'generic', about: '', basis: '', numbering: '', recognition: { enough: 0, signs: [], against: {} }, elements: [], sections: [] }];

export function recognise(_draft: Draft, _types: readonly DocumentType[]): { type: DocumentType; reason: Message } | undefined {
  return undefined;
}

export const allChecks: readonly Check[] = [];
export const noResolutions: Resolutions = { sources: [] };
