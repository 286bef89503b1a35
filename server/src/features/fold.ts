import type { Draft } from '../model/draft.ts';
import type { Section } from '../model/section.ts';

/** Lines (from 0, both included) that an editor may fold away. */
export interface Fold {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The front matter, and every section with all that stands under it. */
export function folds(draft: Draft): readonly Fold[] {
  const found: Fold[] = [];
  if (draft.frontMatter.span.end > 0) add(draft, 0, draft.frontMatter.span.end - 1, found);
  for (const section of draft.sections) collect(draft, section, found);
  return found;
}

function collect(draft: Draft, section: Section, found: Fold[]): void {
  if (section.heading !== undefined && section.last !== undefined) add(draft, section.heading.span.start, section.last.span.end, found);
  for (const child of section.children) collect(draft, child, found);
}

function add(draft: Draft, start: number, end: number, found: Fold[]): void {
  const firstLine = draft.lines.lineOf(start);
  const lastLine = draft.lines.lineOf(end);
  if (lastLine > firstLine) found.push({ firstLine, lastLine });
}
