import { editDistance } from './editDistance.ts';

/** The heading that was probably meant; `undefined` where none comes near. */
export function nearestHeading(wanted: string, headings: readonly string[]): string | undefined {
  const lower = wanted.toLowerCase();
  const best = headings.map((heading) => ({ heading, cost: editDistance(lower, heading.trim().toLowerCase()) })).sort((a, b) => a.cost - b.cost)[0];
  return best !== undefined && best.cost <= Math.max(2, wanted.length / 3) ? best.heading : undefined;
}
