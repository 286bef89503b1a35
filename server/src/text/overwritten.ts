/**
 * A list that is written from a place on as a former one was, item by item. It is copied, once, when the first item is another: a long list
 * of which a letter changes nothing stays the very same.
 */
export class Overwritten<T> {
  readonly #former: readonly T[];
  #own: T[] | undefined;
  #length: number;

  /** @param kept so many items of `former` stay */
  constructor(former: readonly T[], kept: number) {
    this.#former = former;
    this.#length = kept;
  }

  get length(): number {
    return this.#length;
  }

  push(item: T): void {
    const at = this.#length++;
    if (this.#own === undefined && (at >= this.#former.length || this.#former[at] !== item)) this.#own = this.#former.slice();
    if (this.#own !== undefined) this.#own[at] = item;
  }

  /** The last item, which is taken away. */
  pop(): T | undefined {
    return this.#length === 0 ? undefined : (this.#own ?? this.#former)[--this.#length];
  }

  /** What was written, when no more is. */
  finished(): readonly T[] {
    if (this.#own === undefined) return this.#length === this.#former.length ? this.#former : this.#former.slice(0, this.#length);
    this.#own.length = this.#length;
    return this.#own;
  }
}

/** The list with `between` in place of the items from `from` to `to`; copied once where as many come as go. */
export function exchanged<T>(items: readonly T[], { from, to }: { readonly from: number; readonly to: number }, between: readonly T[]): T[] {
  if (between.length !== to - from) return items.slice(0, from).concat(between, items.slice(to));
  const all = items.slice();
  for (let i = 0; i < between.length; i++) all[from + i] = between[i] as T;
  return all;
}
