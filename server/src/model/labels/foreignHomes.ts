import { firstDifference, same } from './counts.ts';
import type { Group, Member } from './groups.ts';

/**
 * Brings labels home that stand among others only because the words behind them are in another language (a title that was left in English),
 * because they are headings and their siblings are not, or because they lack the dot of their siblings. A group takes those that stand
 * between two of its labels and are just what is missing there, where nothing in their own group leads up to them. It has labels
 * of their depth ("2." is no sibling of "1.1" and "1.2"), and where theirs are written otherwise, more of them.
 */
export function bringForeignHome(groups: readonly Group[]): readonly Group[] {
  const families = new Map<string, Group[]>();
  for (const group of groups) {
    const family = families.get(familyOf(group));
    if (family === undefined) families.set(familyOf(group), [group]);
    else family.push(group);
  }
  const home = new Map<Member, Group>();
  for (const family of families.values()) {
    if (family.length < 2) continue;
    const depths = new Map(family.map((group) => [group, depthsOf(group)]));
    for (const group of family) findLost(group, depths, home);
  }
  if (home.size === 0) return groups;
  const coming = new Map<Group, Member[]>();
  for (const [member, group] of home) coming.set(group, [...(coming.get(group) ?? []), dressed(member, group)]);
  return groups.flatMap((group) => {
    const members = [...group.members.filter((member) => !home.has(member)), ...(coming.get(group) ?? [])].sort((a, b) => a.piece - b.piece);
    return members.length === 0 ? [] : [{ ...group, members }];
  });
}

/** Labels that would count together but for their language, their rank as headings, and a dot behind numbers with several components. */
function familyOf({ key, members }: Group): string {
  const form = members[0]?.reading.form.key ?? '';
  const level = key.slice(key.indexOf('|') + 1, key.length - form.length).replace('heading ', '');
  return level + (MAY_LACK_DOT.test(form) ? `${form}.` : form);
}

