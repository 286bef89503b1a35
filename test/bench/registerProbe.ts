/** Opens the index named, in a process of its own, and answers: how long, in how much memory. Built to plain JavaScript and run by register.ts. */
import { openFile } from '../../server/src/node/openFile.ts';
import { bodyTable } from '../../server/src/model/bodies.ts';
import type { ResolutionIdentity } from '../../server/src/model/citation.ts';
import { openIndex } from '../../server/src/register/index/openIndex.ts';
import { wordsAlone } from '../../server/src/register/evidence.ts';
import { resolutionsOf } from '../../server/src/register/resolutions.ts';
import { recordAt } from './manyRecords.ts';

const [path = '', records = '1'] = process.argv.slice(2);
const count = Number(records);
const bodies = bodyTable();
globalThis.gc?.();
const before = process.memoryUsage();
const started = performance.now();
const file = openFile(path);
if (file.kind !== 'open') throw new Error(file.kind);
const opening = await openIndex(file.file, (name) => `file:///${name}`);
if (opening.kind !== 'open') throw new Error(opening.why.template);
const resolutions = resolutionsOf([{ source: { name: 'all', body: undefined, complete: true, years: undefined, columns: {} }, readings: [], index: opening.index }], bodies);
const identity = (i: number): ResolutionIdentity => recordAt(i).identities[0] ?? { body: undefined, kind: '', number: undefined, year: undefined, meeting: undefined, part: '' };
if (resolutions.find(identity(Math.floor(count / 3))).state !== 'found') throw new Error('The first record was not found.');
const opened = performance.now() - started;
/** From the start of the process, module loading and all. */
const cold = performance.now();

/** A generator with a fixed seed (Park and Miller), so that each run asks the same. */
let seed = 20_261_122;
const random = (below: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
/** Milliseconds of each question, the shortest first. */
const timed = (times: number, ask: () => unknown): readonly number[] => {
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    ask();
    took.push(performance.now() - from);
  }
  return took.sort((a, b) => a - b);
};
const found = timed(20_000, () => {
  const answer = resolutions.find(identity(random(count)));
  if (answer.state !== 'found') throw new Error('A record was not found.');
});
const absent = timed(5_000, () => {
  const answer = resolutions.find({ ...identity(random(count)), number: '77' });
  if (answer.state !== 'unresolved') throw new Error('A record was found that is not there.');
});
const nearest = timed(2_000, () => {
  const wrong = identity(random(count));
  if (resolutions.nearest({ ...wrong, number: `${wrong.number ?? ''}7` }, wordsAlone('Report on Units'), 5).length === 0) throw new Error('Nothing is near.');
});
const prefix = timed(2_000, () => resolutions.beginning(`${1 + random(9)}`, `ISO/TC ${1 + random(Math.max(1, Math.floor(count / 2_000)))}`, 100));
const titles = timed(2_000, () => resolutions.holding([(['budg', 'transl', 'vocab', 'withd', 'consum'] as const)[random(5)] ?? '', random(count).toString(36)], 100));
const after = process.memoryUsage();
globalThis.gc?.();
const kept = process.memoryUsage();
const at = (times: readonly number[], share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
process.stdout.write(`${JSON.stringify({
  opened, cold, memory: (kept.heapUsed + kept.external - before.heapUsed - before.external) / 1e6, grown: (after.rss - before.rss) / 1e6,
  questions: Object.entries({ found, absent, nearest, prefix, titles }).map(([name, times]) => ({ name, median: at(times, 0.5), p99: at(times, 0.99) })),
})}\n`);
