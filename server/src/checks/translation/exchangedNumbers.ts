import { message } from '../../text/message.ts';
import type { Finding } from '../check.ts';

/** Findings with one for two numbers or dates that stand in each other's place: where the first of them stands, with the other beside it. */
export function withoutExchangedNumbers(findings: readonly Finding[]): readonly Finding[] {
  const differing = findings.filter(({ rule, differing: both }) => rule === 'translation/numbers' && both !== undefined);
  const exchanged = exchangedIn(differing.sort((a, b) => a.span.start - b.span.start));
  if (exchanged.size === 0) return findings;
  const echoes = new Set(exchanged.values());
  return findings.flatMap((finding) => {
    if (echoes.has(finding)) return [];
    const other = exchanged.get(finding);
    return [other === undefined ? finding : { ...finding, related: [...finding.related, { uri: undefined, span: other.span, message: message('Here it is the other way round.') }] }];
  });
}

/** Each first with its second. @param differing in the order of the text */
function exchangedIn(differing: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const found = new Map<Finding, Finding>();
  const taken = new Set<Finding>();
  for (const [i, one] of differing.entries()) {
    const other = taken.has(one) ? undefined : differing.slice(i + 1, i + NEAR).find((next) => !taken.has(next) && isTheOtherWayRound(one, next));
    if (other === undefined) continue;
    taken.add(other);
    found.set(one, other);
  }
  return found;
}

/** In findings. */
const NEAR = 5;

function isTheOtherWayRound({ differing: one }: Finding, { differing: other }: Finding): boolean {
  if (one === undefined || one.language !== other?.language || one.here.length === 0 || one.there.length === 0) return false;
  return haveAlike(one.here, other.there) && haveAlike(one.there, other.here);
}

function haveAlike(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && [...some].sort().join(' ') === [...others].sort().join(' ');
}
