/**
 * From a key to the diagnostics: the built server, its neighbours and the floor (a server that has nothing to say), as real processes,
 * in turn, with the same drafts and the same client. Writes docs/performance.md, where nothing was left out.
 *
 *   npm run bench [-- --sizes 10K,100K,1M,10M --only ours,floor --kinds markdown --edits 50]
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchDraft, DRAFT_KINDS, type BenchDraft, type DraftKind } from './benchDrafts.ts';
import { LspClient, type Timed } from './lspClient.ts';
import { printFigures, writeFigures, type Figures, type StartFigures } from './report.ts';
import { benchServers, SERVER_NAMES, type BenchServer, type ServerName } from './servers.ts';

const SIZES: Readonly<Record<string, number>> = { '10K': 10_000, '100K': 100_000, '1M': 1_000_000, '10M': 10_000_000 };
const TIME_OUT = 60_000;
/** Who needs longer for one answer is asked five times only. */
const SLOW = 5_000;
const LABEL_EDITS = 10;
const STARTS = 9;

const { values } = parseArgs({ options: {
  sizes: { type: 'string', default: Object.keys(SIZES).join() }, only: { type: 'string', default: SERVER_NAMES.join() },
  kinds: { type: 'string', default: DRAFT_KINDS.join() }, edits: { type: 'string', default: '50' }, write: { type: 'boolean', default: false },
} });
const sizes = chosen(values.sizes, Object.keys(SIZES));
const kinds = chosen(values.kinds, DRAFT_KINDS) as readonly DraftKind[];
const names = chosen(values.only, SERVER_NAMES) as readonly ServerName[];
const edits = Number(values.edits);
if (!existsSync(join('dist', 'server', 'node.js'))) throw new Error('dist/server/node.js is not there: run “npm run build” first.');

const home = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
try {
  const servers = await benchServers(names, home);
  const present = servers.filter((it): it is BenchServer => 'start' in it);
  const absent = servers.filter((it) => 'why' in it);
  const starts = await measureStarts(present);
  const figures: Figures[] = [];
  for (const size of sizes) {
    for (const kind of kinds) {
      const draft = benchDraft(kind, SIZES[size] ?? 0);
      for (const server of present) {
        if (!server.reads.includes(draft.languageId)) continue;
        const measured = await measure(server, draft, size);
        console.error(`${size} ${kind} ${server.name}: ${measured.failed ?? `open ${measured.open.toFixed(0)}, edit ${measured.edit.toFixed(2)} ms`}`);
        figures.push(measured);
      }
    }
  }
  printFigures({ starts, figures, absent, servers: present });
  const whole = sizes.length === Object.keys(SIZES).length && kinds.length === DRAFT_KINDS.length && names.length === SERVER_NAMES.length && edits >= 50;
  if (whole || values.write) writeFigures({ starts, figures, absent, servers: present }, 'docs/performance.md');
} finally {
  rmSync(home, { recursive: true, force: true });
}

function chosen(said: string, known: readonly string[]): readonly string[] {
  const wanted = said.split(',').map((it) => it.trim());
  for (const it of wanted) if (!known.includes(it)) throw new Error(`“${it}” is not one of ${known.join(', ')}.`);
  return known.filter((it) => wanted.includes(it));
}

/** From the start of the process to the answer to `initialize`, one server after the other and again. */
async function measureStarts(servers: readonly BenchServer[]): Promise<readonly StartFigures[]> {
  const times = new Map(servers.map(({ name }) => [name, [] as number[]]));
  const idle = new Map<ServerName, number>();
  const failed = new Map<ServerName, string>();
  for (let i = 0; i < STARTS; i++) {
    for (const server of servers) {
      if (failed.has(server.name)) continue;
      const started = performance.now();
      const client = new LspClient(server.start(home));
      try {
        await client.initialize(TIME_OUT);
        times.get(server.name)?.push(performance.now() - started);
        if (i === 0) {
          await quiet(client.pid);
          idle.set(server.name, memoryOf(client.pid));
        }
      } catch (error) {
        failed.set(server.name, error instanceof Error ? error.message : String(error));
      } finally {
        await client.stop();
      }
    }
  }
  return servers.map(({ name }) => ({ server: name, start: quantile(times.get(name) ?? [], 0.5), idle: idle.get(name) ?? NaN, failed: failed.get(name) }));
}

