import type { ResolutionIdentity } from '../../model/citation.ts';

/** The bare number `there` with its year, or its meeting, added: "11/2023", "162/4"; "2 (2007)" where numbers begin again at each meeting. */
export function fullNumber({ meeting, year }: ResolutionIdentity, there: string): string {
  if (year !== undefined) return meeting === undefined ? `${there}/${year}` : `${there} (${year})`;
  return meeting === undefined ? there : `${meeting}/${there}`;
}
