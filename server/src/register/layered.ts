import type { Answer } from './answer.ts';
import type { Resolution } from './resolution.ts';
import type { Resolutions } from './resolutions.ts';

/**
 * `base` with the resolutions of drafts that are not in any register yet. A register counts first; the drafts answer what no register
 * answers. They never make a citation wrong: what they do not define is left to the registers.
 */
export function layered(base: Resolutions, drafts: Resolutions): Resolutions {
  const isTheirs = (resolution: Resolution): boolean => drafts.registerOf(resolution) !== undefined;
  const find: Resolutions['find'] = (identity) => {
    const answer = base.find(identity);
    if (answer.state === 'found' || answer.state === 'ambiguous') return answer;
    const defined: Answer = drafts.find(identity);
    return defined.state === 'found' || defined.state === 'ambiguous' ? defined : answer;
  };
  return {
    ...base,
    size: base.size + drafts.size,
    find,
    nearest: (identity, evidence, most) => {
      const found = [...base.nearest(identity, evidence, most), ...drafts.nearest(identity, evidence, most)];
      return unique(found).slice(0, most);
    },
    beginning: (prefix, body, most) => unique([...base.beginning(prefix, body, most), ...drafts.beginning(prefix, body, most)]).slice(0, most),
    standing: (resolution) => (isTheirs(resolution) ? drafts.standing(resolution) : base.standing(resolution)),
    registerOf: (resolution) => base.registerOf(resolution) ?? drafts.registerOf(resolution),
    holding: (words, most) => unique([...base.holding(words, most), ...drafts.holding(words, most)]).slice(0, most),
    all: function* () {
      yield* base.all();
      yield* drafts.all();
    },
  };
}

/** Of two records with one identity the first counts: what was entered in the register stays in the minutes. */
function unique(records: readonly Resolution[]): readonly Resolution[] {
  const kept = new Map<string, Resolution>();
  for (const record of records) {
    const key = JSON.stringify(record.identities[0]);
    if (!kept.has(key)) kept.set(key, record);
  }
  return [...kept.values()];
}
