/**
 * What was asked for last: at least `most` values, at most twice as many. Old ones go all at once with the map that has them: a map of which
 * one is taken for each that is put in leaves its former tables to each other, and the collector of garbage carries them all along.
 */
export class Recent<K, V> {
  readonly #most: number;
  #now = new Map<K, V>();
  #before = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K): V | undefined {
    const now = this.#now.get(key);
    if (now !== undefined) return now;
    const before = this.#before.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: K, value: V): void {
    if (this.#now.size >= this.#most) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(key, value);
  }
}
