import type { Span } from './span.ts';

/** One replacement: the text of `span` becomes `text`. An empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export function replacement(span: Span, text: string): Edit {
  return { span, text };
}

export function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/**
 * The text with all edits applied at once. The spans are those of the text as given and do not overlap;
 * insertions at one place keep their order. An edit that overlaps one before it is left out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = inOrder(edits);
  const parts: string[] = [];
  let done = 0;
  for (const edit of sorted) {
    if (edit.span.start < done) continue;
    parts.push(text.slice(done, edit.span.start), edit.text);
    done = edit.span.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** The edits in the order of their places, without exact repetitions. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.filter((edit, i) => {
    const before = sorted[i - 1];
    return before === undefined || before.span.start !== edit.span.start || before.span.end !== edit.span.end || before.text !== edit.text;
  });
}
