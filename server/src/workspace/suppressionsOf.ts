import type { Finding, Fix } from '../checks/check.ts';
import { suppressFinding } from '../features/suppressFinding.ts';
import { addToSettings } from '../settings/addToSettings.ts';
import { message } from '../text/message.ts';
import { pathFrom, within } from './address.ts';
import { SETTINGS_FILE } from './folder.ts';
import type { Workspace } from './workspace.ts';

/** The suppressions that are offered for a finding: in the draft where nobody sees them printed, else in `rapporteur.yaml`. */
export function suppressionsOf(workspace: Workspace, uri: string, finding: Finding): readonly Fix[] {
  const context = workspace.contextOf(uri);
  if (context === undefined || finding.rule === 'suppression/unused' || finding.rule === 'settings/invalid') return [];
  const { draft, folder } = context;
  if (draft.dialect === 'markdown') return suppressFinding(draft, finding);
  const path = folder.uri === undefined ? undefined : pathFrom(folder.uri, uri);
  if (folder.uri === undefined || path === undefined) return [];
  const settings = within(folder.uri, SETTINGS_FILE);
  return [{
    title: message('Suppress “{0}” in this file (in rapporteur.yaml)', finding.rule),
    preferred: false,
    safe: false,
    changes: [{ uri: settings, edits: [addToSettings(workspace.textOf(settings) ?? '', path, { disable: finding.rule })] }],
  }];
}
