import { sameItems } from '../../text/sameItems.ts';
import type { Draft } from '../draft.ts';
import type { StatedPair } from '../fixedPairs.ts';
import type { Pairing } from '../pairing.ts';
import { withoutOtherColumns } from './fences.ts';
import { inDraft } from './inDraft.ts';
import { StreamPairing, type Streams } from './streamPairing.ts';

/** Pairs the languages of one draft again and again: after an edit only what it may have changed. The result is always that of a new memory. */
export class PairingMemory {
  #streams = new Map<string, StreamPairing>();
  #outcome: object = {};
  /** The draft paired last, where it holds both languages. */
  #alone: { readonly draft: Draft; readonly streams: readonly Streams[] } | undefined;

  /** See `pairLanguages`. */
  pair(draft: Draft, counterpart: Draft | undefined, stated: readonly StatedPair[]): Pairing {
    const former = counterpart === undefined && this.#alone !== undefined && keepsStreams(this.#alone.draft, draft) ? this.#alone.streams : undefined;
    const streams = former?.map((each) => streamsAfter(each, draft)) ?? (counterpart === undefined ? streamsOfOne(draft) : [streamsOfTwo(draft, counterpart)]);
    this.#alone = counterpart === undefined ? { draft, streams } : undefined;
    const before = this.#streams;
    this.#streams = new Map(streams.map(({ language }) => [language, before.get(language) ?? new StreamPairing()]));
    const found = streams.map((each) => this.#streams.get(each.language)?.pair(each, stated, former !== undefined)).filter((each) => each !== undefined);
    if (before.size !== streams.length || !found.every(({ holds }) => holds)) this.#outcome = {};
    return { sourceDraft: counterpart ?? draft, targetDraft: draft, languages: found.map(({ pairing }) => pairing), outcome: this.#outcome };
  }
}

/** Each language of a draft with the first. */
function streamsOfOne(draft: Draft): readonly Streams[] {
  const [source, ...others] = draft.languages;
  if (others.length === 0) return [];
  const ofSource = draft.blocks.filter((block) => block.stream === source);
  return others.map((language) => {
    const ofTarget = draft.blocks.filter((block) => block.stream === language);
    // Where a translation stands in tables only, what is between the tables is in one language.
    const inTables = ofTarget.length > 0 && ofTarget.every((block) => block.cell !== undefined);
    return {
      language, sourceDraft: draft, targetDraft: draft, target: ofTarget,
      source: withoutOtherColumns(inTables ? ofSource.filter((block) => block.cell !== undefined) : ofSource, ofTarget),
    };
  });
}

/** Whether the languages of the draft stand in the same blocks as in the draft before: only words outside of tables changed. */
function keepsStreams(former: Draft, draft: Draft): boolean {
  const { revision } = draft;
  return revision?.former === former.reading && sameItems(former.languages, draft.languages)
    && revision.retyped.every((index) => former.blocks[index]?.cell === undefined && draft.blocks[index]?.cell === undefined);
}

function streamsAfter(former: Streams, draft: Draft): Streams {
  return { language: former.language, sourceDraft: draft, targetDraft: draft, source: inDraft(former.source, draft), target: inDraft(former.target, draft) };
}

/** A translation in a file of its own with its source. */
function streamsOfTwo(draft: Draft, counterpart: Draft): Streams {
  const [source = ''] = counterpart.languages;
  const ofSource = counterpart.blocks.filter((block) => counterpart.languages.length === 1 || block.stream === source);
  const language = draft.languages.find((tag) => tag !== source) ?? draft.languages[0] ?? source;
  return { language, sourceDraft: counterpart, source: ofSource, targetDraft: draft, target: draft.blocks };
}
