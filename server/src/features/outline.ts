import type { Draft } from '../model/draft.ts';
import type { Section } from '../model/section.ts';
import { greatest, least } from '../text/manyItems.ts';
import { span, type Span } from '../text/span.ts';

/** One line of a draft's outline. */
export interface OutlineEntry {
  /** Label and title: "1.2 Climate". Never empty. */
  readonly name: string;
  /** What stands behind the name: the language, in a draft with several. "" without. */
  readonly detail: string;
  readonly kind: 'language' | 'section';
  /** The whole section. */
  readonly span: Span;
  /** Its heading. */
  readonly heading: Span;
  readonly children: readonly OutlineEntry[];
}

/** The sections of a draft; in a draft of several languages each language is a branch of its own. */
export function outline(draft: Draft): readonly OutlineEntry[] {
  const roots = draft.sections.filter((section) => section.children.length > 0);
  if (draft.sections.length < 2) return roots.flatMap((root) => root.children.map((child) => entry(draft, child)));
  return roots.map((root) => branch(draft, root));
}

function branch(draft: Draft, root: Section): OutlineEntry {
  const children = root.children.map((child) => entry(draft, child));
  const first = children[0]?.heading ?? span(0, 0);
  const all = span(least(children.map((child) => child.span.start)), greatest(children.map((child) => child.span.end)));
  return { name: root.language, detail: '', kind: 'language', span: all, heading: first, children };
}

function entry(draft: Draft, section: Section): OutlineEntry {
  const heading = section.heading?.span ?? span(0, 0);
  const children = section.children.map((child) => entry(draft, child));
  const end = Math.max(heading.end, section.last?.span.end ?? heading.end, greatest(children.map((child) => child.span.end)));
  return { name: nameOf(draft, section), detail: '', kind: 'section', span: span(heading.start, end), heading, children };
}

function nameOf(draft: Draft, section: Section): string {
  const heading = section.heading;
  const label = heading?.label === undefined ? '' : draft.text.slice(heading.label.span.start, heading.label.span.end);
  const name = [label, heading?.prose ?? ''].filter((part) => part !== '').join(' ');
  return name === '' ? '–' : name;
}
