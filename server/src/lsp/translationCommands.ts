import type { Location, Position } from 'vscode-languageserver';
import { counterpartsAt, nextUntranslated } from '../features/counterpart.ts';
import { locationOf, offsetOf } from './convert.ts';
import { COMMANDS } from './protocol.ts';
import type { Served } from './served.ts';

/** Leads to a paragraph's counterpart, or to the next that has none yet; shows it where the client can be told to. `null`: there is none. */
export async function leadTo(served: Served, command: string, uri: string, position: Position): Promise<Location | null> {
  const { workspace, connection, client } = served;
  const context = workspace.contextOf(uri);
  if (context === undefined) return null;
  const { draft } = context;
  const pairings = await workspace.pairingsOf(uri);
  const offset = offsetOf(draft.lines, position);
  const [counterpart] = command === COMMANDS.goToCounterpart ? pairings.flatMap((pairing) => counterpartsAt(draft, pairing, offset)) : [];
  const next = command === COMMANDS.nextUntranslated ? nextUntranslated(draft, pairings, offset) : undefined;
  const place = counterpart ?? (next === undefined ? undefined : { uri: draft.uri, span: next });
  const text = place === undefined ? undefined : workspace.textOf(place.uri);
  if (place === undefined || text === undefined) return null;
  const location = locationOf(place.uri, text, place.span);
  if (client.showsDocuments) {
    await connection.window.showDocument({ uri: location.uri, takeFocus: true, selection: { start: location.range.start, end: location.range.start } });
  }
  return location;
}
