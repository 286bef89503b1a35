import type { Resolutions } from '../register/resolutions.ts';

/** What an index cannot answer yet, for pieces of it are on their way, is asked again when they have come. */
export class AwaitedPieces {
  /** Resolves when the pieces that were asked for have come. */
  #coming: Promise<void> | undefined;
  /** How often they were waited for since the last edit. */
  #waits = 0;

  /** @param came called when the pieces for which these resolutions wait have come */
  waitFor(resolutions: Resolutions, came: () => void): void {
    const waiting = resolutions.waiting();
    if (waiting === undefined || this.#waits >= MOST_WAITS) return;
    this.#waits++;
    const coming = Promise.all([this.#coming, waiting]).then(() => {
      if (this.#coming === coming) this.#coming = undefined;
      came();
    });
    this.#coming = coming;
  }

  /** The answer when all pieces that it needs have come. */
  async answered<T>(ask: () => T): Promise<T> {
    for (;;) {
      const answer = ask();
      if (this.#coming === undefined) return answer;
      await this.#coming;
    }
  }

  textChanged(): void {
    this.#waits = 0;
  }
}

/** An index whose pieces never come to an end is not asked for ever. */
const MOST_WAITS = 200;
