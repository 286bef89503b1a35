import { reportedFile, type ReportedFile } from '../report/reportedFile.ts';
import { render } from '../text/message.ts';
import type { CheckedFile } from '../workspace/reported.ts';
import type { fixFile } from './fixFile.ts';
import { shownPath, type OpenedWorkspace } from './openWorkspace.ts';

/** What is found in one file: plain data, which may come from another thread. */
export interface FileReport {
  readonly kind: 'checked';
  readonly uri: string;
  readonly file: ReportedFile;
  /** Counted before anything is left out of the report. */
  readonly errors: number;
  readonly warnings: number;
  /** How far each of its translations has come. */
  readonly progress: readonly { readonly language: string; readonly translated: number; readonly all: number }[];
}

export type FileOutcome =
  | FileReport
  /** Nobody takes it for a draft. */
  | { readonly kind: 'noDraft' }
  /** It could not be read, or could not be checked for a fault of ours. */
  | { readonly kind: 'unreadable' | 'failed'; readonly why: string };

/** What is found in one file, or why nothing is. Nothing of it is kept by the workspace. */
export async function checkOne(opened: OpenedWorkspace, uri: string, quiet: 'quiet' | 'all', fix?: typeof fixFile): Promise<FileOutcome> {
  const { workspace, host } = opened;
  try {
    if (fix !== undefined) {
      const reading = await host.read(uri);
      if (reading.kind === 'text') await fix(workspace, uri, reading.text);
    }
    const checked = await workspace.checkOnce(uri);
    if (checked !== undefined) return reportOf(opened, checked, quiet);
    const reading = await host.read(uri);
    if (reading.kind === 'unreadable') return { kind: 'unreadable', why: render(reading.why) };
    return reading.kind === 'absent' ? { kind: 'unreadable', why: 'This file has vanished.' } : { kind: 'noDraft' };
  } catch (error) {
    return { kind: 'failed', why: `This file could not be checked: this is a fault of Rapporteur. ${error instanceof Error ? error.stack ?? error.message : String(error)}` };
  } finally {
    workspace.letGo();
  }
}

export function reportOf({ workspace }: OpenedWorkspace, checked: CheckedFile, quiet: 'quiet' | 'all'): FileReport {
  const { uri, findings } = checked;
  const told = quiet === 'quiet' ? { ...checked, findings: findings.filter((finding) => finding.severity === 'error') } : checked;
  const file = reportedFile(told, { pathOf: shownPath, textOf: (other) => workspace.textOf(other) });
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return { kind: 'checked', uri, file, errors: count('error'), warnings: count('warning'), progress: quiet === 'quiet' ? [] : checked.progress?.() ?? [] };
}
