import { commands, type Disposable, extensions, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { chooseType, fixAll, goToCounterpart, nextUntranslated, renumber, renumberDraft } from './draftCommands.ts';
import { answerFileRequests } from './fileRequests.ts';
import { newDraft } from './newDraft.ts';
import { SHOW_LOCATIONS, showLocations } from './showLocations.ts';
import { openSettingsFile } from './openSettingsFile.ts';
import { TypeStatus } from './typeStatus.ts';

/** Drafts, and their neighbours: what is typed in settings and registers counts before it is saved. */
const WATCHED = [
  ...['markdown', 'plaintext', 'yaml', 'json', 'csv'].map((language) => ({ language })),
  { pattern: '**/*.csv' },
];

/** It reads the schema that `yamlValidation` in package.json names. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

function setting(name: string, otherwise: boolean): boolean {
  return workspace.getConfiguration('rapporteur').get<boolean>(name, otherwise);
}

/** Makes the client for one kind of extension host. */
export type NewClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The extension while it is active: the server's client, the commands, the status. */
export class Rapporteur implements Disposable {
  readonly #newClient: NewClient;
  readonly #rulePages: string;
  readonly #copies: string;
  readonly #index: string;
  readonly #output = window.createOutputChannel('Rapporteur', { log: true });
  readonly #status = new TypeStatus();
  readonly #always: readonly Disposable[];
  #client: BaseLanguageClient | undefined;
  #ofClient: readonly { dispose(): unknown }[] = [];
  /** Starting and stopping, one after the other. */
  #turn: Promise<void> = Promise.resolve();

  /**
   * @param home the folder of the extension
   * @param store where it may keep what is not the person's: offline copies of registers on the web, and what was found in drafts that are not open
   */
  constructor(home: Uri, store: Uri, newClient: NewClient) {
    this.#newClient = newClient;
    this.#copies = Uri.joinPath(store, 'registers').toString();
    this.#index = Uri.joinPath(store, 'index').toString();
    this.#rulePages = Uri.joinPath(home, 'docs', 'rules').toString();
    this.#always = [
      commands.registerCommand('rapporteur.draft.new', () => newDraft(this.#client)),
      // Quick suggestions are off in Markdown: this list is VS Code's own, of all snippets for the open document.
      commands.registerCommand('rapporteur.draft.insertSnippet', () => commands.executeCommand('editor.action.insertSnippet')),
      commands.registerCommand('rapporteur.draft.chooseType', () => chooseType(this.#client)),
      commands.registerCommand('rapporteur.draft.fixAll', () => fixAll(this.#client)),
      commands.registerCommand('rapporteur.draft.renumber', () => renumber(this.#client)),
      commands.registerCommand('rapporteur.draft.renumberAll', () => renumberDraft(this.#client)),
      commands.registerCommand('rapporteur.draft.goToCounterpart', () => goToCounterpart(this.#client)),
      commands.registerCommand('rapporteur.draft.nextUntranslated', () => nextUntranslated(this.#client)),
      commands.registerCommand('rapporteur.settings.open', openSettingsFile),
      commands.registerCommand('rapporteur.server.restart', () => this.restart()),
      commands.registerCommand('rapporteur.output.show', () => this.#output.show()),
      // What was not asked of the web is asked now.
      workspace.onDidGrantWorkspaceTrust(() => this.restart()),
      workspace.onDidChangeConfiguration((change) => {
        if (['rapporteur.enable', 'rapporteur.registers.citationCounts'].some((it) => change.affectsConfiguration(it))) void this.restart();
      }),
    ];
  }

  /** Starts the server, anew if it runs; leaves it stopped where the person has turned it off. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#stop();
      if (setting('enable', true)) await this.#start();
      else this.#status.turnedOff();
    });
  }

  dispose(): void {
    for (const it of [...this.#always, this.#status]) it.dispose();
    void this.#inTurn(() => this.#stop()).finally(() => this.#output.dispose());
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(step).catch((error: unknown) => {
      this.#output.error(String(error));
      this.#status.failed();
    });
    return this.#turn;
  }

  async #start(): Promise<void> {
    const client = this.#newClient({
      documentSelector: WATCHED,
      outputChannel: this.#output,
      initializationOptions: { rulePages: this.#rulePages, trusted: workspace.isTrusted, cacheFolder: this.#copies, storageFolder: this.#index, citationCounts: setting('registers.citationCounts', false), showsLocations: SHOW_LOCATIONS, knowsSettingsSchema: extensions.getExtension(YAML_EXTENSION) !== undefined },
    });
    this.#client = client;
    this.#ofClient = [
      showLocations(client),
      ...answerFileRequests(client),
      client.onDidChangeState(({ newState }) => {
        if (this.#client !== client) return;
        if (newState === State.Running) this.#status.follow(client);
        if (newState === State.Stopped) this.#status.failed();
      }),
    ];
    await client.start();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#status.leave();
    for (const it of this.#ofClient) it.dispose();
    this.#ofClient = [];
    // One that never started, or has crashed, has nothing to stop. One that does not answer is left behind.
    if (client?.state === State.Running) await client.stop().catch((error: unknown) => this.#output.warn(String(error)));
  }
}