const MAY_LACK_DOT = /^[#AI]$/u;

/** The label in the form of its new siblings, where it is written in another. */
function dressed(member: Member, { members }: Group): Member {
  const form = members[0]?.reading.form;
  return form === undefined || form.key === member.reading.form.key ? member : { ...member, like: { ...member.reading.form, after: form.after } };
}

/** How many labels of a group have one component, two …. */
type Depths = readonly number[];

function depthsOf({ members }: Group): Depths {
  const depths: number[] = [];
  for (const { reading: { path } } of members) depths[path.length] = (depths[path.length] ?? 0) + 1;
  return depths;
}

function findLost(group: Group, family: ReadonlyMap<Group, Depths>, home: Map<Member, Group>): void {
  const others = [...family.keys()].filter((other) => other !== group);
  const own = family.get(group) ?? [];
  const next = others.map(() => 0);
  const beginning = beginningOf(group, others, family, own);
  if (beginning !== undefined) home.set(beginning, group);
  for (const [i, before] of group.members.entries()) {
    const after = group.members[i + 1];
    if (after === undefined) return;
    const between = others.flatMap(({ members }, k): Candidate[] => {
      const found: Candidate[] = [];
      const depths = family.get(others[k] ?? group) ?? [];
      for (; (members[next[k] ?? 0]?.piece ?? Infinity) < after.piece; next[k] = (next[k] ?? 0) + 1) {
        const at = next[k] ?? 0;
        const member = members[at];
        const depth = member?.reading.path.length ?? 0;
        if (member !== undefined && (own[depth] ?? 0) > (isDressedOtherwise(member, before) ? depths[depth] ?? 0 : 0) && member.piece > before.piece && found.length < MOST_BETWEEN) found.push({ member, siblings: members.slice(Math.max(0, at - LOOK_BACK), at) });
      }
      return found;
    });
    if (between.length === 0 || home.has(before) || home.has(after)) continue;
    const missing = missingBetween(before, after, leadsTo(before, after) ? between.filter(({ member }) => isLastSibling(member, before, after)) : between, home);
    if (missing.filter((member) => isDressedOtherwise(member, before)).length > MOST_UNDRESSED) continue;
    for (const member of missing) if (!home.has(member)) home.set(member, group);
  }
}

/** "2.1." before "2.2", "2.3": the first of a group, in the dress of another. */
function beginningOf({ members: [first] }: Group, others: readonly Group[], family: ReadonlyMap<Group, Depths>, own: Depths): Member | undefined {
  const depth = first?.reading.path.length ?? 0;
  if (first === undefined || first.reading.path.at(-1) !== 2) return undefined;
  return others.map((other): Member | undefined => {
    const at = other.members.findLastIndex((member) => member.piece < first.piece);
    const member = other.members[at];
    const begins = member !== undefined && leadsTo(member, first) && isDressedOtherwise(member, first) && member.weight >= SURE && (own[depth] ?? 0) > (family.get(other)?.[depth] ?? 0);
    return begins && !other.members.slice(Math.max(0, at - LOOK_BACK), at).some((sibling) => isBeside(sibling, member) && leadsTo(sibling, member)) ? member : undefined;
  }).find((member) => member !== undefined);
}

interface Candidate {
  readonly member: Member;
  /** Those before it in its own group. */
  readonly siblings: readonly Member[];
}

/**
 * Those that lead on from the first label towards the second; none where they go past it.
 * @param home labels that have been brought home, and so lead up to nothing in their own group
 */
function missingBetween(before: Member, after: Member, between: readonly Candidate[], home: ReadonlyMap<Member, Group>): readonly Member[] {
  const found: Member[] = [];
  let last = before;
  for (const { member, siblings } of [...between].sort((a, b) => a.member.piece - b.member.piece)) {
    const isStrange = isDressedOtherwise(member, before);
    if (!leadsTo(last, member) && !(isStrange && beginsSection(member, after))) continue;
    if ((isStrange && member.weight < SURE) || siblings.some((sibling) => !found.includes(sibling) && !home.has(sibling) && (!isStrange || isBeside(sibling, member)) && leadsTo(sibling, member))) continue;
    if (!comesBefore(member, after) && !(isStrange && same(member.reading.path, after.reading.path))) continue;
    found.push(member);
    last = member;
  }
  return found;
}

/** "2.1." between "1.3" and "2.2". */
function beginsSection(member: Member, after: Member): boolean {
  return member.reading.path.length > 1 && member.reading.path.at(-1) === 1 && isBeside(member, after) && leadsTo(member, after);
}

function isBeside(one: Member, other: Member): boolean {
  return one.reading.path.length === other.reading.path.length;
}

/** "1.3" between "1.2." and "2.": nothing would be missing without it, but it goes on with what it lacks the dot of. */
function isLastSibling(member: Member, before: Member, after: Member): boolean {
  return isDressedOtherwise(member, before) && member.reading.path.length === before.reading.path.length && after.reading.path.length < before.reading.path.length;
}

function isDressedOtherwise({ reading }: Member, sibling: Member): boolean {
  return reading.form.key !== sibling.reading.form.key;
}

/** Whether the second comes right after the first: 2.4, 3 or 2.3.1 after 2.3. */
function leadsTo(first: Member, second: Member): boolean {
  const before = first.reading.path;
  const path = second.reading.path;
  const place = firstDifference(before, path);
  if (place !== path.length - 1 || second.reading.suffix !== '') return false;
  return place === before.length ? path[place] === 1 : path[place] === (before[place] ?? 0) + 1;
}

function comesBefore(first: Member, second: Member): boolean {
  const before = first.reading.path;
  const path = second.reading.path;
  const place = firstDifference(before, path);
  return place === before.length ? place < path.length : (before[place] ?? 0) < (path[place] ?? 0);
}

/** Where more lack the dot, it is rather their siblings that have one too many. */
const MOST_UNDRESSED = 2;
const SURE = 1;
const LOOK_BACK = 20;
const MOST_BETWEEN = 20;
