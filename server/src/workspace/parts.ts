import type { Check } from '../checks/check.ts';
import type { Draft } from '../model/draft.ts';
import type { Pairing } from '../model/pairing.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { Message } from '../text/message.ts';
import type { DocumentType } from '../types/documentType.ts';

/** Seam: what the layers below give, until each has landed. */
export function pair(draft: Draft, _source: Draft | undefined): Pairing {
  return { sourceDraft: draft, targetDraft: draft, languages: [] };
}

export function recognise(_draft: Draft, _types: readonly DocumentType[]): { type: DocumentType; reason: Message } | undefined {
  return undefined;
}

export const allChecks: readonly Check[] = [];
export const noResolutions: Resolutions = { sources: [] };
