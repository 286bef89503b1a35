import { message, render, type Message } from '../text/message.ts';
import type { Downloaded } from '../workspace/host.ts';
import type { Fetched, Known } from './fetched.ts';

/** Offline copies of registers, by their address: texts of ours. Both may fail. */
export interface Copies {
  readonly load: (url: string) => Promise<string | undefined>;
  readonly save: (url: string, copy: string) => Promise<void>;
}

export interface WebOptions {
  /** `undefined`: none are kept. */
  readonly copies: Copies | undefined;
  /** `false`: nothing is asked of the web. */
  readonly trusted: boolean;
  /** Waits for the answer, as a command does; an editor goes on with what it has. */
  readonly waits: boolean;
  /** Asks an address for its text, within bounds of time and place. Never throws. */
  readonly fetch: (url: string, known: Known) => Promise<Fetched>;
  /** Told of each answer that is waited for. */
  readonly during?: (work: Promise<void>) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Copy {
  readonly url: string;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** When the server last said that this is the newest. */
  readonly at: number;
  readonly text: string;
}

interface State {
  copy: Copy | undefined;
  problem: Message | undefined;
  askedAt: number | undefined;
  asking: Promise<void> | undefined;
}

/** A server is not asked again sooner. */
const FRESH = 10 * 60_000;

/** Registers on the web: asked for in the background, with the last good copy in between. */
export class WebRegisters {
  readonly #options: WebOptions;
  readonly #states = new Map<string, Promise<State>>();

  constructor(options: WebOptions) {
    this.#options = options;
  }

  /** What is known of the address now. `changed` is called when more is. */
  async download(url: string, changed: () => void): Promise<Downloaded> {
    const { trusted, now, waits } = this.#options;
    const opening = this.#states.get(url) ?? this.#open(url);
    this.#states.set(url, opening);
    const state = await opening;
    if (!trusted) return told(state, message('This workspace is not trusted: nothing is asked of the web.'), now());
    if (state.asking === undefined && (state.askedAt === undefined || now() - state.askedAt >= FRESH)) {
      const before = state.copy?.text;
      const problem = state.problem;
      state.asking = this.#ask(url, state).finally(() => {
        state.asking = undefined;
        if (!waits && (state.copy?.text !== before || state.problem !== problem)) changed();
      });
    }
    if (state.asking !== undefined) this.#options.during?.(state.asking);
    if (waits) await state.asking;
    return told(state, state.problem, now());
  }

  async #open(url: string): Promise<State> {
    return { copy: await this.#load(url), problem: undefined, askedAt: undefined, asking: undefined };
  }

  async #ask(url: string, state: State): Promise<void> {
    const { fetch, now } = this.#options;
    const fetched = await fetch(url, state.copy);
    state.askedAt = now();
    state.problem = fetched.kind === 'failed' ? fetched.why : undefined;
    if (fetched.kind === 'failed') return;
    state.copy = fetched.kind === 'unchanged' && state.copy !== undefined ? { ...state.copy, at: now() } : { url, at: now(), etag: undefined, lastModified: undefined, text: '', ...fetched };
    await this.#options.copies?.save(url, JSON.stringify(state.copy)).catch(() => {
      // Without an offline copy the register is there until the server ends.
    });
  }

  async #load(url: string): Promise<Copy | undefined> {
    try {
      const kept = await this.#options.copies?.load(url);
      if (kept === undefined) return undefined;
      const read = JSON.parse(kept) as Partial<Copy> | null;
      if (read?.url !== url || typeof read.text !== 'string' || typeof read.at !== 'number') return undefined;
      const said = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
      return { url, text: read.text, at: read.at, etag: said(read.etag), lastModified: said(read.lastModified) };
    } catch {
      // No copy, or a half-written one: the server has another.
      return undefined;
    }
  }
}

function told({ copy }: State, problem: Message | undefined, now: number): Downloaded {
  if (problem === undefined) return { text: copy?.text, problem: undefined };
  if (copy === undefined) return { text: undefined, problem };
  const days = Math.floor((now - copy.at) / 86_400_000);
  const date = new Date(copy.at).toISOString().slice(0, 16).replace('T', ' ');
  return {
    text: copy.text,
    copy: { date: date.slice(0, 10), days },
    problem: days === 0 ? message('{0} The copy of {1} (UTC) is used.', render(problem), date) : message('{0} The copy of {1} (UTC), {2} days old, is used.', render(problem), date, days),
  };
}
