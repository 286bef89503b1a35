import { l10n } from 'vscode';
import { NotificationType, RequestType } from 'vscode-languageclient';

/** What the server says of one document. */
export interface DocumentTypeAnswer {
  /** Name of its document type; `null`: it is no draft. */
  readonly type: string | null;
  /** Why, in a sentence. */
  readonly reason: string;
  /** BCP 47 tags, the source first. */
  readonly languages: readonly string[];
  /** How the languages stand in the file or files; `null`: it is in one language. */
  readonly layout: string | null;
  /** How many of the source's paragraphs are translated into each other language. */
  readonly progress: readonly { readonly language: string; readonly translated: number; readonly all: number }[];
  /** Names of all types that can be chosen. */
  readonly candidates: readonly string[];
}

export const documentTypeRequest = new RequestType<{ readonly uri: string }, DocumentTypeAnswer, void>('rapporteur/documentType');

export const documentTypeChanged = new NotificationType<{ readonly uri: string } & DocumentTypeAnswer>('rapporteur/documentTypeChanged');

/** What people call a document type; one of the workspace's own is called by its name. */
export function titleOfType(name: string): string {
  switch (name) {
    case 'policy': return l10n.t('Policy');
    case 'code': return l10n.t('Code');
    case 'tbt-update': return l10n.t('Update to the TBT Committee');
    case 'letter': return l10n.t('Letter');
    case 'resolutions': return l10n.t('Resolutions');
    case 'generic': return l10n.t('Draft of another kind');
    default: return name;
  }
}

/** How the languages of a draft stand. */
export function titleOfLayout(layout: string): string {
  switch (layout) {
    case 'paragraphs': return l10n.t('Paragraph by paragraph');
    case 'pages': return l10n.t('Page by page');
    case 'sections': return l10n.t('Section by section');
    case 'languages': return l10n.t('One language after the other');
    case 'columns': return l10n.t('A column for each language');
    case 'comments': return l10n.t('Originals in comments');
    case 'files': return l10n.t('A file for each language');
    default: return layout;
  }
}
