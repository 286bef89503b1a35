import { expanded, folded } from '../../server/src/model/citation/alternatives.ts';
import type { BodyTable } from '../../server/src/model/bodies.ts';
import type { Citation } from '../../server/src/model/citation.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { Chance } from '../kit/random.ts';

export type SlipKind = 'number' | 'year' | 'body';
export const SLIP_KINDS: readonly SlipKind[] = ['number', 'year', 'body'];

/** The text with one slip in the citation; `undefined` where it has no such part. */
export function mutateCitation(text: string, citation: Citation, kind: SlipKind, bodies: BodyTable, chance: Chance): string | undefined {
  if (kind === 'body') return otherBody(text, citation, bodies, chance);
  const figure = citation.figures[kind];
  if (figure === undefined) return undefined;
  const at = { start: citation.span.start + figure.start, end: citation.span.start + figure.end };
  const typed = text.slice(at.start, at.end);
  const slipped = slip(typed, chance);
  if (slipped === typed || !/^\d+$/u.test(slipped)) return undefined;
  if (kind === 'year' && !/^(?:19|20)\d\d$/u.test(slipped)) return undefined;
  return kind === 'number' && (/^0/u.test(slipped) || slipped.length > 4) ? undefined : replaced(text, at, slipped);
}

/** A digit wrong, left out, doubled, two swapped, or the next number. */
function slip(typed: string, chance: Chance): string {
  const at = chance.below(typed.length);
  switch (chance.below(6)) {
    case 0: return typed.slice(0, at) + String(chance.below(10)) + typed.slice(at + 1);
    case 1: return typed.slice(0, at) + typed.slice(at + 1);
    case 2: return typed.slice(0, at) + typed.charAt(at) + typed.slice(at);
    case 3: return typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
    case 4: return String(Number(typed) + 1);
    default: return String(Number(typed) - 1);
  }
}

/** Another body in the language, case and brevity of the name. */
function otherBody(text: string, { bodySpan }: Citation, { bodies }: BodyTable, chance: Chance): string | undefined {
  if (bodySpan === undefined) return undefined;
  const typed = text.slice(bodySpan.start, bodySpan.end);
  const forms = bodies.flatMap((body) => Object.entries(body.names).flatMap(([language, names]) => names.map((name) => ({ code: body.code, language, forms: expanded(name) }))));
  const own = forms.find((it) => it.forms.some((form) => folded(form) === folded(typed)));
  if (own === undefined) return undefined;
  const form = own.forms.findIndex((it) => folded(it) === folded(typed));
  const others = forms.filter((it) => it.code !== own.code && it.language === own.language && it.forms.length === own.forms.length && /[ /]/u.test(it.forms[0] ?? '') === /[ /]/u.test(typed));
  const other = others[chance.below(Math.max(1, others.length))]?.forms[form];
  return other === undefined ? undefined : replaced(text, bodySpan, other);
}

function replaced(text: string, at: Span, by: string): string {
  return text.slice(0, at.start) + by + text.slice(at.end);
}
