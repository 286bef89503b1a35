import type { FileEdits, Finding, Fix } from '../checks/check.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { addAll } from '../text/manyItems.ts';
import { overlaps } from '../text/span.ts';
import { composeEdits } from './composeEdits.ts';

/**
 * Applies the first wanted fix of every finding, checks again, and goes on until nothing is left to fix.
 * Fixes that touch each other wait for the next round, so that each is made for the text that it changes.
 * @returns the edits of the text as given (and of other files); `undefined` where there is nothing to fix
 */
export function fixUntilSettled(text: string, find: (text: string) => readonly Finding[], wants: (finding: Finding, fix: Fix) => boolean): readonly FileEdits[] | undefined {
  let present = text;
  let edits: readonly Edit[] = [];
  const elsewhere = new Map<string, readonly Edit[]>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseEdits(find(present), wants, elsewhere);
    if (chosen.length === 0) break;
    edits = composeEdits(edits, chosen);
    present = applyEdits(present, chosen);
  }
  const others = [...elsewhere].map(([uri, changes]) => ({ uri, edits: changes }));
  if (present === text && others.length === 0) return undefined;
  return [{ uri: undefined, edits }, ...others];
}

/** Real drafts need two or three; a fix that brings back its own problem must not go on for ever. */
const MOST_ROUNDS = 30;

function chooseEdits(findings: readonly Finding[], wants: (finding: Finding, fix: Fix) => boolean, elsewhere: Map<string, readonly Edit[]>): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find((it) => wants(finding, it));
    if (fix === undefined) continue;
    const { changes } = fix;
    const own = changes.flatMap((change) => (change.uri === undefined ? change.edits : []));
    const others = changes.flatMap((change) => (change.uri === undefined ? [] : [{ uri: change.uri, edits: change.edits }]));
    if (touches(own, chosen) || others.some((it) => touches(it.edits, elsewhere.get(it.uri) ?? []))) continue;
    addAll(chosen, own);
    for (const it of others) elsewhere.set(it.uri, [...(elsewhere.get(it.uri) ?? []), ...it.edits]);
  }
  return chosen;
}

function touches(edits: readonly Edit[], chosen: readonly Edit[]): boolean {
  return edits.some((edit) => chosen.some((other) => overlaps(edit.span, other.span)));
}
