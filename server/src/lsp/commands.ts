import type { ExecuteCommandParams } from 'vscode-languageserver';
import type { FileEdits } from '../checks/check.ts';
import { render } from '../text/message.ts';
import { chooseTypeEdits } from '../workspace/chooseTypeEdits.ts';
import { fixAllOf } from '../workspace/fixAll.ts';
import { workspaceEditOf } from './convert.ts';
import { COMMANDS } from './protocol.ts';
import type { Served } from './served.ts';

export const COMMAND_NAMES: readonly string[] = Object.values(COMMANDS);

/** Carries out a command. The answer is whether anything was changed. */
export async function executeCommand(served: Served, { command, arguments: given = [] }: ExecuteCommandParams): Promise<boolean> {
  const [uri, second] = given as readonly unknown[];
  if (typeof uri !== 'string') return false;
  await served.workspace.prepare(uri);
  switch (command) {
    case COMMANDS.chooseType: {
      if (typeof second !== 'string') return false;
      const edits = chooseTypeEdits(served.workspace, uri, second);
      if (!('template' in edits)) return apply(served, uri, edits, `Document type: ${second}`);
      served.connection.window.showWarningMessage(render(edits));
      return false;
    }
    case COMMANDS.fixAll:
      return apply(served, uri, fixAllOf(served.workspace, uri) ?? [], 'Fix all');
    default:
      return false;
  }
}

async function apply({ connection, conversion }: Served, uri: string, changes: readonly FileEdits[], label: string): Promise<boolean> {
  if (changes.length === 0) return false;
  const edit = workspaceEditOf(changes, uri, conversion);
  if (edit === undefined) return false;
  return (await connection.workspace.applyEdit({ edit, label })).applied;
}
