import { l10n, type QuickPickItem, SnippetString, type TextDocument, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import { titleOfType } from './documentType.ts';

interface OfferedType {
  readonly name: string;
  /** One sentence on what it is for. */
  readonly about: string;
}

const offeredTypes = new RequestType<{ readonly uri?: string }, readonly OfferedType[], void>('rapporteur/offeredTypes');

const newDraftRequest = new RequestType<{ readonly uri?: string; readonly type: string; readonly languages: readonly string[]; readonly languageId: string }, { readonly snippet: string } | null, void>('rapporteur/newDraft');

/** A new draft that has all its sections, in the empty document that is shown or in one of its own: the person says of which type it is and in which languages, and fills in the rest. */
export async function newDraft(client: BaseLanguageClient | undefined): Promise<void> {
  if (client === undefined) {
    void window.showInformationMessage(l10n.t('Rapporteur is turned off.'));
    return;
  }
  await client.start();
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.parse('untitled:');
  const uri = client.code2ProtocolConverter.asUri(folder);
  const offered = await client.sendRequest(offeredTypes, { uri });
  const type = await window.showQuickPick(
    offered.map(({ name, about }) => ({ name, label: titleOfType(name), detail: about })),
    { title: l10n.t('New draft: what shall it be?'), placeHolder: l10n.t('Document type') },
  );
  if (type === undefined) return;
  const languages = await askLanguages();
  if (languages === undefined) return;
  const empty = emptyDocument();
  const skeleton = await client.sendRequest(newDraftRequest, { uri, type: type.name, languages, languageId: empty?.languageId ?? MARKDOWN });
  if (skeleton === null) return;
  const editor = await window.showTextDocument(empty ?? await workspace.openTextDocument({ language: MARKDOWN }));
  await editor.insertSnippet(new SnippetString(skeleton.snippet));
}

const MARKDOWN = 'markdown';

/** Whoever wants plain text begins with an empty text file. */
function emptyDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.getText() === '' && [MARKDOWN, 'plaintext'].includes(document.languageId) ? document : undefined;
}

/** Language tags, the source first; most drafts are in one language or in two. */
async function askLanguages(): Promise<readonly string[] | undefined> {
  const names = languageNames();
  const nameOf = (tag: string): string => names.get(tag) ?? tag;
  const usual = [['en'], ['fr'], ['en', 'fr'], ['en', 'ja'], ['en', 'ru'], ['en', 'es'], ['en', 'fr', 'ru']];
  const choices: (QuickPickItem & { readonly tags: readonly string[] | undefined })[] = [
    ...usual.map((tags) => ({ label: tags.map(nameOf).join(' · '), tags })),
    { label: l10n.t('Others …'), description: l10n.t('any of {0}', [...names.values()].join(', ')), tags: undefined },
  ];
  const choice = await window.showQuickPick(choices, { title: l10n.t('In which languages? The first is the source.') });
  if (choice === undefined || choice.tags !== undefined) return choice?.tags;
  const source = await window.showQuickPick([...names].map(([tag, label]) => ({ tag, label })), { title: l10n.t('Which language is it written in first?') });
  if (source === undefined) return undefined;
  const others = await window.showQuickPick([...names].filter(([tag]) => tag !== source.tag).map(([tag, label]) => ({ tag, label })), { title: l10n.t('Into which is it translated?'), canPickMany: true });
  return others === undefined ? undefined : [source.tag, ...others.map(({ tag }) => tag)];
}

/** The languages in which there are skeletons. */
function languageNames(): ReadonlyMap<string, string> {
  return new Map([
    ['en', l10n.t('English')], ['fr', l10n.t('French')], ['ru', l10n.t('Russian')], ['ja', l10n.t('Japanese')], ['es', l10n.t('Spanish')],
  ]);
}
