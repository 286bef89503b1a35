import type { Severity } from '../checks/check.ts';
import { LineIndex, type LineStarts } from '../text/lineIndex.ts';
import type { Characters } from '../text/longText.ts';
import { render } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { CheckedFile } from '../workspace/reported.ts';

/** A place for people: lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ReportedProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
  readonly related: readonly { readonly path: string; readonly start: Place; readonly end: Place; readonly message: string }[];
  /** What the preferred fix does. */
  readonly fix: string | undefined;
}

/** What is found in one file, with places for people. */
export interface ReportedFile {
  /** As a person names it, with `/`. */
  readonly path: string;
  readonly problems: readonly ReportedProblem[];
}

export interface Naming {
  readonly pathOf: (uri: string) => string;
  readonly textOf: (uri: string) => Characters | undefined;
}

export function reportedFile(file: CheckedFile, naming: Naming): ReportedFile {
  const lines = file.lines ?? new LineIndex(file.text);
  const others = new Map<string, LineStarts | undefined>();
  const linesOf = (uri: string): LineStarts | undefined => {
    if (!others.has(uri)) {
      const text = naming.textOf(uri);
      others.set(uri, text === undefined ? undefined : new LineIndex(text));
    }
    return others.get(uri);
  };
  return {
    path: naming.pathOf(file.uri),
    problems: file.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: render(finding.message),
      ...placesOf(lines, finding.span),
      related: finding.related.flatMap((it) => {
        const there = it.uri === undefined ? lines : linesOf(it.uri);
        return there === undefined ? [] : [{ path: naming.pathOf(it.uri ?? file.uri), ...placesOf(there, it.span), message: render(it.message) }];
      }),
      fix: preferredFix(finding.fixes()),
    })),
  };
}

function placesOf(lines: LineStarts, at: Span): { readonly start: Place; readonly end: Place } {
  return { start: placeOf(lines, at.start), end: placeOf(lines, at.end) };
}

function placeOf(lines: LineStarts, offset: number): Place {
  const line = lines.lineOf(offset);
  return { line: line + 1, column: offset - (lines.starts[line] ?? 0) + 1 };
}

function preferredFix(fixes: readonly { readonly preferred: boolean; readonly title: Parameters<typeof render>[0] }[]): string | undefined {
  const fix = fixes.find((it) => it.preferred);
  return fix === undefined ? undefined : render(fix.title);
}
