import type { Citation } from '../../model/citation.ts';
import { expanded, folded } from '../../model/citation/alternatives.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import { identityOf, titleIn } from '../../register/resolution.ts';
import type { Resolutions } from '../../register/resolutions.ts';
import { replacement } from '../../text/edit.ts';
import { message } from '../../text/message.ts';
import type { Fix } from '../check.ts';
import { shortened } from './shortened.ts';

/** Where one other body has a resolution with this number and year: names that body instead, in the language, case and brevity of the name typed. */
export function citeBody(draft: Draft, citation: Citation, resolutions: Resolutions): readonly Fix[] {
  const { bodySpan, identity } = citation;
  if (bodySpan === undefined || identity.number === undefined || identity.year === undefined) return [];
  const answer = resolutions.find({ ...identity, body: undefined });
  if (answer.state !== 'found') return [];
  const code = identityOf(answer.resolution).body;
  const name = code === undefined ? undefined : nameLike(draft.text.slice(bodySpan.start, bodySpan.end), code, resolutions);
  if (code === undefined || name === undefined) return [];
  const title = titleIn(answer.resolution, blockAt(draft, citation.span.start)?.language ?? 'en');
  return [{
    title: title === undefined ? message('Cite {0} of {1}.', answer.resolution.designation, code) : message('Cite {0} of {1}: {2}.', answer.resolution.designation, code, shortened(title)),
    preferred: false, safe: false, changes: [{ uri: undefined, edits: [replacement(bodySpan, name)] }],
  }];
}

/** "TMB" → "Council", "ISO/TMB" → "ISO Council", "Совета Безопасности" → "Совета ИСО". */
function nameLike(typed: string, code: string, resolutions: Resolutions): string | undefined {
  const { bodies } = resolutions.bodies;
  const target = bodies.find((it) => it.code === code);
  const named = bodies.flatMap((body) => Object.entries(body.names).flatMap(([language, names]) => names.map((name) => {
    const forms = expanded(name);
    return { language, form: forms.findIndex((it) => folded(it) === folded(typed)), forms: forms.length };
  }))).find((it) => it.form >= 0);
  const names = target?.names[named?.language ?? 'en'] ?? target?.names['en'];
  if (names === undefined) return undefined;
  const isFull = /[ /]/u.test(typed.trim());
  const chosen = isFull ? names[0] : [...names].sort((one, other) => one.length - other.length)[0];
  const forms = expanded(chosen ?? '');
  return (named !== undefined && forms.length === named.forms ? forms[named.form] : undefined) ?? forms[0];
}
