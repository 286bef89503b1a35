import type { RandomAccess } from '../register/index/randomAccess.ts';
import { message, render, type Message } from '../text/message.ts';
import type { FileOpening } from '../workspace/host.ts';

/** A stretch of what stands at an address on the web. */
export type Ranged =
  /** `size` is that of the whole, in bytes; `stamp` changes when it does. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly size: number; readonly stamp: string }
  | { readonly kind: 'failed'; readonly why: Message };

export interface WebIndexesOptions {
  /** `false`: nothing is asked of the web. */
  readonly trusted: boolean;
  /** Waits for the answer, as a command does; an editor goes on with what it has. */
  readonly waits: boolean;
  /** Asks for `length` bytes from `offset`, within bounds of time and place. Never throws. */
  readonly askRange: (url: string, offset: number, length: number) => Promise<Ranged>;
  readonly decode: (bytes: Uint8Array) => string;
  /** Told of each opening that is waited for. */
  readonly during?: (work: Promise<void>) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface State {
  opening: FileOpening | undefined;
  askedAt: number | undefined;
  asking: Promise<void> | undefined;
}

/** A server is not asked again whether an index is still the same. */
const FRESH = 10 * 60_000;
/** What is read to learn how large it is. */
const FIRST = 32;

/** Indexes of registers on the web: of each only the pieces that are needed are asked for, by HTTP ranges (RFC 9110, section 14). */
export class WebIndexes {
  readonly #options: WebIndexesOptions;
  readonly #states = new Map<string, State>();

  constructor(options: WebIndexesOptions) {
    this.#options = options;
  }

  async open(url: string, changed: () => void): Promise<FileOpening> {
    const { trusted, waits, now } = this.#options;
    if (!trusted) return { kind: 'unreadable', why: message('This workspace is not trusted: nothing is asked of the web.') };
    const state = this.#states.get(url) ?? { opening: undefined, askedAt: undefined, asking: undefined };
    this.#states.set(url, state);
    if (state.asking === undefined && (state.askedAt === undefined || now() - state.askedAt >= FRESH)) {
      const before = state.opening;
      state.asking = this.#ask(url, state, changed).finally(() => {
        state.asking = undefined;
        if (!waits && !isSame(before, state.opening)) changed();
      });
    }
    if (state.asking !== undefined) this.#options.during?.(state.asking);
    if (waits) await state.asking;
    return state.opening ?? { kind: 'coming' };
  }

  async #ask(url: string, state: State, changed: () => void): Promise<void> {
    const { askRange, decode, now } = this.#options;
    const first = await askRange(url, 0, FIRST);
    state.askedAt = now();
    if (first.kind === 'failed') {
      state.opening = { kind: 'unreadable', why: first.why };
      return;
    }
    const { size, stamp } = first;
    const read = async (offset: number, length: number): Promise<Uint8Array> => {
      if (offset + length <= first.bytes.length) return first.bytes.subarray(offset, offset + length);
      const ranged = await askRange(url, offset, Math.min(length, size - offset));
      if (ranged.kind === 'failed') throw new Error(render(ranged.why));
      if (ranged.stamp === stamp) return ranged.bytes;
      // It was built anew: it is opened anew.
      if (state.askedAt !== undefined) {
        state.askedAt = undefined;
        changed();
      }
      throw new Error('The index is another now.');
    };
    const file: RandomAccess = { size, stamp, read, decode, comesLater: true, close: () => undefined };
    state.opening = { kind: 'open', file };
  }
}

function isSame(one: FileOpening | undefined, other: FileOpening | undefined): boolean {
  if (one?.kind === 'open' && other?.kind === 'open') return one.file.stamp === other.file.stamp;
  return one?.kind === 'unreadable' && other?.kind === 'unreadable' && render(one.why) === render(other.why);
}
