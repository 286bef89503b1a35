import assert from 'node:assert/strict';
import { draftPipeline } from '../kit/draftPipeline.ts';
import type { World } from '../kit/pipeline.ts';
import { CODE, POLICY, codePairs, readSeed } from './seeds.ts';

/** Faults as they come about, in the seeds: one thing is wrong, and one thing is said of it. */
describe('translation faults in the seeds', () => {
  it('are none in the seeds as published', async () => {
    for (const seed of ['letter-sg-2022.txt', 'tbt-update-2025-03.txt', 'code-of-ethics.en-ja.txt', 'regional-engagement-policy.en-ru.txt']) {
      assert.deepEqual(await grave(readSeed(seed)), [], seed);
    }
  });

  it('are found where a Japanese paragraph is missing, on its English source', async () => {
    const wrong: string[] = [];
    for (const { source, target } of codePairs()) {
      const found = await grave(CODE.replace(target, ''));
      if (found.length !== 1 || found[0]?.at !== source || found[0].rule !== 'translation/missing') wrong.push(told(source, found));
    }
    assert.deepEqual(wrong, []);
  });

  it('are found where a Japanese paragraph was left in English, on that paragraph', async () => {
    const wrong: string[] = [];
    for (const { source, target } of codePairs()) {
      const text = CODE.replace(target, source);
      const found = await grave(text);
      if (found.length !== 1 || found[0]?.at !== source || found[0].start !== text.lastIndexOf(source)) wrong.push(told(source, found));
    }
    assert.deepEqual(wrong, []);
  });

  it('are found where a Russian bullet is missing, on its English source', async () => {
    const target = '• Поддержка, где это практически возможно, обучение и техническая помощь;';
    assert.deepEqual((await grave(POLICY.replace(target, ''))).map(({ rule, at }) => `${rule} ${at}`), ['translation/missing • Supporting, where practical, training and technical assistance;']);
  });
});

interface Grave {
  readonly rule: string;
  readonly at: string;
  readonly start: number;
}

const PLAIN: World = { dialect: 'plainText', type: 'generic', languages: undefined, register: undefined, settings: {} };

/** Errors and warnings, with the text on which they stand. */
async function grave(text: string): Promise<readonly Grave[]> {
  const draft = await draftPipeline().open(text, PLAIN);
  const findings = await draft.findings();
  return findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, span }) => ({ rule, at: text.slice(span.start, span.end), start: span.start }));
}

function told(source: string, found: readonly Grave[]): string {
  return `${source.slice(0, 50)} → ${found.map(({ rule, at }) => `${rule} ${at.slice(0, 50)}`).join(' | ') || 'nothing'}`;
}
