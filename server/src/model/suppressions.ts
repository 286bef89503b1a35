import type { FrontMatter } from '../parse/frontMatter.ts';
import { span } from '../text/span.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Characters } from '../text/longText.ts';
import type { Suppression } from './suppression.ts';

const COMMENT = /<!--[ \t]*rapporteur-(disable-next-line|disable|enable)((?:[ \t]+[\w/-]{1,60}){0,40})[ \t]*(?:--[^\r\n]{0,400}?)?-->/gu;

/**
 * The suppressions that a draft states: `rapporteur-disable-next-line`, `rapporteur-disable` up to `rapporteur-enable`
 * (of the same rules, or of all), and `rapporteur: { disable: […] }` in the front matter for the whole draft.
 * A comment that stands on a line of its own holds for the next line that is not blank.
 *
 * @param marked see `isMarked`
 */
export function readSuppressions(text: Characters, frontMatter: FrontMatter, lines: LineIndex, marked: boolean): readonly Suppression[] {
  const whole = span(0, text.length);
  const found: Suppression[] = frontMatter.disable.map((item) => ({ span: item.span, rules: [item.rule], scope: whole }));
  if (!marked) return found;
  const open: Suppression[] = [];
  for (const match of text.toString().matchAll(COMMENT)) {
    const at = span(match.index, match.index + match[0].length);
    const rules = (match[2] ?? '').trim().split(/[ \t]+/u).filter((rule) => rule !== '');
    if (match[1] === 'disable') open.push({ span: at, rules, scope: span(at.end, text.length) });
    else if (match[1] === 'disable-next-line') found.push({ span: at, rules, scope: nextLine(text, lines, at.end) });
    else {
      for (const former of open.filter((suppression) => rules.length === 0 || sameRules(rules, suppression.rules))) {
        open.splice(open.indexOf(former), 1);
        found.push({ ...former, scope: span(former.scope.start, at.start) });
      }
    }
  }
  return [...found, ...open].sort((a, b) => a.span.start - b.span.start);
}

function sameRules(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((rule) => b.includes(rule));
}

/** The next line with text on it. */
function nextLine(text: Characters, lines: LineIndex, offset: number): Suppression['scope'] {
  let line = lines.lineOf(offset) + 1;
  while (line < lines.count - 1) {
    const at = lines.spanOf(line);
    if (text.slice(at.start, at.end).trim() !== '') break;
    line++;
  }
  if (line >= lines.count) return span(text.length, text.length);
  const found = lines.spanOf(line);
  // An original in a comment is as long as the comment.
  const opened = text.slice(found.start, found.end).lastIndexOf('<!--');
  const closed = opened < 0 ? -1 : text.toString().indexOf('-->', found.start + opened);
  return closed > found.end ? span(found.start, closed) : found;
}
