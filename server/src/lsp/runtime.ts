import type { Connection } from 'vscode-languageserver';
import type { Host } from '../workspace/host.ts';

/** What differs between a server on Node and one in a web worker. */
export interface Runtime {
  /** Files and log, through the connection where the server has none of its own; `storage`: address of a folder where it may keep what is not the person's. */
  readonly host: (connection: Connection, storage: string | undefined) => Host;
  /** Registers on the web and pieces of indexes there, where this runtime may ask for them. */
  readonly web: (options: { readonly trusted: boolean; readonly cacheFolder: string | undefined; readonly during: (work: Promise<void>) => void }) => Pick<Host, 'download' | 'open'>;
  /** Runs it after so many milliseconds, unless the answer is called before. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Runs it when the messages at hand are read: never after a time. */
  readonly defer: (run: () => void) => void;
  /** Address of the folder with the rules' pages, if this server knows of one. */
  readonly rulePages: string | undefined;
}
