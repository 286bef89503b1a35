/**
 * How long a whole workspace takes on the command line: the built command, markdownlint-cli2 and textlint, one after the other, over the same files.
 *
 *   npm run bench:workspace [-- --files 10000 --bytes 20000 --sample 500 --only ours,markdownlint-cli2,textlint]
 *
 * A neighbour that needs more than ten minutes for all files is given the sample only, and the table says so.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWorkspace } from './benchWorkspace.ts';
import { machine, replaceBetween, table } from './report.ts';
import { installed, installNeighbours } from './servers.ts';

const { values } = parseArgs({ options: {
  files: { type: 'string', default: '10000' }, bytes: { type: 'string', default: '20000' }, sample: { type: 'string', default: '500' },
  only: { type: 'string', default: 'ours,markdownlint-cli2,textlint' }, write: { type: 'boolean', default: false },
} });
const count = Number(values.files);
const names = values.only.split(',');

interface Run {
  readonly seconds: number;
  /** Megabytes, at the most. */
  readonly memory: number;
  readonly said: string;
}

const home = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
try {
  const folder = join(home, 'all');
  const bytes = writeWorkspace(folder, count, Number(values.bytes));
  const few = Math.min(count, Number(values.sample));
  const sample = join(home, 'sample');
  const sampled = writeWorkspace(sample, few, Number(values.bytes));
  const absent = names.every((name) => name === 'ours') ? undefined : installNeighbours();
  const rows: string[][] = [];
  let ours = NaN;
  for (const name of names) {
    const { title, command, version } = commandOf(name, absent);
    if (command === undefined) {
      rows.push([title, version, '', '', '', '']);
      continue;
    }
    const trial = await run(command, sample);
    const whole = trial.seconds * (bytes / sampled) < 600;
    const { seconds, memory, said } = whole && few < count ? await run(command, folder) : trial;
    const speed = (whole ? bytes : sampled) / 1e6 / seconds;
    if (name === 'ours') ours = speed;
    console.error(`${title}: ${said}`);
    rows.push([`${title} ${version}`, whole ? count.toLocaleString('en') : `${few} of them`, seconds.toFixed(1), speed.toFixed(2), Number.isNaN(ours) || name === 'ours' ? '–' : `${(ours / speed).toFixed(1)} ×`, memory.toFixed(0)]);
  }
  const text = [
    machine(), `${count.toLocaleString('en')} drafts, ${(bytes / 1e6).toFixed(0)} MB, on ${availableParallelism()} cores.`,
    table(['command', 'files', 'seconds', 'MB a second', 'Rapporteur is faster by', 'memory at most (MB)'], rows),
  ].join('\n\n');
  console.log(text);
  if (values.write || (count >= 10_000 && names.length === 3)) replaceBetween('docs/performance.md', '<!-- measured: workspace -->', '<!-- /measured: workspace -->', text);
} finally {
  rmSync(home, { recursive: true, force: true });
}

function commandOf(name: string, absent: string | undefined): { readonly title: string; readonly version: string; readonly command?: (folder: string) => readonly string[] } {
  if (name === 'ours') {
    const built = resolve('dist', 'cli.js');
    if (!existsSync(built)) throw new Error('dist/cli.js is not there: run “npm run build” first.');
    return { title: 'Rapporteur', version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version, command: () => [built, 'check'] };
  }
  if (absent !== undefined) return { title: name, version: absent };
  const { folder, version } = installed(name);
  if (name === 'markdownlint-cli2') return { title: name, version, command: () => [join(folder, 'markdownlint-cli2-bin.mjs'), '**/*.{md,txt}'] };
  const rules = resolve(folder, '..', '..', 'textlintrc.json');
  return { title: name, version: `${version}, one rule`, command: () => [join(folder, 'bin', 'textlint.js'), '--config', rules, '--rules-base-directory', join(folder, '..'), '.'] };
}

async function run(command: (folder: string) => readonly string[], folder: string): Promise<Run> {
  writeFileSync(join(home, 'out'), '');
  const started = performance.now();
  const child = spawn(process.execPath, [...command(folder)], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-400));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let memory = 0;
  const watch = setInterval(() => {
    const status = `/proc/${child.pid ?? 0}/status`;
    if (existsSync(status)) memory = Math.max(memory, Number(/VmRSS:\s+(?<kilobytes>\d+)/u.exec(readFileSync(status, 'utf8'))?.groups?.['kilobytes'] ?? 0) / 1_024);
  }, 200);
  await new Promise((end) => child.once('close', end));
  clearInterval(watch);
  return { seconds: (performance.now() - started) / 1_000, memory, said: said.trim().split('\n').at(-1) ?? '' };
}
