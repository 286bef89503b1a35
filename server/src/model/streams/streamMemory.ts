import { changeSince, type Since } from '../../text/change.ts';
import { sameItems } from '../../text/sameItems.ts';
import { marksIn } from './footnoteHomes.ts';
import { countAlike } from '../labels/numberingMemory.ts';
import { timesOf } from '../languages/paragraphsAlike.ts';
import type { Piece } from '../piece.ts';
import { assignStreams, type AssignedStreams, type StatedStreams } from './streams.ts';
import { languageOfStub } from '../stubs.ts';

/** Assigns the streams of one draft again and again: anew only where something changed that may tell another stream. */
export class StreamMemory {
  #last: {
    readonly pieces: readonly Piece[]; readonly own: readonly (string | undefined)[]; readonly weights: readonly number[]; readonly languages: string; readonly stated: StatedStreams;
    readonly assigned: AssignedStreams; readonly times: Map<string, number>;
  } | undefined;

  /** `assignStreams` of these; the very same object as the last time where it is the same. */
  readonly assign = (
    pieces: readonly Piece[], own: readonly (string | undefined)[], weights: readonly number[], languages: readonly string[], stated: StatedStreams = {}, since?: Since,
  ): AssignedStreams => {
    const last = this.#last;
    const tags = languages.join();
    const holds = last?.languages === tags && last.stated.layout === stated.layout && sameItems(last.own, own) && weighAlike(last.weights, weights, last.assigned)
      && sameItems(last.stated.columns ?? [], stated.columns ?? []) && sameItems(last.stated.tables ?? [], stated.tables ?? []) && sameItems(last.stated.names ?? [], stated.names ?? [])
      && this.#areAlike(last.pieces, pieces, last.times, since);
    const assigned = holds ? last.assigned : assignStreams(pieces, own, weights, languages, stated);
    this.#last = { pieces, own, weights, languages: tags, stated, assigned, times: holds ? last.times : timesOf(pieces) };
    return assigned;
  };

  /** Whether nothing but words changed that repeat no other piece. */
  #areAlike(before: readonly Piece[], now: readonly Piece[], times: Map<string, number>, since: Since | undefined): boolean {
    if (before.length !== now.length) return false;
    const { from, to } = changeSince(since, before, now);
    for (let i = from; i < to; i++) {
      const [a, b] = [before[i] as Piece, now[i] as Piece];
      if (!countAlike(a, b) || languageOfStub(a.prose) !== languageOfStub(b.prose) || !sameItems(marksIn(a), marksIn(b))) return false;
      if (a.prose === b.prose) continue;
      if (times.get(a.prose) !== 1 || times.has(b.prose)) return false;
      times.delete(a.prose);
      times.set(b.prose, 1);
    }
    return true;
  }
}

/** Whether the amounts of text are the same, or do not matter, as long as each piece has some or none as before. */
function weighAlike(former: readonly number[], weights: readonly number[], { weighed }: AssignedStreams): boolean {
  return former === weights || (former.length === weights.length && weights.every((weight, i) => weight === former[i] || (!weighed && weight > 0 && (former[i] ?? 0) > 0)));
}
