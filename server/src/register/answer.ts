import type { Resolution } from './resolution.ts';

/** What the registers say of one citation. */
export type Answer =
  | { readonly state: 'found'; readonly resolution: Resolution }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Resolution[] }
  /** A register covers the body and the year, is complete, and has no such resolution. */
  | { readonly state: 'unresolved'; readonly registers: readonly string[] }
  | { readonly state: 'notCovered'; readonly why: 'noRegister' | 'body' | 'year' | 'incomplete' | 'noBody' }
  /** Too little is said to look for anything: a placeholder, or a bare number without body. */
  | { readonly state: 'open' };
