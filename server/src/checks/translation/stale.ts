import { recordSource } from '../../fixes/recordSource.ts';
import { proseSpan } from '../../model/proseSpan.ts';
import { changedSources, statedSources, type ChangedSource } from '../../model/sourceState.ts';
import type { LanguagePairing, Pair, Pairing } from '../../model/pairing.ts';
import { message } from '../../text/message.ts';
import type { Check, Finding } from '../check.ts';
import { languageName } from './languageName.ts';
import { isTranslated } from './pairFacts.ts';

/** A translation is right on the day it is made; nobody sees on it that its source has gone on. */
export const stale: Check = {
  rule: 'translation/stale',
  title: 'The source changed after the translation was made.',
  severity: 'warning',
  basis: 'ours',
  fix: 'records that the translation is up to date',
  reach: 'pairing',
  *find({ pairing }) {
    for (const language of pairing.languages) {
      for (const changed of changedSources(statedSources(pairing, language), pairing.targetDraft.frontMatter.translatedFrom)) {
        const pair = language.pairs.find((it) => it.source.includes(changed.source));
        if (pair !== undefined && isTranslated(pair)) yield findingOf(pairing, language, pair, changed);
      }
    }
  },
};

function findingOf(pairing: Pairing, language: LanguagePairing, pair: Pair, { source, sentences }: ChangedSource): Finding {
  const { sourceDraft, targetDraft } = pairing;
  const uri = sourceDraft === targetDraft ? undefined : sourceDraft.uri;
  const [first] = sentences;
  const name = languageName(language.language);
  return {
    rule: 'translation/stale',
    span: pair.target[0]?.span ?? targetDraft.frontMatter.span,
    message: first === undefined
      ? message('Its source has lost a sentence since this paragraph of the {0} text was translated.', name)
      : message('Its source has changed since this paragraph of the {0} text was translated: “{1}” is new there.', name, shortened(source.prose.slice(first.start, first.end))),
    related: (first === undefined ? [source.span] : sentences.map((at) => proseSpan(sourceDraft, source, at))).map((span) => ({ uri, span, message: message('This is new in the source.') })),
    fixes: () => {
      const sources = statedSources(pairing, language);
      const changed = new Set(changedSources(sources, targetDraft.frontMatter.translatedFrom).map((it) => it.source));
      const upToDate = new Set(sources.filter((block) => block === source || !changed.has(block)));
      return [
        { title: message('Mark as up to date'), preferred: true, safe: false, changes: [{ uri: undefined, edits: [recordSource(targetDraft, sources, upToDate)] }] },
        { title: message('Mark the whole translation as up to date'), preferred: false, safe: false, changes: [{ uri: undefined, edits: [recordSource(targetDraft, sources, new Set(sources))] }] },
      ];
    },
  };
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()} …`;
}

const LONGEST = 120;
