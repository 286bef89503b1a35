import type { CitationList } from './citationList.ts';

/**
 * What is told once for several: "Resolution 2 and Resolution 3 adopted by the CGPM at its 21st meeting" tells body and meeting of both,
 * "the 22nd CGPM, in its Resolution 5 and its Resolution 7" the meeting.
 */
export function joinedLists(text: string, lists: readonly CitationList[]): readonly CitationList[] {
  const result = [...lists];
  for (let i = result.length - 2; i >= 0; i--) {
    const [list, next] = [result[i], result[i + 1]];
    if (list === undefined || next === undefined || !areJoined(text, list, next)) continue;
    const after = next.items.find((it) => it.after !== undefined)?.after ?? (next.whose === undefined ? next.joined : undefined);
    const meeting = next.items.find((it) => it.meeting !== undefined)?.meeting ?? (next.meeting === undefined ? next.joinedMeeting : undefined);
    const own = list.whose !== undefined || list.items.some((it) => it.after !== undefined);
    result[i] = { ...list, joined: own ? undefined : after, joinedMeeting: own ? undefined : meeting };
  }
  for (let i = 1; i < result.length; i++) {
    const [before, list] = [result[i - 1], result[i]];
    if (before === undefined || list === undefined || list.meeting !== undefined || list.joinedMeeting !== undefined || !areJoined(text, before, list)) continue;
    const meeting = before.meeting ?? before.joinedMeeting;
    if (meeting !== undefined && list.whose === undefined) result[i] = { ...list, joined: list.joined ?? before.whose ?? before.joined, joinedMeeting: meeting };
  }
  return result;
}

function areJoined(text: string, list: CitationList, next: CitationList): boolean {
  const last = list.items.at(-1);
  if (last === undefined || list.kind !== next.kind || next.start < next.at) return false;
  const end = Math.max(last.end, last.after?.end ?? 0, last.meeting?.end ?? 0);
  return next.start - end <= LONGEST && JOIN.test(text.slice(end, next.start));
}

const LONGEST = 16;
const JOIN = /^(?:,? ?(?:and|or|et|ou|y|e|и|или|&|および|及び|と) ?|, ?)(?:the |its |la |le |les |sa |ses |las |su |к )?$/iu;
