import { sameItems } from '../../text/sameItems.ts';
import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import type { StatedPair } from '../fixedPairs.ts';
import type { Pairing } from '../pairing.ts';
import { withoutOtherColumns } from './fences.ts';
import { isQuotation } from './quotations.ts';
import { streamIn } from './stream.ts';
import { StreamPairing, type Streams } from './streamPairing.ts';

/** Pairs the languages of one draft again and again: after an edit only what it may have changed. The result is always that of a new memory. */
export class PairingMemory {
  #streams = new Map<string, StreamPairing>();
  #outcome: object = {};
  /** The languages that the draft only quotes. */
  #quoted: readonly string[] = [];
  /** The draft paired last, where it holds both languages; and where these stand, in blocks of that draft or of one before. */
  #alone: { readonly draft: Draft; readonly streams: readonly StreamPlaces[] } | undefined;

  /** See `pairLanguages`. */
  pair(draft: Draft, counterpart: Draft | undefined, stated: readonly StatedPair[]): Pairing {
    const former = counterpart === undefined && this.#alone !== undefined && keepsStreams(this.#alone.draft, draft) ? this.#alone.streams : undefined;
    const places = counterpart === undefined ? former ?? streamsOfOne(draft) : undefined;
    const streams = places?.map(({ language, source, target }) => ({ language, source: streamIn(draft, source), target: streamIn(draft, target) })) ?? [streamsOfTwo(draft, counterpart ?? draft)];
    this.#alone = places === undefined ? undefined : { draft, streams: places };
    const before = this.#streams;
    this.#streams = new Map(streams.map(({ language }) => [language, before.get(language) ?? new StreamPairing()]));
    const found = streams.map((each) => this.#streams.get(each.language)?.pair(each, stated, former !== undefined)).filter((each) => each !== undefined);
    const languages = found.map(({ pairing }) => pairing);
    const isGuessed = counterpart === undefined && draft.frontMatter.languages === undefined;
    const quoted = isGuessed ? languages.filter(isQuotation).map(({ language }) => language) : [];
    if (before.size !== streams.length || !found.every(({ holds }) => holds) || !sameItems(quoted, this.#quoted)) this.#outcome = {};
    this.#quoted = quoted;
    return {
      sourceDraft: counterpart ?? draft, targetDraft: draft, outcome: this.#outcome,
      languages: quoted.length === 0 ? languages : languages.filter(({ language }) => !quoted.includes(language)),
    };
  }
}

/** The blocks of a language and those of the source, of one draft. */
interface StreamPlaces {
  readonly language: string;
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}

/** Each language of a draft with the first. */
function streamsOfOne(draft: Draft): readonly StreamPlaces[] {
  const [source, ...others] = draft.languages;
  if (others.length === 0) return [];
  const ofSource = draft.blocks.filter((block) => block.stream === source);
  return others.map((language) => {
    const ofTarget = draft.blocks.filter((block) => block.stream === language);
    // Where a translation stands in tables only, what is between the tables is in one language.
    const inTables = ofTarget.length > 0 && ofTarget.every((block) => block.cell !== undefined);
    return {
      language, target: ofTarget,
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

/** A translation in a file of its own with its source. */
function streamsOfTwo(draft: Draft, counterpart: Draft): Streams {
  const [source = ''] = counterpart.languages;
  const ofSource = counterpart.blocks.filter((block) => counterpart.languages.length === 1 || block.stream === source);
  const language = draft.languages.find((tag) => tag !== source) ?? draft.languages[0] ?? source;
  return { language, source: { draft: counterpart, blocks: ofSource }, target: { draft, blocks: draft.blocks } };
}
