import type { Citation } from '../../model/citation.ts';
import type { Draft } from '../../model/draft.ts';
import type { Resolution } from '../../register/resolution.ts';
import type { Standing } from '../../register/resolutions.ts';
import { typedNumber } from '../../register/recordIndex.ts';
import { message, type Message } from '../../text/message.ts';
import type { Check, Finding } from '../check.ts';
import { answersFor, cited } from './answers.ts';
import { citeAs } from './citeAs.ts';
import { relatedEntry } from './unresolved.ts';

/** A resolution that was replaced or withdrawn no longer carries what the draft builds on it. */
export const superseded: Check = {
  rule: 'references/superseded',
  title: 'A resolution was replaced or withdrawn.',
  severity: 'warning',
  basis: 'ours',
  fix: 'the resolution that replaced it',
  reach: 'citation',
  find: function* ({ draft, resolutions }) {
    const answers = answersFor(draft, resolutions);
    const named = namedOnes(answers.map((it) => it.citation));
    for (const { citation, answer } of answers) {
      if (answer.state !== 'found' || named.has(keyOf(citation))) continue;
      const standing = resolutions.standing(answer.resolution);
      if (standing.state !== 'holds') yield finding(draft, citation, answer.resolution, standing);
    }
  },
};

/** What the draft itself names as superseded, in any of its languages, it may cite elsewhere too. */
function namedOnes(citations: readonly Citation[]): ReadonlySet<string> {
  return new Set(citations.filter((it) => it.namedAsSuperseded).map(keyOf));
}

function keyOf({ identity }: Citation): string {
  return `${identity.body ?? ''} ${typedNumber(identity)}`;
}

function finding(draft: Draft, citation: Citation, resolution: Resolution, standing: Exclude<Standing, { readonly state: 'holds' }>): Finding {
  const by = standing.state === 'superseded' ? standing.by : undefined;
  return {
    rule: 'references/superseded',
    span: citation.span,
    message: says(draft, citation, standing),
    related: [relatedEntry(draft, citation, by ?? resolution)],
    fixes: () => (by === undefined || !sameBody(by, resolution) ? [] : citeAs(draft, citation, by, 'preferred')),
  };
}

/** Another body's number cannot stand after this body's name. */
function sameBody(one: Resolution, other: Resolution): boolean {
  return one.identities.some((a) => other.identities.some((b) => a.body === b.body));
}

function says(draft: Draft, citation: Citation, standing: Exclude<Standing, { readonly state: 'holds' }>): Message {
  const what = cited(draft, citation);
  if (standing.state === 'withdrawn') return message('“{0}” was withdrawn.', what);
  if (standing.state === 'negatived') return message('“{0}” was put to the vote and not adopted.', what);
  if (standing.by !== undefined) return message('“{0}” was replaced by {1}.', what, standing.by.designation);
  if (standing.named !== undefined) return message('“{0}” was replaced by {1}.', what, typedNumber(standing.named));
  return message('“{0}” was replaced; the register does not say by what.', what);
}
