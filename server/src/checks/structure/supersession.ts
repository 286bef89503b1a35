import { blockAt } from '../../model/draft.ts';
import type { ResolutionIdentity } from '../../model/citation.ts';
import { typedNumber } from '../../register/typedNumber.ts';
import type { ElementReading } from '../../types/elements.ts';
import type { CheckContext } from '../check.ts';

/** By the registers: the resolution that adopts the draft, and those that it replaces. */
export interface Supersession {
  readonly adopting: string;
  readonly replaced: readonly ResolutionIdentity[];
}

/**
 * What the draft should say that it supersedes: what the resolution named in one of the required parts of its title page replaces. Nothing
 * where the draft says so in words of its own.
 */
export function supersessionIn({ draft, resolutions }: CheckContext, front: readonly ElementReading[]): Supersession | undefined {
  const statements = new Set(front.flatMap(({ requirement, found }) => (requirement.need === 'required' && requirement.where[0] === 'front' ? found.map(({ block }) => block) : [])));
  for (const citation of draft.citations) {
    const block = blockAt(draft, citation.span.start);
    if (block === undefined || !statements.has(block) || citation.namedAsSuperseded) continue;
    const answer = resolutions.find(citation.identity);
    if (answer.state !== 'found') continue;
    const replaced = resolutions.predecessors(answer.resolution);
    if (replaced.length === 0) continue;
    const told = draft.citations.some((it) => it.namedAsSuperseded && replaced.some((other) => other.body === it.identity.body && typedNumber(other) === typedNumber(it.identity)));
    return told ? undefined : { adopting: answer.resolution.designation, replaced };
  }
  return undefined;
}

/** The number for the place that the note's skeleton leaves for it; `undefined` where the skeleton would name another body. */
export function numberFor({ replaced }: Supersession): string | undefined {
  return replaced.every(({ body }) => body?.endsWith('/Council') === true) ? replaced.map(typedNumber).join(', ') : undefined;
}
