import {
  CodeActionKind, CreateFile, DiagnosticSeverity, DiagnosticTag, TextDocumentEdit,
  type AnnotatedTextEdit, type CodeAction, type Command, type Diagnostic, type Location, type Position, type Range, type SnippetTextEdit, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileEdits, Fix, Severity } from '../checks/check.ts';
import { applyEdits, inOrder, type Edit } from '../text/edit.ts';
import { LineIndex, type LineStarts } from '../text/lineIndex.ts';
import type { Characters } from '../text/longText.ts';
import { message, render, type Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { withTabStops } from '../types/tabStops.ts';
import type { CheckedFile, ReportedFinding } from '../workspace/reported.ts';
import { COMMANDS } from './protocol.ts';

/** The only place where spans, findings and fixes become ranges, diagnostics and code actions, and back. */
export interface Conversion {
  /** The text of a file as the editor or the server knows it. */
  readonly file: (uri: string) => { readonly text: Characters; readonly version: number | undefined } | undefined;
  readonly say: (it: Message) => string;
  readonly rulePage: (rule: string) => string | undefined;
  /** The client knows `documentChanges`. */
  readonly versioned: boolean;
  /** The client makes files where an edit says so; others make them when text is put into them. */
  readonly creates: boolean;
  /** The client knows change annotations (LSP 3.16), and can show changes before they are made. */
  readonly annotated: boolean;
  /** The client knows snippets in edits (LSP 3.18): it leads from one place to fill in to the next. */
  readonly snippets: boolean;
  /** The client shows a document at the server's request. */
  readonly shows: boolean;
  /** The client asks for the edit of a code action when it is chosen (LSP 3.16). */
  readonly resolves: boolean;
}

export function positionOf(lines: LineStarts, offset: number): Position {
  const line = lines.lineOf(offset);
  return { line, character: Math.max(0, offset - (lines.starts[line] ?? 0)) };
}

export function rangeOf(lines: LineStarts, at: Span): Range {
  return { start: positionOf(lines, at.start), end: positionOf(lines, at.end) };
}

/** A position behind the end of its line is the end of the line; one behind the text is its end (LSP 3.17, Position). */
export function offsetOf(lines: LineIndex, { line, character }: Position): number {
  if (line >= lines.count) return lines.spanOf(lines.count - 1).end;
  const { start, end } = lines.spanOf(Math.max(0, line));
  return Math.min(end, start + Math.max(0, character));
}

export function spanOf(lines: LineIndex, range: Range): Span {
  const start = offsetOf(lines, range.start);
  return { start, end: Math.max(start, offsetOf(lines, range.end)) };
}

export function locationOf(uri: string, text: string, at: Span): Location {
  return { uri, range: rangeOf(new LineIndex(text), at) };
}

export function diagnosticsOf(file: CheckedFile, conversion: Conversion): Diagnostic[] {
  const lines = file.lines ?? new LineIndex(file.text);
  const elsewhere = new Map<string, LineStarts | undefined>();
  const linesAt = (uri: string): LineStarts | undefined => {
    if (!elsewhere.has(uri)) elsewhere.set(uri, linesOf(uri, conversion));
    return elsewhere.get(uri);
  };
  return file.findings.map((finding) => diagnosticOf(finding, file.uri, lines, conversion, linesAt));
}

/** @param linesAt the lines of another file, where something related stands */
export function diagnosticOf(
  finding: ReportedFinding, uri: string, lines: LineStarts, conversion: Conversion, linesAt = (other: string): LineStarts | undefined => linesOf(other, conversion),
): Diagnostic {
  const page = conversion.rulePage(finding.rule);
  const related = finding.related.flatMap((it) => {
    const of = it.uri === undefined || it.uri === uri ? lines : linesAt(it.uri);
    return of === undefined ? [] : [{ location: { uri: it.uri ?? uri, range: rangeOf(of, it.span) }, message: conversion.say(it.message) }];
  });
  return {
    range: rangeOf(lines, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: 'rapporteur',
    message: conversion.say(finding.message),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...(finding.rule === 'suppression/unused' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A fix as a code action of `kind`; `undefined` where a file that it changes cannot be had. */
export function codeActionOf(fix: Fix, kind: string, uri: string, diagnostics: readonly Diagnostic[], conversion: Conversion, toFillIn?: ReadonlySet<string>): CodeAction | undefined {
  const edit = workspaceEditOf(fix.changes, uri, conversion, toFillIn === undefined ? {} : { toFillIn });
  if (edit === undefined) return undefined;
  return {
    title: conversion.say(fix.title),
    kind,
    ...(diagnostics.length === 0 ? {} : { diagnostics: [...diagnostics] }),
    ...(fix.preferred && kind === CodeActionKind.QuickFix ? { isPreferred: true } : {}),
    edit,
    ...(fix.opens === undefined || !conversion.shows ? {} : { command: showing(fix, uri, fix.opens, conversion) }),
  };
}

/** Shows, after the edit, the place where something is to be typed. */
function showing({ title, changes }: Fix, uri: string, opens: NonNullable<Fix['opens']>, conversion: Conversion): Command {
  const edits = changes.flatMap((change) => ((change.uri ?? uri) === opens.uri ? change.edits : []));
  const after = applyEdits(conversion.file(opens.uri)?.text.toString() ?? '', edits);
  return { title: conversion.say(title), command: COMMANDS.showPlace, arguments: [opens.uri, positionOf(new LineIndex(after), opens.at)] };
}

export interface EditOptions {
  /** The client shows the changes under this title before they are made, where it can. */
  readonly preview?: Message | undefined;
  /** Words in brackets that are to be filled in, beside those of every type: what is inserted gets tab stops, where the client knows them. */
  readonly toFillIn?: ReadonlySet<string>;
}

/**
 * All changes as one edit that is undone in one step, each file's with the version for which it was made.
 * Changes of several files say what they belong to.
 */
export function workspaceEditOf(changes: readonly FileEdits[], uri: string, conversion: Conversion, { preview, toFillIn }: EditOptions = {}): WorkspaceEdit | undefined {
  const annotation = conversion.versioned && conversion.annotated && (preview !== undefined || changes.length > 1) ? ANNOTATION : undefined;
  const documentChanges: (TextDocumentEdit | CreateFile)[] = [];
  const plain: Record<string, TextEdit[]> = {};
  for (const change of changes) {
    const of = change.uri ?? uri;
    const file = conversion.file(of);
    if (file === undefined && change.edits.some((edit) => edit.span.end > 0)) return undefined;
    if (file === undefined && conversion.creates) documentChanges.push(CreateFile.create(of, { ignoreIfExists: true }));
    const lines = new LineIndex(file?.text ?? '');
    const ordered = inOrder(change.edits);
    const edits = ordered.map((edit) => textEditOf(lines, edit));
    const given = conversion.snippets && toFillIn !== undefined && of === uri ? withSnippets(ordered, file?.text.toString() ?? '', lines, toFillIn) : edits;
    const marked = annotation === undefined ? given : given.map((edit): AnnotatedTextEdit | SnippetTextEdit => ({ ...edit, annotationId: annotation }));
    documentChanges.push(TextDocumentEdit.create({ uri: of, version: file?.version ?? null }, marked));
    plain[of] = [...(plain[of] ?? []), ...edits];
  }
  if (!conversion.versioned) return { changes: plain };
  if (annotation === undefined) return { documentChanges };
  const label = conversion.say(preview ?? CHANGES);
  return { documentChanges, changeAnnotations: { [annotation]: { label, needsConfirmation: preview !== undefined } } };
}

const ANNOTATION = 'rapporteur';
const CHANGES = message('Numbers and what refers to them');

/** Insertions that leave something to be filled in as snippets; in an indented line an editor would indent all of a snippet's lines. */
function withSnippets(edits: readonly Edit[], text: string, lines: LineIndex, toFillIn: ReadonlySet<string>): (TextEdit | SnippetTextEdit)[] {
  const may = (edit: Edit): boolean => edit.span.start === edit.span.end && !INDENTATION.test(text.charAt(lines.spanOf(lines.lineOf(edit.span.start)).start));
  const snippets = withTabStops(edits.map((edit) => (may(edit) ? edit.text : '')), toFillIn);
  return edits.map((edit, i) => {
    const value = snippets[i] ?? '';
    return may(edit) && value.includes(TAB_STOP) ? { range: rangeOf(lines, edit.span), snippet: { kind: 'snippet', value } } : textEditOf(lines, edit);
  });
}

const INDENTATION = /[ \t]/u;
const TAB_STOP = '${';

function textEditOf(lines: LineIndex, edit: Edit): TextEdit {
  return { range: rangeOf(lines, edit.span), newText: edit.text };
}

function linesOf(uri: string, conversion: Conversion): LineIndex | undefined {
  const file = conversion.file(uri);
  return file === undefined ? undefined : new LineIndex(file.text);
}

/** Sentences for a client in English: translations are looked up where a client names its language. */
export function inEnglish(it: Message): string {
  return render(it);
}
