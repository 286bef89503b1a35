import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';
import { worldOf } from '../kit/cases.ts';
import { DRAFTS, writeDraft, type DraftInParts, type Part } from './drafts.ts';

const pipeline = draftPipeline();

describe('every section and element of every type', () => {
  for (const draft of DRAFTS) {
    describe(draft.name, () => {
      it('is complete', async () => {
        assert.deepEqual(said(await findingsIn(writeDraft(draft), draft)), []);
      });
      for (const part of draft.parts.filter((it) => it.kind !== 'filler')) {
        it(`is found to lack its ${part.name}, and gets it back`, () => proveMissing(draft, part));
        it(`is found to have its ${part.name} twice`, () => proveDoubled(draft, part));
        if (part.kind === 'section') it(`is found to say nothing under ${part.name}`, () => proveEmpty(draft, part));
      }
      for (const part of draft.parts.filter((it) => mayMove(it, draft))) {
        for (const to of placesFor(part, draft)) it(`is found to have its ${part.name} in the wrong place (${to.name})`, () => proveMoved(draft, part, to));
      }
    });
  }
});

it('a closing formula is inserted behind the last sentence of a letter, however short that is', async () => {
  const draft = DRAFTS.find(({ name }) => name === 'a letter that ends with shorter sentences');
  assert.ok(draft !== undefined);
  const text = writeDraft({ ...draft, parts: draft.parts.filter(({ name }) => name !== 'closing') });
  assert.match(fixed(text, await findingsIn(text, draft)), /рядом с местом заседания\.\n\nС уважением,\n\nАнна Лебедева\n$/u);
});

it('a closing formula is inserted behind the text of a letter that broke a date from its year', async () => {
  const draft = DRAFTS.find(({ name }) => name === 'a letter that ends with shorter sentences');
  assert.ok(draft !== undefined);
  const body = { ru: 'Предложение прилагается. Просим направить замечания до 31 октября 2025\nг.\n\nБлагодарим вас.' };
  const text = writeDraft({ ...draft, parts: draft.parts.flatMap((part) => (part.name === 'closing' ? [] : [part.name === 'body' ? { ...part, body } : part])) });
  assert.match(fixed(text, await findingsIn(text, draft)), /Благодарим вас\.\n\nС уважением,\n\nАнна Лебедева\n$/u);
});

async function proveMissing(draft: DraftInParts, part: Part): Promise<void> {
  const text = writeDraft({ ...draft, parts: draft.parts.filter((it) => it !== part) });
  const found = await findingsIn(text, draft);
  assert.deepEqual(rulesOf(found), [part.kind === 'section' ? 'structure/missing-section' : 'structure/missing-element'], because(found, text));
  const mended = fixed(text, found);
  assert.deepEqual(said(await findingsIn(mended, draft)), [], mended);
  for (const line of linesOf(text)) assert.ok(mended.includes(line), `“${line}” is lost in:\n${mended}`);
  for (const heading of Object.entries(part.heading ?? {}).flatMap(([language, it]) => (draft.languages.includes(language) ? [it] : []))) {
    const number = /^(?:#+ )?[^\s#]+ /u.exec(heading)?.[0] ?? '';
    assert.ok(linesOf(mended).some((line) => line.startsWith(number)), `No heading “${number}…” in:\n${mended}`);
  }
}

async function proveDoubled(draft: DraftInParts, part: Part): Promise<void> {
  const inTurns = draft.order === 'pieces' || draft.order === 'paragraphs';
  const text = writeDraft({ ...draft, parts: draft.parts.flatMap((it) => (it !== part ? [it] : inTurns ? [it, it] : [doubled(it)])) });
  const found = await findingsIn(text, draft);
  assert.deepEqual(rulesOf(found), ['structure/duplicate-section'], because(found, text));
}

/** Twice in each language, one right after the other; where the languages take turns, both after both. */
function doubled(part: Part): Part {
  const body = Object.entries(part.body).map(([language, text]) => {
    const whole = [part.heading?.[language] ?? '', text].filter((it) => it !== '').join('\n\n');
    return [language, `${text}\n\n${whole}`];
  });
  return { ...part, body: Object.fromEntries(body) as Part['body'] };
}

async function proveEmpty(draft: DraftInParts, part: Part): Promise<void> {
  const text = writeDraft({ ...draft, parts: draft.parts.map((it) => (it === part ? { ...it, body: {} } : it)) });
  const found = await findingsIn(text, draft);
  assert.deepEqual(rulesOf(found), ['structure/empty-section'], because(found, text));
}

async function proveMoved(draft: DraftInParts, part: Part, to: Part): Promise<void> {
  const others = draft.parts.filter((it) => it !== part);
  const text = writeDraft({ ...draft, parts: others.flatMap((it) => (it === to ? [it, part] : [it])) });
  const found = await findingsIn(text, draft);
  assert.deepEqual(rulesOf(found), ['structure/section-order'], because(found, text));
  const mended = fixed(text, found);
  assert.deepEqual(said(await findingsIn(mended, draft)), [], mended);
  assert.deepEqual(linesOf(mended).map(withoutNumber).sort(), linesOf(text).map(withoutNumber).sort());
}

/** A part that may stand in one place only. The title page's lines, and those of a letter's head, have no order among themselves. */
function mayMove(part: Part, draft: DraftInParts): boolean {
  if (part.kind === 'section') return true;
  return part.kind === 'element' && ['approval', 'statement', 'date', 'symbol', 'addressees'].includes(part.name) && draft.parts.at(-1) !== part;
}

/** After which parts it stands wrongly: sections two places on, elements at the very end. */
function placesFor(part: Part, draft: DraftInParts): readonly Part[] {
  if (part.kind === 'element') return draft.parts.slice(-1);
  const siblings = draft.parts.filter((it) => it.kind === 'section' && depthOf(it) === depthOf(part));
  const last = siblings.at(-1);
  if (depthOf(part) > 1) return siblings.filter((it) => it !== part).slice(-1).filter((it) => siblings.indexOf(it) > siblings.indexOf(part));
  return draft.type === 'policy' ? draft.parts.slice(-1) : last === undefined || last === part ? [] : [last];
}

function depthOf(part: Part): number {
  return (/\d\.\d/u.exec(Object.values(part.heading ?? {})[0] ?? '')) === null ? 1 : 2;
}

async function findingsIn(text: string, draft: DraftInParts): Promise<readonly ReportedFinding[]> {
  const open = await pipeline.open(text, worldOf({ type: draft.type, dialect: draft.dialect, languages: draft.languages }));
  return (await open.findings()).filter((it) => it.severity === 'error' || it.severity === 'warning');
}

function fixed(text: string, found: readonly ReportedFinding[]): string {
  const fix = found[0]?.fixes().find((it) => it.preferred);
  assert.ok(fix !== undefined, 'There is no preferred fix');
  return applyEdits(text, fix.changes.flatMap((change) => change.edits));
}

function rulesOf(found: readonly ReportedFinding[]): readonly string[] {
  return found.map((it) => it.rule);
}

function said(found: readonly ReportedFinding[]): readonly string[] {
  return found.map((it) => `${it.rule}: ${render(it.message)}`);
}

function because(found: readonly ReportedFinding[], text: string): string {
  return `${said(found).join('\n')}\n${text}`;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

function withoutNumber(line: string): string {
  return line.replace(/^(#* ?)(?:[a-z]\)|\d(?:\.\d)*\.?) /u, '$1');
}
