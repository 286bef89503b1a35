import { NotificationType, RequestType } from 'vscode-languageserver';

/**
 * What this server speaks beyond LSP 3.17. A client that knows none of it loses comfort only: the type in the status line,
 * and, in a browser, the files that are not open.
 */

export interface DocumentTypeAnswer {
  /** Name of the chosen type; `null`: the document is no draft. */
  readonly type: string | null;
  /** A sentence for the person. */
  readonly reason: string;
  /** The draft's languages (BCP 47), the source first. */
  readonly languages: readonly string[];
  /** How the languages stand: `paragraphs`, `pages`, `sections`, `languages`, `columns`, `comments`, or `files`; `null` for one language. */
  readonly layout: string | null;
  /** How far the translation into each of the other languages has come. */
  readonly progress: readonly TranslationProgress[];
  /** Names of all types that may be chosen. */
  readonly candidates: readonly string[];
}

export interface TranslationProgress {
  readonly language: string;
  /** Paragraphs of the source that are translated, of all that need it. */
  readonly translated: number;
  readonly all: number;
}

/** Client → server: which document type has this document, and why? */
export const documentTypeRequest = new RequestType<{ readonly uri: string }, DocumentTypeAnswer, void>('rapporteur/documentType');

/** Server → client: the answer for this document has changed. */
export const documentTypeChanged = new NotificationType<{ readonly uri: string } & DocumentTypeAnswer>('rapporteur/documentTypeChanged');

export interface OfferedType {
  readonly name: string;
  /** One sentence on what it is for. */
  readonly about: string;
}

/** Client → server: which document types can a new draft have, in the folder of this address or without one? */
export const offeredTypesRequest = new RequestType<{ readonly uri?: string }, readonly OfferedType[], void>('rapporteur/offeredTypes');

/** Client → server: the skeleton of a new draft, as a snippet, in Markdown unless the document in which it will stand is in plain text; `null` where there is no such type. */
export const newDraftRequest = new RequestType<{ readonly uri?: string; readonly type: string; readonly languages: readonly string[]; readonly languageId?: string }, { readonly snippet: string } | null, void>('rapporteur/newDraft');

/** Server in a browser → client: the bytes of a file as base64, or `null` where there is no such file. */
export const readFileRequest = new RequestType<{ readonly uri: string }, string | null, void>('rapporteur/readFile');

/** Server in a browser → client: how many bytes a file of the workspace has, and what changes when the file does; `null` where there is no such file. */
export const measureFileRequest = new RequestType<{ readonly uri: string }, { readonly size: number; readonly stamp: string } | null, void>('rapporteur/measureFile');

/** Server in a browser → client: `length` bytes of a file of the workspace from `offset`, as base64; `null` where it is no longer the file with this stamp. */
export const readRangeRequest = new RequestType<{ readonly uri: string; readonly stamp: string; readonly offset: number; readonly length: number }, string | null, void>('rapporteur/readRange');

/** Server in a browser → client: addresses of the files below `folder` that match one of the globs. */
export const listFilesRequest = new RequestType<{ readonly folder: string; readonly globs: readonly string[] }, readonly string[], void>('rapporteur/listFiles');

/** Commands that the server carries out (`workspace/executeCommand`). */
export const COMMANDS = {
  /** Arguments: address of the draft, name of the type. */
  chooseType: 'rapporteur.chooseType',
  /** Argument: address of the draft. */
  fixAll: 'rapporteur.fixAll',
  /** Arguments: address of the draft, offset or position in it. */
  renumber: 'rapporteur.renumber',
  /** Argument: address of the draft. The changes are shown before they are made, where the client can. */
  renumberDraft: 'rapporteur.renumberDraft',
  /** Argument: address of a translation. It records what its source says now. */
  markUpToDate: 'rapporteur.markUpToDate',
  /** Arguments: address of the draft, position in it. The answer is the counterpart's place, or `null`. */
  goToCounterpart: 'rapporteur.goToCounterpart',
  /** Arguments: address of the draft, position in it. The answer is the place of the next paragraph to translate, or `null`. */
  nextUntranslated: 'rapporteur.nextUntranslated',
  /** Arguments: address of a file, position in it: where a fix left something to be typed. */
  showPlace: 'rapporteur.showPlace',
} as const;

/** What a client may send in `initializationOptions`. */
export interface InitializationOptions {
  /** The object of the settings file, for editors that have none. */
  readonly settings?: unknown;
  /** Address of the folder in which the rules' pages are. */
  readonly rulePages?: string;
  /** `false`: nothing is asked of the web, whatever the workspace's settings name. */
  readonly trusted?: boolean;
  /** Address of a folder for offline copies of registers on the web. */
  readonly cacheFolder?: string;
  /** Address of a folder where the server may keep what it found in drafts that are not open, for the next session; without it nothing is kept. */
  readonly storageFolder?: string;
  /** `true`: code lenses in registers tell how often each resolution is cited. */
  readonly citationCounts?: boolean;
  /** The client completes rapporteur.yaml itself, by its schema. */
  readonly knowsSettingsSchema?: boolean;
  /** Name of a command of the client that shows places; its arguments: address, position, locations. Used by those code lenses. */
  readonly showsLocations?: string;
}
