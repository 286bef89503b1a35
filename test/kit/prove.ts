import assert from 'node:assert/strict';
import type { Fix } from '../../server/src/checks/check.ts';
import type { RuleName } from '../../server/src/checks/rules.ts';
import { applyEdits, replacement } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import { worldOf, type CleanCase, type FoundCase, type Surroundings } from './cases.ts';
import { readMarks, writeMarks } from './marks.ts';
import type { Pipeline, World } from './pipeline.ts';
import { Chance, wayTo } from './random.ts';
import { variantsOf, type Variant } from './variants.ts';

/** Fails unless nothing is found in the case, in any of its variants. */
export async function proveClean(pipeline: Pipeline, rule: RuleName, it: CleanCase): Promise<void> {
  const surroundings: Surroundings & { readonly draft: string } = typeof it === 'string' ? { draft: it } : it;
  for (const variant of variantsOf(surroundings.draft, surroundings)) {
    const subject = new Subject(pipeline, rule, variant, surroundings.also ?? []);
    const text = variant.dress(surroundings.draft);
    await subject.findsExactly(text, [], 'It is clean, and something was found');
    await subject.findsTheSameAfterEdits(text);
  }
}

/** Fails unless exactly the marked places are found, the fixes mend them, suppressions silence them, and edits change nothing of that. */
export async function proveFound(pipeline: Pipeline, rule: RuleName, it: FoundCase): Promise<void> {
  const first = readMarks(it.draft);
  assert.ok(first.spans.length > 0, `A found case marks at least one place with ⟦…⟧:\n${it.draft}`);
  for (const variant of variantsOf(first.text, it)) {
    const subject = new Subject(pipeline, rule, variant, it.also ?? []);
    const { text, spans } = readMarks(variant.dress(it.draft));
    const seen = await subject.findsExactly(text, spans, 'The marked places and the places found differ');
    subject.says(seen, it);
    subject.relates(text, seen, it.related);
    await subject.mends(text, it.fixed === undefined ? undefined : variant.dress(it.fixed));
    subject.offers(text, seen, it.offers ?? {});
    await subject.isSilencedBySuppressions(text, spans);
    await subject.findsTheSameAfterEdits(text);
  }
}

/** One variant of one case on its way through the pipeline. */
class Subject {
  readonly #pipeline: Pipeline;
  readonly #rule: RuleName;
  readonly #variant: Variant;
  readonly #also: ReadonlySet<string>;
  readonly #world: World;

  constructor(pipeline: Pipeline, rule: RuleName, variant: Variant, also: readonly RuleName[]) {
    this.#pipeline = pipeline;
    this.#rule = rule;
    this.#variant = variant;
    this.#also = new Set(also);
    this.#world = worldOf(variant.surroundings);
  }

