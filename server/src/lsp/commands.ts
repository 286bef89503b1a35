import { MessageType, Position, ShowMessageNotification, type ExecuteCommandParams, type Location } from 'vscode-languageserver';
import type { FileEdits } from '../checks/check.ts';
import { recordSource } from '../fixes/recordSource.ts';
import { statedSources } from '../model/sourceState.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { message, render, type Message } from '../text/message.ts';
import { renumberOtherFiles } from '../workspace/alsoInOtherFiles.ts';
import { chooseTypeEdits } from '../workspace/chooseTypeEdits.ts';
import { renumberSection } from '../workspace/renumberSection.ts';
import { fixAllOf } from '../workspace/fixAll.ts';
import { offsetOf, workspaceEditOf } from './convert.ts';
import { COMMANDS } from './protocol.ts';
import type { Served } from './served.ts';
import { leadTo } from './translationCommands.ts';

/** Carries out a command. The answer is whether anything was changed; of commands that lead somewhere, the place. */
export async function executeCommand(served: Served, { command, arguments: given = [] }: ExecuteCommandParams): Promise<boolean | Location | null> {
  const [uri, second] = given as readonly unknown[];
  if (typeof uri !== 'string') return false;
  await served.workspace.prepare(uri);
  switch (command) {
    case COMMANDS.chooseType: {
      if (typeof second !== 'string') return false;
      const edits = chooseTypeEdits(served.workspace, uri, second);
      if (!('template' in edits)) return apply(served, uri, edits, `Document type: ${second}`);
      // A notification, which no client can refuse.
      await served.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: render(edits) });
      return false;
    }
    case COMMANDS.fixAll:
      return apply(served, uri, fixAllOf(served.workspace, uri) ?? [], 'Fix all');
    case COMMANDS.renumber:
      return apply(served, uri, renumberSection(served.workspace, uri, placeOf(served, uri, second)), 'Renumber');
    case COMMANDS.renumberDraft:
      return apply(served, uri, await renumberAll(served, uri), 'Renumber the whole draft', message('Renumber the whole draft'));
    case COMMANDS.markUpToDate:
      return apply(served, uri, markUpToDate(served, uri), 'Mark the translation as up to date');
    case COMMANDS.goToCounterpart:
    case COMMANDS.nextUntranslated:
      return Position.is(second) ? leadTo(served, command, uri, second) : null;
    case COMMANDS.showPlace:
      if (!Position.is(second) || !served.client.showsDocuments) return false;
      return (await served.connection.window.showDocument({ uri, takeFocus: true, selection: { start: second, end: second } })).success;
    default:
      return false;
  }
}

/** The whole draft, and its other languages where they have files of their own. */
async function renumberAll({ workspace }: Served, uri: string): Promise<readonly FileEdits[]> {
  const pairings = await workspace.pairingsOf(uri);
  const context = workspace.contextOf(uri);
  return context === undefined ? [] : [...renumberSection(workspace, uri, undefined), ...renumberOtherFiles(context, pairings)];
}

function markUpToDate({ workspace }: Served, uri: string): readonly FileEdits[] {
  const pairing = workspace.contextOf(uri)?.pairing;
  const [language] = pairing?.languages ?? [];
  if (pairing === undefined || language === undefined) return [];
  const sources = statedSources(pairing, language);
  return [{ uri: undefined, edits: [recordSource(pairing.targetDraft, sources, new Set(sources))] }];
}

/** An offset or a position; anything else is no place, and the whole draft is meant. */
function placeOf({ workspace }: Served, uri: string, place: unknown): number | undefined {
  if (typeof place === 'number') return place;
  const text = workspace.textOf(uri);
  return Position.is(place) && text !== undefined ? offsetOf(new LineIndex(text), place) : undefined;
}

async function apply({ connection, conversion }: Served, uri: string, changes: readonly FileEdits[], label: string, preview?: Message): Promise<boolean> {
  if (changes.length === 0) return false;
  const edit = workspaceEditOf(changes, uri, conversion, { preview });
  if (edit === undefined) return false;
  return (await connection.workspace.applyEdit({ edit, label })).applied;
}
