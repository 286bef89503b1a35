import type { ResolutionIdentity } from '../model/citation.ts';

/** "11/2023", "4" */
export function typedNumber(identity: ResolutionIdentity): string {
  const number = identity.number ?? '';
  return identity.year === undefined ? number : `${number}/${identity.year}`;
}
