import type { Citation } from '../../model/citation.ts';
import { sharesTime } from '../../model/citation/agrees.ts';
import { expanded, folded } from '../../model/citation/alternatives.ts';
import type { Body } from '../../model/bodies.ts';
import { findCitations } from '../../model/citations.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import { titleIn, type Resolution } from '../../register/resolution.ts';
import type { Resolutions } from '../../register/resolutions.ts';
import { replacement } from '../../text/edit.ts';
import { message } from '../../text/message.ts';
import type { Fix } from '../check.ts';
import { shortened } from './shortened.ts';

const MOST_FIXES = 3;

/** Where other bodies have a resolution with the number as it is written: names such a body instead, in the language, case and brevity of the name typed. */
export function citeBody(draft: Draft, citation: Citation, resolutions: Resolutions): readonly Fix[] {
  return bodiesFor(draft, citation, resolutions).slice(0, MOST_FIXES).map((it) => it.fix);
}

/** The same, with the codes of the bodies. */
export function bodiesFor(draft: Draft, citation: Citation, resolutions: Resolutions): { readonly body: string; readonly fix: Fix }[] {
  const { bodySpan, identity } = citation;
  if (bodySpan === undefined || identity.number === undefined || resolutions.size === 0) return [];
  const typed = draft.text.slice(bodySpan.start, bodySpan.end);
  const language = blockAt(draft, citation.span.start)?.language ?? 'en';
  const nameOf = namesLike(typed, resolutions);
  const bodies = resolutions.bodies.bodies.filter((body) => body.code !== identity.body);
  const found = bodies.flatMap((body): { readonly body: Body; readonly name: string; readonly resolution: Resolution }[] => {
    const name = nameOf(body);
    const resolution = name === undefined ? undefined : readWith(draft, citation, name, body.code, resolutions);
    return name === undefined || resolution === undefined ? [] : [{ body, name, resolution }];
  });
  return found.map(({ body, name, resolution }) => {
    const title = titleIn(resolution, language);
    return { body: body.code, fix: {
      title: title === undefined ? message('Cite {0} of {1}.', resolution.designation, body.code) : message('Cite {0} of {1}: {2}.', resolution.designation, body.code, shortened(title)),
      preferred: false, safe: false, changes: [{ uri: undefined, edits: [replacement(bodySpan, name)] }],
    } };
  });
}

/** So much before and behind a citation tells how it is read, in UTF-16 code units. */
const NEAR = 400;

/** What the citation means with another body's name: what is a year for one is a meeting for another. */
function readWith(draft: Draft, { span, bodySpan, numberSpan }: Citation, name: string, code: string, resolutions: Resolutions): Resolution | undefined {
  const block = blockAt(draft, span.start);
  if (block === undefined || bodySpan === undefined) return undefined;
  // No more of a long paragraph is read for each of its citations.
  const from = Math.max(block.span.start, span.start - NEAR);
  const near = block.masked.slice(from - block.span.start, span.end + NEAR - block.span.start);
  const text = near.slice(0, bodySpan.start - from) + name + near.slice(bodySpan.end - from);
  const moved = numberSpan.start - from + (numberSpan.start > bodySpan.start ? name.length - (bodySpan.end - bodySpan.start) : 0);
  const read = findCitations(text, resolutions.bodies).find((it) => it.numberSpan.start <= moved && it.numberSpan.end > moved);
  if (read?.identity.body !== code || read.canonical !== undefined) return undefined;
  const answer = resolutions.find(read.identity);
  if (answer.state !== 'found') return undefined;
  const isDated = read.identity.year !== undefined || read.identity.meeting !== undefined;
  return !isDated || answer.resolution.identities.some((own) => sharesTime(read.identity, own)) ? answer.resolution : undefined;
}

/** "TMB" → "Council", "ISO/TMB" → "ISO Council", "Совета Безопасности" → "Совета ИСО": what the body asked for is called as the one that was typed is. */
function namesLike(typed: string, { bodies: { bodies } }: Resolutions): (target: Body) => string | undefined {
  const wanted = folded(typed);
  const named = bodies.flatMap((body) => Object.entries(body.names).flatMap(([language, names]) => names.map((name) => {
    const forms = expanded(name);
    return { language, form: forms.findIndex((it) => folded(it) === wanted), forms: forms.length };
  }))).find((it) => it.form >= 0);
  const isFull = /[ /]/u.test(typed.trim());
  return (target) => {
    const names = target.names[named?.language ?? 'en'] ?? target.names['en'];
    if (names === undefined) return undefined;
    const chosen = isFull ? names[0] : [...names].sort((one, other) => one.length - other.length)[0];
    const forms = expanded(chosen ?? '');
    return (named !== undefined && forms.length === named.forms ? forms[named.form] : undefined) ?? forms[0];
  };
}