  async findsExactly(text: string, spans: readonly Span[], reason: string): Promise<readonly ReportedFinding[]> {
    const all = await this.#findings(text);
    const own = this.#own(all);
    assert.equal(writeMarks(text, own.map((seen) => seen.span)), writeMarks(text, spans), this.#because(`${reason}.\n${sayings(own)}`));
    this.#nothingElse(text, all);
    return own;
  }

  says(seen: readonly ReportedFinding[], it: FoundCase): void {
    const expected = it.says === undefined ? undefined : typeof it.says === 'string' ? [it.says] : it.says;
    if (expected !== undefined) assert.deepEqual(seen.map(saying), expected, this.#because('The messages differ'));
    for (const one of seen) {
      assert.match(saying(one), WHOLE_SENTENCE, this.#because('A message is a plain sentence with a full stop'));
      assert.ok(!saying(one).includes(this.#rule), this.#because('A message never names its rule'));
      if (it.severity !== undefined) assert.equal(one.severity, it.severity, this.#because('The severity differs'));
    }
  }

  relates(text: string, seen: readonly ReportedFinding[], expected: readonly string[] | undefined): void {
    if (expected === undefined) return;
    const places = seen[0]?.related.map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(places, expected.map((place) => this.#variant.piece(place)), this.#because('The related places differ'));
  }

  /** The preferred fixes, one after the other, give `fixed`; then nothing is left to fix, and nothing new is wrong. */
  async mends(text: string, fixed: string | undefined): Promise<void> {
    let now = text;
    let taken = 0;
    for (let fix = await this.#preferred(now); fix !== undefined; fix = await this.#preferred(now)) {
      assert.ok(taken++ < MOST_FIXES, this.#because(`The fix never settles. After ${MOST_FIXES} times the text is:\n${now}`));
      const next = applied(now, fix);
      assert.notEqual(next, now, this.#because(`The fix “${render(fix.title)}” changes nothing and is offered again`));
      now = next;
    }
    if (taken === 0) assert.equal(fixed, undefined, this.#because('The case says what the preferred fix gives, but there is none'));
    else {
      assert.notEqual(fixed, undefined, this.#because(`There is a preferred fix: the case must say what it gives (fixed). It gives:\n${now}`));
      assert.equal(now, fixed, this.#because('The preferred fix gives another text'));
      this.#nothingElse(now, await this.#findings(now), 'After the fix');
    }
  }

  /** Fixes that are not preferred: each gives its text, and is not offered there again. */
  offers(text: string, seen: readonly ReportedFinding[], offers: Readonly<Record<string, string>>): void {
    const fixes = seen[0]?.fixes() ?? [];
    for (const [title, expected] of Object.entries(offers)) {
      const fix = fixes.find((one) => render(one.title) === title);
      assert.ok(fix !== undefined, this.#because(`No fix is called “${title}”. There are: ${fixes.map((one) => `“${render(one.title)}”`).join(', ') || 'none'}`));
      assert.equal(applied(text, fix), this.#variant.dress(expected), this.#because(`“${title}” gives another text`));
    }
  }

  async isSilencedBySuppressions(text: string, spans: readonly Span[]): Promise<void> {
    for (const [how, suppressed] of this.#suppressions(text, spans)) {
      const left = this.#own(await this.#findings(suppressed));
      assert.equal(writeMarks(suppressed, left.map((seen) => seen.span)), suppressed, this.#because(`${how} does not silence it`));
    }
  }

  /** What a draft knows after edits is what a new reading of the same text knows. */
  async findsTheSameAfterEdits(text: string): Promise<void> {
    const way = wayTo(text, STEPS, Chance.of(text + this.#rule));
    const draft = await this.#pipeline.open(way.from, this.#world);
    await draft.findings();
    for (const edit of way.edits) await draft.edit([edit]);
    assert.deepEqual(plain(await draft.findings()), plain(await this.#findings(text)), this.#because(`After edits other things are found than from scratch. It began as:\n${JSON.stringify(way.from)}`));
  }

  async #findings(text: string): Promise<readonly ReportedFinding[]> {
    return (await this.#pipeline.open(text, this.#world)).findings();
  }

  #own(all: readonly ReportedFinding[]): readonly ReportedFinding[] {
    return all.filter((it) => it.rule === this.#rule);
  }

  #nothingElse(text: string, all: readonly ReportedFinding[], when = 'Beside the rule'): void {
    const others = all.filter(({ rule, severity }) => rule !== this.#rule && !this.#also.has(rule) && (severity === 'error' || severity === 'warning'));
    assert.equal(others.length, 0, this.#because(`${when} other things are found:\n${sayings(others)}\n${writeMarks(text, others.map((seen) => seen.span))}`));
  }

  async #preferred(text: string): Promise<Fix | undefined> {
    for (const seen of this.#own(await this.#findings(text))) {
      const preferred = seen.fixes().filter((fix) => fix.preferred);
      assert.ok(preferred.length <= 1, this.#because('One problem has more than one preferred fix'));
      if (preferred[0] !== undefined) return preferred[0];
    }
    return undefined;
  }

  #suppressions(text: string, spans: readonly Span[]): readonly (readonly [string, string])[] {
    const line = text.includes('\r\n') ? '\r\n' : '\n';
    const ways: (readonly [string, string])[] = [];
    if (!text.startsWith('---')) ways.push(['Front matter', ['---', 'rapporteur:', `  disable: [${this.#rule}]`, '---', text].join(line)]);
    if (this.#world.dialect === 'plainText' || text.startsWith('---')) return ways;
    ways.push(['A comment above everything', `<!-- rapporteur-disable ${this.#rule} -- a reason -->${line}${line}${text}`]);
    const starts = [...new Set(spans.map((span) => text.lastIndexOf('\n', span.start - 1) + 1))];
    if (starts.every((start) => start === 0 || text.slice(0, start).endsWith(line + line))) {
      const comments = starts.map((start) => replacement({ start, end: start }, `<!-- rapporteur-disable-next-line ${this.#rule} -- a reason -->${line}`));
      ways.push(['A comment on the line before', applyEdits(text, comments)]);
    }
    return ways;
  }

  #because(reason: string): string {
    return `${this.#rule}, ${this.#variant.name}: ${reason.trimEnd()}`;
  }
}

const MOST_FIXES = 50;
const STEPS = 6;
const WHOLE_SENTENCE = /^[^<>]*[.?!]$/u;

function saying(seen: ReportedFinding): string {
  return render(seen.message);
}

function sayings(all: readonly ReportedFinding[]): string {
  return all.map((seen) => `  ${seen.severity} ${seen.rule}: ${saying(seen)}`).join('\n');
}

function applied(text: string, fix: Fix): string {
  return applyEdits(text, fix.changes.filter((change) => change.uri === undefined).flatMap((change) => change.edits));
}

/** What of the findings can be compared: everything but the functions. */
function plain(all: readonly ReportedFinding[]): unknown {
  return all.map((finding) => ({
    rule: finding.rule, severity: finding.severity, span: finding.span, says: render(finding.message),
    related: finding.related.map((one) => ({ span: one.span, says: render(one.message) })),
    fixes: finding.fixes().map((fix) => ({ title: render(fix.title), preferred: fix.preferred, changes: fix.changes })),
  }));
}
