import { WebIndexes } from '../lsp/webIndexes.ts';
import { WebRegisters } from '../lsp/webRegisters.ts';
import type { Host } from '../workspace/host.ts';
import { cacheFolder } from './cacheFolder.ts';
import { diskCopies } from './diskCopies.ts';
import { fetchRange, fetchText, publicWeb } from './fetchText.ts';

export interface NodeWebOptions {
  readonly trusted: boolean;
  /** Waits for answers, as a command does. */
  readonly waits: boolean;
  /** Folder of the offline copies, where it is not the usual one. */
  readonly copies?: string | undefined;
  /** Told of all that is waited for. */
  readonly during?: (work: Promise<void>) => void;
}

/** What of the web may be read on this machine: registers with offline copies, and pieces of indexes. */
export function nodeWeb({ trusted, waits, copies, during = () => undefined }: NodeWebOptions): Required<Pick<Host, 'download' | 'open'>> {
  const policy = publicWeb();
  const now = (): number => Date.now();
  const registers = new WebRegisters({ copies: diskCopies(copies ?? cacheFolder()), trusted, waits, fetch: (url, known) => fetchText(url, known, policy), now, during });
  const decoder = new TextDecoder();
  const indexes = new WebIndexes({ trusted, waits, now, during, askRange: (url, offset, length) => fetchRange(url, offset, length, policy), decode: (bytes) => decoder.decode(bytes) });
  return { download: (url, changed) => registers.download(url, changed), open: (url, changed) => indexes.open(url, changed) };
}
