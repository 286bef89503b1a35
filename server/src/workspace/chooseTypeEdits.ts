import type { FileEdits } from '../checks/check.ts';
import { frontMatterEntry } from '../features/suppressFinding.ts';
import { addToSettings } from '../settings/addToSettings.ts';
import { message, type Message } from '../text/message.ts';
import { nameOf, pathFrom, within } from './address.ts';
import { NEVER, typeNamed } from './chooseType.ts';
import { SETTINGS_FILE } from './folder.ts';
import type { Workspace } from './workspace.ts';

/** Writes the type where it belongs: into the front matter, or, where that would be visible in a letter, into `rapporteur.yaml`. */
export function chooseTypeEdits(workspace: Workspace, uri: string, type: string): readonly FileEdits[] | Message {
  const known = workspace.typeOf(uri);
  if (known === undefined) return message('This document is neither Markdown nor plain text, and cannot be a draft.');
  const { draft, folder } = known;
  if (type !== NEVER && typeNamed(type, folder.types) === undefined) return message('“{0}” is not the name of a document type.', type);
  if (draft.dialect === 'markdown' || draft.frontMatter.span.end > 0) {
    return [{ uri: undefined, edits: [frontMatterEntry(draft.text, draft.frontMatter.span, 'draft', [], type)] }];
  }
  const path = folder.uri === undefined ? undefined : pathFrom(folder.uri, uri);
  if (folder.uri === undefined || path === undefined) {
    return message('The type of a plain text is kept in rapporteur.yaml: open the folder in which “{0}” stands.', nameOf(uri));
  }
  const settings = within(folder.uri, SETTINGS_FILE);
  return [{ uri: settings, edits: [addToSettings(workspace.textOf(settings) ?? '', path, { type })] }];
}