async function measure(server: BenchServer, draft: BenchDraft, size: string): Promise<Figures> {
  const client = new LspClient(server.start(home));
  const nothing = { server: server.name, kind: draft.kind, size, open: NaN, edit: NaN, edit95: NaN, edits: 0, label: NaN, idle: NaN, memory: NaN, found: 0 };
  let open = NaN;
  try {
    await client.initialize(TIME_OUT);
    await quiet(client.pid);
    const idle = memoryOf(client.pid);
    const uri = pathToFileURL(join(home, draft.file)).href;
    const opened = await client.open(uri, draft.languageId, draft.text, TIME_OUT);
    hold(server, draft, opened, opened);
    open = opened.took;
    let version = 1;
    const place = placeOf(draft.text, draft.middle);
    const times: number[] = [];
    const wanted = (): number => ((times[0] ?? 0) > SLOW ? Math.min(edits, 5) : edits);
    for (let i = 0; i < wanted(); i++) {
      const answer = await client.edit(++version, { ...place, length: 0 }, 'x', TIME_OUT);
      hold(server, draft, answer, opened);
      times.push(answer.took);
    }
    const label = placeOf(draft.text, draft.label.offset);
    const offset = label.offset + (draft.label.offset > draft.middle ? times.length : 0);
    const labels: number[] = [];
    const right = draft.text.charAt(draft.label.offset - 1);
    for (let i = 0; i < Math.min(LABEL_EDITS, wanted()); i++) {
      const wrong = i % 2 === 0;
      const answer = await client.edit(++version, { line: label.line, character: label.character - 1, offset: offset - 1, length: 1 }, wrong ? draft.label.put : right, TIME_OUT);
      hold(server, draft, answer, wrong ? undefined : opened);
      if (wrong && server.name === 'ours' && answer.diagnostics.length <= opened.diagnostics.length) throw new Error('The changed label was not found.');
      labels.push(answer.took);
    }
    return { ...nothing, open, edit: quantile(times, 0.5), edit95: quantile(times, 0.95), edits: times.length, label: quantile(labels, 0.5), idle, memory: memoryOf(client.pid), found: opened.diagnostics.length };
  } catch (error) {
    return { ...nothing, open, failed: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.stop();
  }
}

/** Every answer has the planted fault, and says as much as the first did. */
function hold(server: BenchServer, draft: BenchDraft, answer: Timed, first: Timed | undefined): void {
  const { plants } = server;
  if (plants === undefined) return;
  const planted = answer.diagnostics.some(({ code, message }) => plants.test(`${code}: ${message}`));
  if (!planted) throw new Error(`The planted fault is not among the ${answer.diagnostics.length} of an answer.`);
  if (server.name !== 'ours') return;
  if (answer.diagnostics[0]?.line !== draft.plantedLine) throw new Error('The first diagnostic is not on the planted fault.');
  if (first !== undefined && (answer.diagnostics.length !== first.diagnostics.length || first.diagnostics.length !== 1)) throw new Error(`${answer.diagnostics.length} diagnostics for one fault: ${answer.diagnostics.map(({ code, line }) => `${code} in line ${line + 1}`).slice(0, 5).join(', ')}.`);
}

function placeOf(text: string, offset: number): { readonly line: number; readonly character: number; readonly offset: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return { line, character: offset - start, offset };
}

/** Until the process has done what it does after its start. */
async function quiet(pid: number): Promise<void> {
  let before = -1;
  for (let i = 0; i < 20; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = memoryOf(pid);
    if (Math.abs(now - before) < 0.3) return;
    before = now;
  }
}

/** Memory of the process that is not on the disk, in megabytes. */
function memoryOf(pid: number): number {
  try {
    if (existsSync(`/proc/${pid}/status`)) return Number(/VmRSS:\s+(?<kilobytes>\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.['kilobytes']) / 1_024;
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024;
  } catch {
    // A machine that does not say.
    return NaN;
  }
}

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
