/** What a series has reached. Within one `Counts` the same path is the same object, so that counts are compared at once. */
export interface Count {
  readonly id: number;
  readonly path: readonly number[];
  readonly above: Count | undefined;
  readonly below: Map<number, Count>;
}

/** All counts that come up while one group of labels is explained, as a tree. */
export class Counts {
  readonly #top: Count = { id: -1, path: [], above: undefined, below: new Map() };
  readonly #all: Count[] = [];

  withId(id: number): Count | undefined {
    return this.#all[id];
  }

  at(path: readonly number[]): Count {
    let count = this.#top;
    for (const value of path) count = this.below(count, value);
    return count;
  }

  below(count: Count, value: number): Count {
    const known = count.below.get(value);
    if (known !== undefined) return known;
    const made: Count = { id: this.#all.length, path: [...count.path, value], above: count, below: new Map() };
    count.below.set(value, made);
    this.#all.push(made);
    return made;
  }

  /** What comes after the count at this depth: 2.4 or 2.3.1 or 3 after 2.3; `undefined` where the depth is too great. */
  next(count: Count, depth: number): Count | undefined {
    let reached = count;
    if (depth === reached.path.length + 1) return this.below(reached, 1);
    if (depth > reached.path.length) return undefined;
    while (reached.path.length > depth && reached.above !== undefined) reached = reached.above;
    return this.below(reached.above ?? this.#top, (reached.path[depth - 1] ?? 0) + 1);
  }
}

/** The first place at which two paths differ. */
export function firstDifference(a: readonly number[], b: readonly number[]): number {
  let place = 0;
  while (place < a.length && place < b.length && a[place] === b[place]) place++;
  return place;
}

export function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && firstDifference(a, b) === a.length;
}

export function isWithin(path: readonly number[], container: readonly number[]): boolean {
  return path.length > container.length && firstDifference(path, container) === container.length;
}
