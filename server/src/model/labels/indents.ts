import type { Member } from './groups.ts';

/**
 * How the labels of one group may stand in lists inside lists, by how far they are indented, the outermost list first: "1." inside "1."
 * is another list. None where the indents tell no levels apart. Numbers of several components tell themselves where they belong, and
 * go with the outermost.
 */
export function byIndent(members: readonly Member[]): readonly (readonly (readonly Member[])[])[] {
  const plain = members.filter((member) => member.reading.path.length === 1 && member.indent !== undefined);
  const indents = alignedIndents(plain);
  const indentOf = (member: Member): number => indents.get(member) ?? 0;
  return LEAST_STEPS.flatMap((step) => {
    const levels = levelsOf(plain, step, indentOf);
    return levels.length < 2 ? [] : [listsAt(levels, members, indentOf)];
  });
}

/** " 9." and "10." stand alike: a number with one digit more than the one before it may be flush right with it. */
function alignedIndents(members: readonly Member[]): ReadonlyMap<Member, number> {
  const indents = new Map<Member, number>();
  const ofNumber = new Map<number, number>();
  for (const member of members) {
    const { indent = 0, reading: { path: [value = 0] } } = member;
    const aligned = indent + String(value).length - 1;
    const own = ofNumber.get(value - 1) === aligned ? aligned : indent;
    indents.set(member, own);
    ofNumber.set(value, own);
  }
  return indents;
}

function listsAt(levels: readonly number[], members: readonly Member[], indentOf: (member: Member) => number): readonly (readonly Member[])[] {
  const lists = levels.map((): Member[] => []);
  for (const member of members) {
    const at = member.reading.path.length > 1 ? 0 : Math.max(0, levels.findLastIndex((level) => level <= indentOf(member)));
    lists[at]?.push(member);
  }
  return lists;
}

/** The least indent of each level that has several labels. @param step characters by which levels are apart at least */
function levelsOf(members: readonly Member[], step: number, indentOf: (member: Member) => number): readonly number[] {
  const counts = new Map<number, number>();
  for (const member of members) if (member.weight >= SURE) counts.set(indentOf(member), (counts.get(indentOf(member)) ?? 0) + 1);
  const levels: { least: number; greatest: number; labels: number }[] = [];
  for (const [indent, labels] of [...counts].sort(([a], [b]) => a - b)) {
    const level = levels.at(-1);
    if (level === undefined || indent - level.greatest >= step) levels.push({ least: indent, greatest: indent, labels });
    else {
      level.greatest = indent;
      level.labels += labels;
    }
  }
  return levels.filter(({ labels }) => labels >= FEWEST_LABELS).map(({ least }) => least);
}

const SURE = 0.5;
/** Levels are mostly several characters apart, in some texts only one. */
const LEAST_STEPS = [2, 1];
const FEWEST_LABELS = 2;
