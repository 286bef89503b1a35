import { type Disposable, l10n, languages, LanguageStatusSeverity, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { documentTypeChanged, documentTypeRequest, titleOfLayout, titleOfType, type DocumentTypeAnswer } from './documentType.ts';

const DRAFTS = [{ language: 'markdown' }, { language: 'plaintext' }];

/** Says beside the language in the status bar which document type the draft has, and why. */
export class TypeStatus implements Disposable {
  readonly #item = languages.createLanguageStatusItem('rapporteur.type', DRAFTS);
  readonly #editors: Disposable;
  #client: BaseLanguageClient | undefined;
  #changes: Disposable | undefined;
  /** Answers to older questions are not shown. */
  #asked = 0;

  constructor() {
    this.#item.name = l10n.t('Document type');
    this.#editors = window.onDidChangeActiveTextEditor(() => void this.#ask());
  }

  /** Shows what this client's server says, from now on. */
  follow(client: BaseLanguageClient): void {
    this.leave();
    this.#client = client;
    this.#changes = client.onNotification(documentTypeChanged, (answer) => {
      const active = window.activeTextEditor?.document.uri;
      if (active === undefined || client.code2ProtocolConverter.asUri(active) !== answer.uri) return;
      this.#asked += 1;
      this.#show(answer);
    });
    void this.#ask();
  }

  leave(): void {
    this.#asked += 1;
    this.#client = undefined;
    this.#changes?.dispose();
    this.#changes = undefined;
  }

  turnedOff(): void {
    this.#say(l10n.t('Rapporteur is turned off'), '');
  }

  failed(): void {
    this.#say(l10n.t('Rapporteur does not work'), l10n.t('Its server has stopped. The output tells why.'));
    this.#item.severity = LanguageStatusSeverity.Error;
    this.#item.command = { command: 'rapporteur.output.show', title: l10n.t('Show Output') };
  }

  dispose(): void {
    this.leave();
    this.#editors.dispose();
    this.#item.dispose();
  }

  async #ask(): Promise<void> {
    const client = this.#client;
    const document = window.activeTextEditor?.document;
    if (client === undefined || document === undefined || languages.match(DRAFTS, document) === 0) return;
    const question = (this.#asked += 1);
    try {
      const answer = await client.sendRequest(documentTypeRequest, { uri: client.code2ProtocolConverter.asUri(document.uri) });
      if (question === this.#asked) this.#show(answer);
    } catch (error) {
      // The server is being stopped, or has failed, which is said elsewhere.
      if (question === this.#asked) client.debug('The document type could not be asked for.', error);
    }
  }

  #show({ type, reason, languages: written, layout, progress }: DocumentTypeAnswer): void {
    const translations = progress.map(({ language, translated, all }) => l10n.t('{0}: {1} of {2} paragraphs', language, translated, all));
    const title = type === null ? l10n.t('Not a draft') : titleOfType(type);
    const stands = layout === null ? [] : [titleOfLayout(layout)];
    this.#say(written.length > 1 ? `${title} (${written.join(', ')})` : title, [...translations, ...stands, reason].join(' · '));
    this.#item.command = { command: 'rapporteur.draft.chooseType', title: l10n.t('Choose') };
  }

  #say(text: string, detail: string): void {
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.severity = LanguageStatusSeverity.Information;
    this.#item.command = undefined;
  }
}
