import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** The command that the server's code lenses carry; their arguments are those of the protocol. */
export const SHOW_LOCATIONS = 'rapporteur.locations.show';

/** Shows places beside a position, as VS Code shows references. */
export function showLocations(client: BaseLanguageClient): Disposable {
  const { protocol2CodeConverter: from } = client;
  return commands.registerCommand(SHOW_LOCATIONS, (uri: string, position: Position, locations: readonly Location[]) => (
    commands.executeCommand('editor.action.showReferences', from.asUri(uri), from.asPosition(position), locations.map((it) => from.asLocation(it)))
  ));
}
