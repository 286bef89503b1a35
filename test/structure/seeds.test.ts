import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';
import { worldOf } from '../kit/cases.ts';

const pipeline = draftPipeline();

/** A section or an element of a seed: in each language, the words with which it begins and those before which it ends. */
interface SeedPart {
  readonly name: string;
  readonly element?: true;
  /** Why it is not doubled here. */
  readonly notTwice?: string;
  readonly stands: readonly (readonly [string, string])[];
  /** Where it does not belong, in each language: before these words. */
  readonly elsewhere?: readonly string[];
}

const SEEDS: readonly { readonly file: string; readonly type: string; readonly parts: readonly SeedPart[] }[] = [
  {
    file: 'code-of-ethics.en-ja.txt', type: 'code',
    parts: [
      { name: 'approval', element: true, stands: [['(As approved', 'ISOの倫理'], ['(2023年2月23日', 'a) Introduction']] },
      { name: 'a)', stands: [['a) Introduction', 'b) Target'], ['a) 序文', 'b) 対象者']], elsewhere: ['c) Principles', 'c) 原則'] },
      { name: 'b)', stands: [['b) Target', 'c) Principles'], ['b) 対象者', 'c) 原則']], elsewhere: ['a) Introduction', 'a) 序文'] },
      { name: 'd)', notTwice: 'what the source repeats right before its translation goes on is read as left untranslated', stands: [['d) Implementation', '3. 倫理的な行動'], ['d) 実施', '**International Organization']], elsewhere: ['b) Target', 'b) 対象者'] },
    ],
  },
  {
    file: 'regional-engagement-policy.en-ru.txt', type: 'policy',
    parts: [
      { name: 'approval', element: true, stands: [['(Принята', '1 Область']] },
      { name: '1', stands: [[' 1 Scope', '2 Pillar 1'], ['1 Область', '2 Столп 1']], elsewhere: ['    Совет ИСО 2020', '\u0000'] },
      { name: '2.1', stands: [['2.1 Pillar', '2.2 Pillar'], ['2.1 Задачи', '2.2 Ключевые']] },
      { name: '2.2', stands: [['2.2 Pillar', '3 Pillar 2'], ['2.2 Ключевые', '3 Столп 2']] },
      { name: '3.1', stands: [[' 3.1 Pillar', '3.2 Pillar'], [' 3.1 Задачи', '3.2 Ключевые']] },
      { name: '3.2', stands: [['3.2 Pillar', '    Совет ИСО 2020'], ['3.2 Ключевые', '\u0000']] },
    ],
  },
  {
    file: 'tbt-update-2025-03.txt', type: 'tbt-update',
    parts: [{ name: 'statement', element: true, stands: [['This document contains', '_______________']] }],
  },
  {
    file: 'letter-sg-2022.txt', type: 'letter',
    parts: [
      { name: 'sender', element: true, stands: [['**Sergio Mujica**', 'SG 2022']] },
      { name: 'symbol', element: true, stands: [['SG 2022', '2022-03-22']], elsewhere: ['\u0000'] },
      { name: 'date', element: true, stands: [['2022-03-22', '**TO THE']], elsewhere: ['\u0000'] },
      { name: 'addressees', element: true, stands: [['**TO THE', 'Dear Members']] },
      { name: 'salutation', element: true, stands: [['Dear Members', 'The President']] },
      { name: 'text', element: true, stands: [['The President', 'Best regards']] },
      { name: 'closing', element: true, stands: [['Best regards,', '\nSergio Mujica']], elsewhere: ['The President'] },
    ],
  },
];

describe('the seeds with one part changed in all their languages', () => {
  for (const { file, type, parts } of SEEDS) {
    const seed = readFileSync(new URL(`../../corpus/seeds/${file}`, import.meta.url), 'utf8');
    const found = (text: string): Promise<readonly ReportedFinding[]> => problems(text, type);
    it(`${file}: nothing is wrong in it`, async () => assert.deepEqual(said(await found(seed)), []));
    for (const part of parts) {
      it(`${file}: without ${part.name} one problem, and nothing after the fix`, async () => {
        const text = part.stands.reduce((now, [from, to]) => changed(now, from, to, () => ''), seed);
        const all = await found(text);
        assert.deepEqual(rules(all), [part.element === true ? 'structure/missing-element' : 'structure/missing-section'], said(all).join('\n'));
        assert.deepEqual(said(await found(mended(text, all))), []);
      });
      if (part.element === true) continue;
      it(`${file}: with nothing under ${part.name} one problem`, async () => {
        const text = part.stands.reduce((now, [from, to]) => changed(now, from, to, (whole) => `${firstLine(whole)}\n\n`), seed);
        assert.deepEqual(rules(await found(text)), ['structure/empty-section']);
      });
      if (part.notTwice === undefined) it(`${file}: with ${part.name} twice one problem`, async () => {
        const text = part.stands.reduce((now, [from, to]) => changed(now, from, to, (whole) => `${whole.trimEnd()}\n\n${whole}`), seed);
        assert.deepEqual(rules(await found(text)), ['structure/duplicate-section']);
      });
    }
    for (const { name, stands, elsewhere } of parts.filter((part) => part.elsewhere !== undefined)) {
      it(`${file}: with ${name} in another place one problem, and every word after the fix`, async () => {
        const text = stands.reduce((now, [from, to], i) => moved(now, from, to, elsewhere?.[i] ?? '\u0000'), seed);
        const all = await found(text);
        assert.deepEqual(rules(all), ['structure/section-order'], said(all).join('\n'));
        const after = mended(text, all);
        assert.deepEqual(said(await found(after)), []);
        assert.deepEqual(words(after).sort(), words(seed).sort());
      });
    }
  }
});

function changed(text: string, from: string, to: string, change: (whole: string) => string): string {
  const [start, end] = stretch(text, from, to);
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

function moved(text: string, from: string, to: string, before: string): string {
  const [start, end] = stretch(text, from, to);
  const rest = text.slice(0, start) + text.slice(end);
  const at = before === '\u0000' ? rest.length : rest.indexOf(before);
  assert.ok(at >= 0, before);
  return `${rest.slice(0, at)}${before === '\u0000' ? '\n\n' : ''}${text.slice(start, end).trimEnd()}\n\n${rest.slice(at)}`;
}

function stretch(text: string, from: string, to: string): readonly [number, number] {
  const start = text.indexOf(from);
  const end = to === '\u0000' ? text.length : text.indexOf(to, start);
  assert.ok(start >= 0 && end > start, `${from} … ${to}`);
  return [start, end];
}

async function problems(text: string, type: string): Promise<readonly ReportedFinding[]> {
  const open = await pipeline.open(text, worldOf({ type, dialect: 'plainText' }));
  return (await open.findings()).filter((it) => it.severity === 'error' || it.severity === 'warning');
}

function mended(text: string, all: readonly ReportedFinding[]): string {
  const fix = all[0]?.fixes().find((it) => it.preferred);
  assert.ok(fix !== undefined, 'There is no preferred fix');
  return applyEdits(text, fix.changes.flatMap((change) => change.edits));
}

function rules(all: readonly ReportedFinding[]): readonly string[] {
  return all.map((it) => it.rule);
}

function said(all: readonly ReportedFinding[]): readonly string[] {
  return all.map((it) => `${it.rule}: ${render(it.message)}`);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
