import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { message, render } from '../text/message.ts';

type Notice = Pick<WorkDoneProgressServerReporter, 'begin' | 'done'>;

/** Whoever waits longer wants to know for what. */
const PATIENCE = 2_000;

/** Tells the client that registers are being read, where that takes longer than two seconds. */
export class LoadingNotice {
  readonly #create: (() => Promise<Notice>) | undefined;
  readonly #after: (milliseconds: number, run: () => void) => () => void;
  #works = 0;
  #cancel: () => void = () => undefined;
  #shown: Notice | undefined;

  /** @param create makes a notice in the client; `undefined`: it shows none */
  constructor(create: (() => Promise<Notice>) | undefined, after: (milliseconds: number, run: () => void) => () => void) {
    this.#create = create;
    this.#after = after;
  }

  /** The notice ends when all works have. */
  during(work: Promise<void>): void {
    if (this.#create === undefined) return;
    if (this.#works++ === 0) this.#cancel = this.#after(PATIENCE, () => void this.#show());
    const ended = (): void => {
      if (--this.#works > 0) return;
      this.#cancel();
      this.#shown?.done();
      this.#shown = undefined;
    };
    work.then(ended, ended);
  }

  async #show(): Promise<void> {
    // A client that cannot show it after all is left in peace.
    const shown = await this.#create?.().catch(() => undefined);
    if (this.#shown !== undefined || shown === undefined) return;
    shown.begin(render(message('Rapporteur reads registers')));
    if (this.#works === 0) shown.done();
    else this.#shown = shown;
  }
}
