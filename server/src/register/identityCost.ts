import type { ResolutionIdentity } from '../model/citation.ts';
import { slipCost } from './slips.ts';

/** How unlikely it is that `cited` was written for `meant`, whichever bodies they name: costs of slips, added up. */
export function identityCost(meant: ResolutionIdentity, cited: ResolutionIdentity): number {
  const year = meant.year === undefined || cited.year === undefined ? 0 : slipCost(String(meant.year), String(cited.year));
  const meeting = meant.meeting === undefined || cited.meeting === undefined ? 0 : slipCost(String(meant.meeting), String(cited.meeting));
  const figures = numberCost(meant.number ?? '', cited.number ?? '') + year + meeting;
  return Math.min(figures, exchangedCost(meant, cited)) + (meant.kind === cited.kind ? 0 : OTHER_KIND) + (meant.part === cited.part ? 0 : OTHER_PART);
}

const OTHER_KIND = 1.5;
const OTHER_PART = 1;
/** That the body pads its numbers, which the text may have done, too. */
const PADDED = 0.5;

function numberCost(meant: string, cited: string): number {
  if (meant === cited) return 0;
  const width = Math.max(2, cited.length);
  return Math.min(slipCost(meant, cited), PADDED + slipCost(meant.padStart(width, '0'), cited.padStart(width, '0')));
}

/** "23/2011" for "11/2023" */
function exchangedCost(meant: ResolutionIdentity, cited: ResolutionIdentity): number {
  if (meant.year === undefined || cited.year === undefined) return Infinity;
  return Number(meant.number) === cited.year % 100 && Number(cited.number) === meant.year % 100 ? EXCHANGED : Infinity;
}

const EXCHANGED = 3.5;
