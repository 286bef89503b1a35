import type { RandomAccess } from '../register/index/randomAccess.ts';
import type { CopyAge } from '../register/source.ts';
import type { Message } from '../text/message.ts';

/**
 * What a workspace asks of the machine on which it runs. Files are named by their addresses (URIs) only.
 * None of these throws: what cannot be had is said in the answer.
 */
export interface Host {
  read(uri: string): Promise<FileReading>;
  /**
   * Addresses of the files below `folder` whose path, seen from it, matches one of `globs`, in the order of their paths.
   * Folders that hold no drafts (`.git`, `node_modules`) may be left out.
   */
  list(folder: string, globs: readonly string[]): Promise<readonly string[]>;
  /** Opens a file, or what stands at an `https` address, of which only pieces are read; not there where the machine cannot. Who has it closes it. `changed` is called when one that was coming has come, or is another. */
  open?(uri: string, changed: () => void): Promise<FileOpening>;
  /** What the web has at an `https` address, or its last good copy; `changed` is called when there is more to say of it. Not there where nothing is asked of the web. */
  download?(url: string, changed: () => void): Promise<Downloaded>;
  /** Changes whenever the file does (its size, the time of its last change); `undefined` where nobody knows. Not there where the machine cannot tell. */
  stamp?(uri: string): Promise<string | undefined>;
  /** Keeps texts by name from one session to the next; not there where nothing may be kept. */
  readonly store?: Store;
  /** A line for the person who looks after the tool: never for the drafter. */
  log(line: string): void;
}

/** A place of our own. What cannot be kept is forgotten: the reading says that there is nothing, and the writing says nothing. */
export interface Store {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}

export type FileReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** It is there and cannot be used: binary, too large, not permitted. */
  | { readonly kind: 'unreadable'; readonly why: Message };

export type FileOpening =
  | { readonly kind: 'open'; readonly file: RandomAccess }
  /** It was asked for. */
  | { readonly kind: 'coming' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: Message };

export interface Downloaded {
  /** `undefined`: nothing yet, or never. */
  readonly text: string | undefined;
  /** Why this is not what the server has now, and how old it is. */
  readonly problem: Message | undefined;
  /** Where an older copy stands in: when the server last said that it is the newest. */
  readonly copy?: CopyAge;
}
