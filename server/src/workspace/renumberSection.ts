import type { CheckContext, FileEdits, Finding } from '../checks/check.ts';
import { numberingChecks } from '../checks/numbering/checks.ts';
import { renumberDraft } from '../features/renumberDraft.ts';
import { fixUntilSettled } from '../fixes/fixUntilSettled.ts';
import type { Draft } from '../model/draft.ts';
import type { Section } from '../model/section.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from './workspace.ts';

/**
 * The numbering of the section in which `offset` stands put right, with what refers to it; of the whole draft without `offset`,
 * or where it stands in no section. Empty where nothing is wrong.
 */
export function renumberSection(workspace: Workspace, uri: string, offset: number | undefined): readonly FileEdits[] {
  const context = workspace.contextOf(uri);
  if (context === undefined) return [];
  const contextOf = (text: string): CheckContext => (text === context.draft.text.toString() ? context : workspace.tryContext(uri, text) ?? context);
  const way = offset === undefined ? [] : wayTo(context.draft, offset);
  if (way.length > 0) return fixUntilSettled(context.draft.text.toString(), (text) => faultsIn(contextOf(text), way), (_, fix) => fix.preferred && fix.safe) ?? [];
  const edits = renumberDraft(context.draft, contextOf);
  return edits.length === 0 ? [] : [{ uri: undefined, edits }];
}

/** Which child at each level: renumbering changes places, and leaves sections in their order. */
type Way = readonly number[];

function wayTo(draft: Draft, offset: number): Way {
  const way: number[] = [];
  let sections = draft.sections;
  for (;;) {
    const index = sections.findIndex((section) => holds(section, offset));
    const section = sections[index];
    if (section === undefined) break;
    way.push(index);
    sections = section.children;
  }
  return way.length > 1 ? way : [];
}

function holds(section: Section, offset: number): boolean {
  if (section.level === 0) return section.children.some((child) => holds(child, offset));
  const { start, end } = spanOf(section);
  return start <= offset && offset <= end;
}

function faultsIn(context: CheckContext, way: Way): readonly Finding[] {
  let sections = context.draft.sections;
  let section: Section | undefined;
  for (const index of way) {
    section = sections[index];
    sections = section?.children ?? [];
  }
  if (section === undefined) return [];
  const { start, end } = spanOf(section);
  return numberingChecks.flatMap((check) => [...check.find(context)].filter((finding) => start <= finding.span.start && finding.span.start < end));
}

function spanOf({ heading, last }: Section): Span {
  const start = heading?.span.start ?? 0;
  return { start, end: last?.span.end ?? heading?.span.end ?? start };
}
