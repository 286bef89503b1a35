import type { Finding, Fix, FileEdits } from '../checks/check.ts';
import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { freeName, markOf, NO_COUNTERPART } from '../model/fixedPairs.ts';
import { needsNoTranslation } from '../model/needsNoTranslation.ts';
import type { LanguagePairing, Pairing } from '../model/pairing.ts';
import { addToSettings } from '../settings/addToSettings.ts';
import { insertion } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { message } from '../text/message.ts';
import { pathFrom, within } from './address.ts';
import { SETTINGS_FILE } from './folder.ts';
import type { Workspace } from './workspace.ts';

/**
 * Where a paragraph was taken for missing or for extra: the ways to say of which other it is the translation, or that it is of none.
 * In Markdown by comments; for plain text, where a comment would be printed, in `rapporteur.yaml`.
 */
export function pairByHand(workspace: Workspace, uri: string, finding: Finding): readonly Fix[] {
  const context = workspace.contextOf(uri);
  if (context === undefined || (finding.rule !== 'translation/missing' && finding.rule !== 'translation/extra')) return [];
  const { pairing } = context;
  return pairing.languages.flatMap((language) => {
    const source = finding.rule === 'translation/missing' ? language.missing.find((item) => isAt(pairing, item.source, finding))?.source : undefined;
    const target = finding.rule === 'translation/extra' ? language.extra.find((block) => block.span.start === finding.span.start) : undefined;
    if (source === undefined && target === undefined) return [];
    const others = source === undefined ? nearestMissing(pairing, language, target) : nearestExtra(pairing, language, source);
    const changesFor = (one: Block | undefined, other: Block | undefined) => changes(workspace, uri, pairing, one, other);
    return [
      ...others.map((other) => fix(message('Pair it with “{0}”', beginningOf(other.prose)), source === undefined ? changesFor(other, target) : changesFor(source, other))),
      fix(message('Say that it has no counterpart'), changesFor(source, target)),
    ].flatMap((it) => (it.changes.length === 0 ? [] : [it]));
  });
}

/** A missing paragraph is reported on itself, or, in another file, names itself as related. */
function isAt({ sourceDraft, targetDraft }: Pairing, source: Block, { span, related }: Finding): boolean {
  return sourceDraft === targetDraft ? source.span.start === span.start : related.some((it) => it.uri === sourceDraft.uri && it.span.start === source.span.start);
}

const MOST_OFFERED = 2;

function nearestExtra(pairing: Pairing, language: LanguagePairing, source: Block): readonly Block[] {
  const after = language.missing.find((item) => item.source === source)?.after?.index ?? 0;
  const extra = language.extra.filter((block) => !needsNoTranslation(block, pairing.targetDraft.blocks));
  return nearest(extra, after);
}

function nearestMissing(pairing: Pairing, language: LanguagePairing, target: Block | undefined): readonly Block[] {
  const missing = language.missing.filter(({ source }) => !needsNoTranslation(source, pairing.sourceDraft.blocks));
  const distance = new Map(missing.map(({ source, after }) => [source, Math.abs((after?.index ?? 0) - (target?.index ?? 0))]));
  return [...distance].sort((a, b) => a[1] - b[1]).slice(0, MOST_OFFERED).map(([source]) => source);
}

function nearest(blocks: readonly Block[], index: number): readonly Block[] {
  return [...blocks].sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index)).slice(0, MOST_OFFERED);
}

function fix(title: Fix['title'], edits: readonly FileEdits[]): Fix {
  return { title, preferred: false, safe: false, changes: edits };
}

function changes(workspace: Workspace, uri: string, pairing: Pairing, source: Block | undefined, target: Block | undefined): readonly FileEdits[] {
  const { sourceDraft, targetDraft } = pairing;
  if (sourceDraft.dialect !== 'markdown' || targetDraft.dialect !== 'markdown') return inSettings(workspace, uri, source, target);
  const name = source === undefined || target === undefined ? NO_COUNTERPART : freeName([sourceDraft, targetDraft]);
  const inSource = source === undefined ? [] : [mark(sourceDraft, source, name)];
  const inTarget = target === undefined ? [] : [mark(targetDraft, target, name)];
  if (sourceDraft === targetDraft) return [{ uri: undefined, edits: [...inSource, ...inTarget].sort((a, b) => a.span.start - b.span.start) }];
  return [
    ...(inSource.length === 0 ? [] : [{ uri: sourceDraft.uri, edits: inSource }]),
    ...(inTarget.length === 0 ? [] : [{ uri: undefined, edits: inTarget }]),
  ];
}

/** Behind the words; above an original that stands in a comment, in which no other can stand. */
function mark(draft: Draft, block: Block, name: string): ReturnType<typeof insertion> {
  if (block.comment !== undefined) return insertion(block.comment.start, `${markOf(name)}${lineBreakOf(draft.text)}`);
  return insertion(block.content.end, ` ${markOf(name)}`);
}

function inSettings(workspace: Workspace, uri: string, source: Block | undefined, target: Block | undefined): readonly FileEdits[] {
  const { uri: folder } = workspace.folderFor(uri);
  const path = folder === undefined ? undefined : pathFrom(folder, uri);
  if (folder === undefined || path === undefined) return [];
  const settings = within(folder, SETTINGS_FILE);
  const pair = { source: source === undefined ? undefined : firstWords(source.prose), translation: target === undefined ? undefined : firstWords(target.prose) };
  return [{ uri: settings, edits: [addToSettings(workspace.textOf(settings) ?? '', path, { pair })] }];
}

function firstWords(prose: string): string {
  return prose.length <= LONGEST_BEGINNING ? prose : prose.slice(0, LONGEST_BEGINNING).replace(/\s\S*$/u, '');
}

const LONGEST_BEGINNING = 60;

function beginningOf(prose: string): string {
  return prose.length <= LONGEST_QUOTE ? prose : `${prose.slice(0, LONGEST_QUOTE).replace(/\s\S*$/u, '').trimEnd()} …`;
}

const LONGEST_QUOTE = 40;
