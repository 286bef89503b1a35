import type { CheckContext, Fix } from '../checks/check.ts';
import { structureOf } from '../checks/structure/structure.ts';
import { insertSection } from '../fixes/insertSection.ts';
import { message } from '../text/message.ts';
import { titleAt } from '../types/levels.ts';

/** A list that is longer is no help. */
const MOST = 8;

/** The sections that the document type knows and no language of the draft has: each can be inserted where it belongs. */
export function insertableSections(context: CheckContext): readonly Fix[] {
  const { draft, type } = context;
  const fixes: Fix[] = [];
  for (const level of structureOf(context).levels) {
    for (const requirement of level.requirements) {
      const there = level.siblings.some((siblings) => siblings.occurrences.some((it) => it.requirement === requirement));
      const first = level.siblings[0];
      if (there || requirement.many || first === undefined || fixes.length >= MOST) continue;
      const edits = insertSection(draft, type, level, requirement);
      if (edits.length === 0) continue;
      fixes.push({ title: message('Insert section “{0}”', titleAt(requirement, first)), preferred: false, safe: false, changes: [{ uri: undefined, edits }] });
    }
  }
  return fixes;
}
