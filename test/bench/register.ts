/**
 * How fast an index of a register answers: builds one of invented records, asks it from new processes, and holds it to what docs/register-index.md says.
 *
 *   npm run bench:register [-- number of records]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeIndex } from '../../server/src/node/writeIndex.ts';
import { manyRecords } from './manyRecords.ts';

interface Measured {
  readonly opened: number;
  readonly cold: number;
  readonly memory: number;
  readonly grown: number;
  readonly questions: readonly { readonly name: string; readonly median: number; readonly p99: number }[];
}

const LIMITS: Readonly<Record<string, number>> = { found: 1, absent: 1, nearest: 10, prefix: 10, titles: 10 };
const RUNS = 7;

const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
try {
  const index = join(folder, 'bench.rapporteur-index');
  const started = performance.now();
  writeIndex(index, [{ records: manyRecords(count), complete: true, years: undefined }], (uri) => uri.slice('file:///'.length));
  const seconds = (performance.now() - started) / 1_000;
  const probe = join(folder, 'probe.mjs');
  await build({ entryPoints: ['test/bench/registerProbe.ts'], outfile: probe, bundle: true, platform: 'node', format: 'esm', minify: true, logLevel: 'warning' });
  const runs = Array.from({ length: RUNS }, (): Measured => {
    const read: unknown = JSON.parse(execFileSync(process.execPath, ['--expose-gc', probe, index, String(count)], { encoding: 'utf8' }));
    return read as Measured;
  });
  /** The median of the runs. */
  const middle = (of: (run: Measured) => number): number => runs.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
  const rows = [
    ['records', count.toLocaleString('en')], ['index', `${(statSync(index).size / 1e6).toFixed(0)} MB`], ['built in', `${seconds.toFixed(1)} s`],
    ['process start to first answer', `${middle((run) => run.cold).toFixed(0)} ms`], ['of which opening and first answer', `${middle((run) => run.opened).toFixed(1)} ms`],
    ['memory added, after all questions', `${middle((run) => run.memory).toFixed(1)} MB`],
    ...(runs[0]?.questions ?? []).flatMap(({ name }, i) => [
      [`${name}: half within`, `${middle((run) => run.questions[i]?.median ?? NaN).toFixed(3)} ms`],
      [`${name}: 99 % within`, `${middle((run) => run.questions[i]?.p99 ?? NaN).toFixed(3)} ms`],
    ]),
  ];
  console.log(`${platform()} ${arch()}, ${cpus()[0]?.model ?? ''}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors\n`);
  for (const [name = '', value = ''] of rows) console.log(`| ${name.padEnd(36)} | ${value.padStart(10)} |`);
  const slow = (runs[0]?.questions ?? []).filter(({ name }, i) => middle((run) => run.questions[i]?.p99 ?? NaN) >= (LIMITS[name] ?? 0)).map((it) => it.name);
  if (middle((run) => run.cold) >= 100) slow.push('the first answer');
  if (middle((run) => run.memory) >= 50) slow.push('memory');
  if (slow.length > 0) {
    console.error(`Beyond its limit: ${slow.join(', ')}.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
