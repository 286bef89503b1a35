import { SharedReadings, type CheckContext, type FileEdits, type Finding, type Fix } from '../checks/check.ts';
import { numberingChecks } from '../checks/numbering/checks.ts';
import { renumberDraft } from '../features/renumberDraft.ts';
import type { Draft } from '../model/draft.ts';
import { pairLanguages } from '../model/pair.ts';
import type { Pairing } from '../model/pairing.ts';
import { DraftReader } from '../model/readDraft.ts';

/** Whether a fix of the finding belongs in the draft's other languages, too, where they have files of their own. */
export function goesToOtherFiles(finding: Finding): boolean {
  return numberingChecks.some((check) => check.rule === finding.rule);
}

/**
 * The fixes of a finding with what they change in the draft's translations.
 * @param pairings how the draft and each of its translations answer each other
 */
export function alsoInOtherFiles(finding: Finding, context: CheckContext, pairings: readonly Pairing[]): readonly Fix[] {
  const { draft } = context;
  const check = numberingChecks.find(({ rule }) => rule === finding.rule);
  const others = pairings.filter(({ sourceDraft, targetDraft }) => sourceDraft.uri === draft.uri && targetDraft.uri !== draft.uri);
  if (check === undefined || others.length === 0) return finding.fixes();
  const there = others.flatMap((pairing) => {
    const same = [...check.find({ ...context, pairing, readings: new SharedReadings() })].find(({ span }) => span.start === finding.span.start && span.end === finding.span.end);
    return same?.fixes() ?? [];
  });
  return finding.fixes().map((fix) => {
    const changes = there.filter(({ title }) => sameTitle(title, fix.title)).flatMap((it) => it.changes.filter(({ uri }) => uri !== undefined));
    return { ...fix, changes: [...fix.changes, ...changes.filter(({ uri }) => fix.changes.every((change) => change.uri !== uri))] };
  });
}

/** What puts the numbering of the draft's other languages right, where they have files of their own. */
export function renumberOtherFiles(context: CheckContext, pairings: readonly Pairing[]): readonly FileEdits[] {
  const others = new Map<string, Draft>();
  for (const { sourceDraft, targetDraft } of pairings) for (const draft of [sourceDraft, targetDraft]) if (draft.uri !== context.draft.uri) others.set(draft.uri, draft);
  return [...others.values()].flatMap((draft) => {
    const edits = renumberDraft(draft, (text) => contextOf(draft, text, context));
    return edits.length === 0 ? [] : [{ uri: draft.uri, edits }];
  });
}

function contextOf(draft: Draft, text: string, context: CheckContext): CheckContext {
  const read = text === draft.text.toString() ? draft : new DraftReader(draft.uri, draft.dialect, { languages: draft.languages }).read(text);
  return { ...context, draft: read, pairing: pairLanguages(read), readings: new SharedReadings() };
}

function sameTitle(a: Fix['title'], b: Fix['title']): boolean {
  return a.template === b.template && a.values.join() === b.values.join();
}
