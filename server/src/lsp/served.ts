import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { ClientDocument } from './clientDocument.ts';
import type { CitingDraft } from '../model/citingDraft.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Client } from './client.ts';
import type { Conversion } from './convert.ts';
import type { DiagnosticsSender } from './diagnosticsSender.ts';

/** What belongs to one client, from its greeting to its goodbye. */
export interface Served {
  readonly connection: Connection;
  readonly documents: TextDocuments<ClientDocument>;
  readonly workspace: Workspace;
  readonly conversion: Conversion;
  readonly sender: DiagnosticsSender;
  readonly client: Client;
  /** All drafts of the workspace; `undefined` where reading them takes too long for whoever asks. */
  readonly allDrafts: () => Promise<readonly CitingDraft[] | undefined>;
}
