import type { ResolutionIdentity } from '../model/citation.ts';
import type { Registered } from './recordIndex.ts';
import type { Resolution } from './resolution.ts';
import type { Answer } from './answer.ts';

/** Whether a resolution still holds. */
export type Standing =
  | { readonly state: 'holds' }
  /** Replaced; `by` is the last of the chain, `undefined` where no register says by what, or the chain is a loop. */
  | { readonly state: 'superseded'; readonly by: Resolution | undefined; readonly named: ResolutionIdentity | undefined }
  | { readonly state: 'withdrawn' }
  /** It was put and not adopted. */
  | { readonly state: 'negatived' };

const WITHDRAWN: ReadonlySet<string> = new Set(['withdrawn', 'rescinded', 'repealed', 'revoked', 'cancelled', 'canceled', 'abrogated', 'obsolete']);
const SUPERSEDED: ReadonlySet<string> = new Set(['superseded', 'replaced']);
/** A longer chain is taken for a mistake of the register. */
const LONGEST_CHAIN = 50;

export function standingOf(resolution: Resolution, index: Registered, find: (identity: ResolutionIdentity) => Answer): Standing {
  const next = successor(resolution, index, find);
  if (next !== undefined) return { state: 'superseded', by: lastOf(resolution, next.record, index, find), named: next.named };
  const status = resolution.status ?? '';
  if (SUPERSEDED.has(status)) return { state: 'superseded', by: undefined, named: undefined };
  if (WITHDRAWN.has(status)) return { state: 'withdrawn' };
  return status === 'negatived' ? { state: 'negatived' } : { state: 'holds' };
}

interface Successor {
  readonly named: ResolutionIdentity | undefined;
  readonly record: Resolution | undefined;
}

/** What the record itself names, else a record that says it replaces this one. */
function successor(resolution: Resolution, index: Registered, find: (identity: ResolutionIdentity) => Answer): Successor | undefined {
  const named = resolution.relations.find((it) => it.type === 'replacedBy')?.target;
  if (named !== undefined) {
    const answer = find(named);
    return { named, record: answer.state === 'found' ? answer.resolution : undefined };
  }
  const record = index.replacing(resolution);
  return record === undefined ? undefined : { named: undefined, record };
}

function lastOf(from: Resolution, next: Resolution | undefined, index: Registered, find: (identity: ResolutionIdentity) => Answer): Resolution | undefined {
  const seen = new Set<Resolution>([from]);
  let last = next;
  while (last !== undefined && seen.size < LONGEST_CHAIN) {
    if (seen.has(last)) return undefined;
    seen.add(last);
    const after = successor(last, index, find);
    if (after?.record === undefined) return last;
    last = after.record;
  }
  return last;
}
