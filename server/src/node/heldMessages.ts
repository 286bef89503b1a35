import type { MessageStrategy } from 'vscode-languageserver';

/** Passes the messages of a connection on; between `hold` and `release` they wait, and are passed on then in the order in which they came. */
export class HeldMessages implements MessageStrategy {
  #waiting: (() => void)[] | undefined;

  hold(): void {
    this.#waiting ??= [];
  }

  release(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const pass of waiting) pass();
  }

  readonly handleMessage: MessageStrategy['handleMessage'] = (message, next) => {
    if (this.#waiting === undefined) return next(message);
    this.#waiting.push(() => void next(message));
  };
}
