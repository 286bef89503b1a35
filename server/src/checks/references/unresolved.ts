import type { Citation } from '../../model/citation.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import { adoptionOf, titleIn, type Resolution } from '../../register/resolution.ts';
import type { Resolutions } from '../../register/resolutions.ts';
import { wordsAlone } from '../../register/evidence.ts';
import { message, type Message } from '../../text/message.ts';
import type { Check, Finding, Fix, Related } from '../check.ts';
import { answersFor, cited, contextOf } from './answers.ts';
import { bodiesFor } from './citeBody.ts';
import { citeAs } from './citeAs.ts';
import { evidenceOf } from './evidenceOf.ts';

/** A resolution that was never adopted is no ground for anything: a wrong digit sends the reader to another decision, or to none. */
export const unresolved: Check = {
  rule: 'references/unresolved',
  title: 'A resolution does not exist: a register lists all of its body and year, and not this one.',
  severity: 'error',
  basis: 'ours',
  fix: 'each of the nearest resolutions; add it to the register',
  reach: 'citation',
  find: function* ({ draft, resolutions }) {
    for (const { citation, answer } of answersFor(draft, resolutions)) {
      if (answer.state === 'unresolved') yield finding(draft, citation, answer.registers, resolutions);
    }
  },
};

const MOST_FIXES = 5;
/** So many fixes a person looks at. */
const CHOICE = 3;

function finding(draft: Draft, citation: Citation, registers: readonly string[], resolutions: Resolutions): Finding {
  return {
    rule: 'references/unresolved',
    span: citation.span,
    message: says(draft, citation, registers),
    related: resolutions.nearest(citation.identity, wordsAlone(contextOf(draft, citation)), 1).map((it) => relatedEntry(draft, citation, it)),
    fixes: () => {
      const evidence = evidenceOf(draft, citation);
      const numbers = resolutions.nearest(citation.identity, evidence, MOST_FIXES).flatMap((it) => citeAs(draft, citation, it, 'offered'));
      const timesCited = (body: string | undefined): number => evidence.elsewhere.filter((it) => it.body === body).length;
      const bodies = bodiesFor(draft, citation, resolutions).sort((a, b) => timesCited(b.body) - timesCited(a.body));
      // Where the draft cites its body elsewhere, and no other so often, the number is what is wrong.
      const before = bodies.some(({ body }) => timesCited(body) > timesCited(citation.identity.body)) ? 1 : timesCited(citation.identity.body) > 0 ? CHOICE : CHOICE - 1;
      const [body, ...others] = bodies.map(({ fix }) => fix);
      return distinct([...numbers.slice(0, before), ...(body === undefined ? [] : [body]), ...numbers.slice(before), ...others, ...addToRegister(citation, resolutions)]);
    },
  };
}

/** Two resolutions that are written alike, of two years or languages, are one choice. */
function distinct(fixes: readonly Fix[]): readonly Fix[] {
  const changes = fixes.map((it) => JSON.stringify(it.changes));
  return fixes.filter((_, i) => changes.indexOf(changes[i] ?? '') === i);
}

function says(draft: Draft, citation: Citation, registers: readonly string[]): Message {
  const { body, year } = citation.identity;
  const names = registers.map((it) => `“${it}”`).join(', ');
  return year === undefined
    ? message('“{0}” does not exist: {1} lists every resolution of {2}, and none has this number.', cited(draft, citation), names, body ?? '')
    : message('“{0}” does not exist: {1} lists every resolution of {2} in {3}, and none has this number.', cited(draft, citation), names, body ?? '', String(year));
}

export function relatedEntry(draft: Draft, citation: Citation, resolution: Resolution): Related {
  const title = titleIn(resolution, blockAt(draft, citation.span.start)?.language ?? 'en') ?? '';
  const date = adoptionOf(resolution)?.date;
  return {
    uri: resolution.uri, span: resolution.numberSpan,
    message: date === undefined ? message('The register has {0}: {1}.', resolution.designation, title) : message('The register has {0} ({1}): {2}.', resolution.designation, date, title),
  };
}

/** A new entry in the register's own form, to be filled in there. */
function addToRegister(citation: Citation, resolutions: Resolutions): readonly Fix[] {
  const addition = resolutions.additionFor(citation.identity);
  if (addition === undefined) return [];
  return [{
    title: message('Add {0} to “{1}”.', addition.designation, addition.register),
    preferred: false, safe: false,
    changes: [{ uri: addition.uri, edits: [addition.edit] }],
    opens: { uri: addition.uri, at: addition.at },
  }];
}
