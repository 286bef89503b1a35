import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { message, render, type Message } from '../text/message.ts';
import type { Downloaded } from '../workspace/host.ts';
import { fetchText, type Fetched, type WebPolicy } from './fetchText.ts';

export interface WebOptions {
  /** Folder of the offline copies; `undefined`: none are kept. */
  readonly cacheFolder: string | undefined;
  /** `false`: nothing is asked of the web. */
  readonly trusted: boolean;
  /** Waits for the answer, as a command does; an editor goes on with what it has. */
  readonly waits: boolean;
  readonly policy: WebPolicy;
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

/** Registers on the web: asked for in the background, with the last good copy, on this machine's disk, in between. */
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
    const { policy, now } = this.#options;
    const fetched: Fetched = await fetchText(url, state.copy, policy);
    state.askedAt = now();
    state.problem = fetched.kind === 'failed' ? fetched.why : undefined;
    if (fetched.kind === 'failed') return;
    state.copy = fetched.kind === 'unchanged' && state.copy !== undefined ? { ...state.copy, at: now() } : { url, at: now(), etag: undefined, lastModified: undefined, text: '', ...fetched };
    await this.#save(state.copy).catch(() => {
      // Without a copy on the disk the register is there until the server ends.
    });
  }

  #pathOf(url: string): string | undefined {
    const { cacheFolder } = this.#options;
    return cacheFolder === undefined ? undefined : join(cacheFolder, `${createHash('sha256').update(url).digest('hex')}.json`);
  }

  async #load(url: string): Promise<Copy | undefined> {
    const path = this.#pathOf(url);
    if (path === undefined) return undefined;
    try {
      const read = JSON.parse(await readFile(path, 'utf8')) as Partial<Copy> | null;
      if (read?.url !== url || typeof read.text !== 'string' || typeof read.at !== 'number') return undefined;
      const said = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
      return { url, text: read.text, at: read.at, etag: said(read.etag), lastModified: said(read.lastModified) };
    } catch {
      // No copy, or a half-written one: the server has another.
      return undefined;
    }
  }

  async #save(copy: Copy): Promise<void> {
    const path = this.#pathOf(copy.url);
    if (path === undefined) return;
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(`${path}.new`, JSON.stringify(copy));
    await rename(`${path}.new`, path);
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
