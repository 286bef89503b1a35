import type { Finding } from '../checks/check.ts';
import { numberingChecks } from '../checks/numbering/checks.ts';
import { fixUntilSettled } from '../fixes/fixUntilSettled.ts';
import type { Draft } from '../model/draft.ts';
import type { Edit } from '../text/edit.ts';

/**
 * All numbering of a draft put right, with what refers to it: every fault mended by its preferred fix, one after the other.
 *
 * @param contextOf the context of the checks for another state of the text
 * @returns edits of the draft as given; empty where nothing is wrong
 */
export function renumberDraft(draft: Draft, contextOf: (text: string) => Parameters<(typeof numberingChecks)[number]['find']>[0]): readonly Edit[] {
  const find = (text: string): readonly Finding[] => numberingChecks.flatMap((check) => [...check.find(contextOf(text))]);
  const changes = fixUntilSettled(draft.text.toString(), find, (_finding, fix) => fix.preferred && fix.safe);
  return changes?.find((change) => change.uri === undefined)?.edits ?? [];
}
