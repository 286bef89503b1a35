import type { LabelForm } from '../label.ts';
import { same } from './counts.ts';
import type { Group, Member } from './groups.ts';

/**
 * Brings labels home that are written in another dress than their siblings: "3)" between "2." and "4." belongs to the dots.
 * A label is a stray only where its own form does not lead up to it, another form of the same numerals does, and goes on after it.
 */
export function bringStraysHome(groups: readonly Group[]): readonly Group[] {
  const moved = new Map<Group, Member[]>();
  const gone = new Set<Member>();
  const families = new Map<string, Group[]>();
  for (const group of groups) {
    const family = families.get(familyOf(group));
    if (family === undefined) families.set(familyOf(group), [group]);
    else family.push(group);
  }
  for (const family of families.values()) {
    if (family.length < 2) continue;
    for (const group of family) {
      for (const [i, member] of group.members.entries()) {
        const home = isLedUpTo(group, i) ? undefined : family.find((other) => other.members.length > group.members.length && fits(other, member));
        if (home === undefined) continue;
        gone.add(member);
        moved.set(home, [...(moved.get(home) ?? []), { ...member, like: likeOf(home, member) }]);
      }
    }
  }
  if (gone.size === 0) return groups;
  return groups.flatMap((group) => {
    const members = [...group.members.filter((member) => !gone.has(member)), ...(moved.get(group) ?? [])].sort((a, b) => a.piece - b.piece);
    return members.length === 0 ? [] : [{ ...group, members }];
  });
}

/** Labels that would count together but for what stands around the number. */
function familyOf(group: Group): string {
  const form = group.members[0]?.reading.form;
  return `${group.key.slice(0, group.key.length - (form?.key.length ?? 0))}|${form?.numerals[0] ?? ''}|${DRESS.test(form?.key ?? '') ? '' : form?.key ?? ''}`;
}

/** A number or letter with a dot, a bracket or two around it, or a letter that lacks them. */
const DRESS = /^(?:[(（]?(?:#|a|A|i|I|а|А|＃|一)[.)．）]|[(（]?[aа])$/u;
const UNDRESSED = /[aа]$/u;

function isLedUpTo(group: Group, i: number): boolean {
  const path = group.members[i]?.reading.path ?? [];
  if ((path.at(-1) ?? 0) < 2) return true;
  const before = moved(path, -1);
  return group.members.slice(Math.max(0, i - LOOK_BACK), i).some((other) => same(other.reading.path, before));
}

/** Whether the count of `home` comes just before the member, and goes on after it or, where it has its dot or bracket, ends with it. */
function fits(home: Group, member: Member): boolean {
  const isUndressed = UNDRESSED.test(member.reading.form.key);
  if (!DRESS.test(home.members[0]?.reading.form.key ?? '') || (member.weight < 1 && !isUndressed)) return false;
  const at = home.members.findLastIndex((other) => other.piece < member.piece);
  const before = home.members[at];
  const path = member.reading.path;
  if (before === undefined || member.piece - before.piece > NEAR || !same(before.reading.path, moved(path, -1))) return false;
  const after = home.members[at + 1];
  if (after !== undefined && after.piece - member.piece <= NEAR && after.reading.path.length === path.length) return same(after.reading.path, moved(path, 1));
  return !isUndressed && (path.at(-1) ?? 0) > 2;
}

function moved(path: readonly number[], by: number): readonly number[] {
  return [...path.slice(0, -1), (path.at(-1) ?? 0) + by];
}

function likeOf(home: Group, member: Member): LabelForm | undefined {
  return home.members.findLast((other) => other.piece < member.piece)?.reading.form;
}

const LOOK_BACK = 20;
const NEAR = 30;
