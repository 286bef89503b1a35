import type { Finding } from '../checks/check.ts';
import { groupOf, isRuleName } from '../checks/rules.ts';
import { withoutExchangedNumbers } from '../checks/translation/exchangedNumbers.ts';
import type { Draft } from '../model/draft.ts';
import type { Suppression } from '../model/suppression.ts';
import type { Settings } from '../settings/settings.ts';
import { replacement } from '../text/edit.ts';
import { message } from '../text/message.ts';
import { overlaps, type Span } from '../text/span.ts';
import { matchesGlob } from './address.ts';

/**
 * The findings that nobody has silenced, and one `suppression/unused` for each suppression of the draft that silences nothing. Numbers that were
 * exchanged are one finding, at the first; whoever silences what is found at the second silences something, too.
 */
export function suppress(findings: readonly Finding[], draft: Draft, path: string | undefined, settings: Settings): readonly Finding[] {
  const silencing = ({ span, rule }: Finding): readonly Suppression[] => draft.suppressions.filter((it) => overlaps(it.scope, span) && names(it.rules, rule));
  const used = new Set(findings.flatMap(silencing));
  const silentHere = silentRules(path, settings);
  const left = withoutExchangedNumbers(findings).filter((finding) => silencing(finding).length === 0 && !silentHere.has(finding.rule) && !silentHere.has(groupOf(finding.rule)));
  const unused = draft.suppressions.filter((it) => !used.has(it)).map((it) => unusedSuppression(it, draft));
  return [...left, ...unused];
}

function silentRules(path: string | undefined, settings: Settings): ReadonlySet<string> {
  if (path === undefined || settings.files.length === 0) return NONE;
  return new Set(settings.files.flatMap((entry) => (matchesGlob(path, entry.files) ? entry.disable.map((it) => it.value) : [])));
}

const NONE: ReadonlySet<string> = new Set();

function names(rules: readonly string[], rule: string): boolean {
  return rules.length === 0 || rules.includes(rule) || rules.includes(groupOf(rule));
}

function unusedSuppression(it: Suppression, draft: Draft): Finding {
  const unknown = it.rules.find((rule) => !isRuleName(rule) && !isRuleName(`${rule}/`) && !GROUP.test(rule));
  return {
    rule: 'suppression/unused',
    span: it.span,
    message: unknown === undefined
      ? message('This suppresses nothing: there is no such problem here.')
      : message('This suppresses nothing: “{0}” is not the name of a rule.', unknown),
    related: [],
    fixes: () => [{
      title: message('Remove the suppression'),
      preferred: true,
      safe: false,
      changes: [{ uri: undefined, edits: [replacement(wholeLine(draft, it.span), '')] }],
    }],
  };
}

const GROUP = /^(?:numbering|references|structure|translation|register|settings|suppression)(?:\/|$)/u;

/** The span with its line break where it has the line to itself. */
function wholeLine(draft: Draft, at: Span): Span {
  const line = draft.lines.lineOf(at.start);
  const whole = draft.lines.spanOf(line);
  const alone = draft.text.slice(whole.start, at.start).trim() === '' && draft.text.slice(at.end, whole.end).trim() === '';
  return alone ? { start: whole.start, end: draft.lines.starts[line + 1] ?? whole.end } : at;
}
