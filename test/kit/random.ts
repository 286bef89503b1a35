import { applyEdits, replacement, type Edit } from '../../server/src/text/edit.ts';

/** Numbers that look random and are the same in every run: a linear congruence (Numerical Recipes, 7.1). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** The chance that belongs to a text: the same text gives the same numbers. */
  static of(text: string): Chance {
    let hash = 2166136261;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    return new Chance(hash);
  }

  /** An integer from 0 up to, not including, `limit`. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  oneOf<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}

/** What people type, paste and delete: the pieces that change how the text around them is read. */
const PIECES = [
  'x', ' ', '\n', '\n\n', '\r\n', '1.', '1.1. ', '2.3 ', 'a) ', 'ii) ', '- ', '# ', '## 2 ', '> ', '    ', '```\n', '---\n', '<!-- ', ' -->', '| a | b |\n',
  'see 2.1 ', 'section b) above', 'Annex A', 'Council Resolution 12/2023', '第3条', 'Я', '規範', '\u{1F600}', '\uD800', '\0', '*', '[^1]', '[^1]: note\n',
] as const;

/** A replacement of a short stretch of `text` by something that people type; often an insertion, sometimes a deletion. */
export function randomEdit(text: string, chance: Chance): Edit {
  const start = chance.below(text.length + 1);
  const length = chance.oneOf([0, 0, 1, 1, 2, 5, 30, 200]);
  const end = Math.min(text.length, start + length);
  return replacement({ start, end }, chance.below(4) === 0 ? '' : chance.oneOf(PIECES));
}

/**
 * A text from which `steps` edits, one after the other, lead to `goal`.
 * They are random edits of `goal`, taken back in the reverse order.
 */
export function wayTo(goal: string, steps: number, chance: Chance): { readonly from: string; readonly edits: readonly Edit[] } {
  const edits: Edit[] = [];
  let text = goal;
  for (let i = 0; i < steps; i++) {
    const { span, text: put } = randomEdit(text, chance);
    edits.unshift(replacement({ start: span.start, end: span.start + put.length }, text.slice(span.start, span.end)));
    text = applyEdits(text, [replacement(span, put)]);
  }
  return { from: text, edits };
}
