import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { AbsentServer, BenchServer, ServerName } from './servers.ts';

export interface StartFigures {
  readonly server: ServerName;
  /** Milliseconds; of the process's start, the median. */
  readonly start: number;
  /** Megabytes in memory, before anything was opened. */
  readonly idle: number;
  readonly failed: string | undefined;
}

/** Milliseconds (medians, and what 95 % stay within) and megabytes. */
export interface Figures {
  readonly server: ServerName;
  readonly kind: string;
  readonly size: string;
  readonly open: number;
  readonly edit: number;
  readonly edit95: number;
  readonly edits: number;
  readonly label: number;
  readonly idle: number;
  readonly memory: number;
  readonly found: number;
  readonly failed?: string;
}

export interface Measured {
  readonly starts: readonly StartFigures[];
  readonly figures: readonly Figures[];
  readonly absent: readonly (BenchServer | AbsentServer)[];
  readonly servers: readonly BenchServer[];
}

export function printFigures(measured: Measured): void {
  console.log(tables(measured));
}

const BEGIN = '<!-- measured: editor -->';
const END = '<!-- /measured: editor -->';

/** Puts the tables between their marks in the page. */
export function writeFigures(measured: Measured, page: string): void {
  replaceBetween(page, BEGIN, END, `${machine()}\n\n${tables(measured)}`);
}

export function replaceBetween(page: string, begin: string, end: string, text: string): void {
  const before = readFileSync(page, 'utf8');
  const from = before.indexOf(begin);
  const to = before.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${page} has no place marked ${begin} … ${end}.`);
  writeFileSync(page, `${before.slice(0, from + begin.length)}\n${text}\n${before.slice(to)}`);
}

export function machine(): string {
  const all = cpus();
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${platform()} ${arch()}, ${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}; load at the end ${(loadavg()[0] ?? 0).toFixed(1)}.`;
}

function tables({ starts, figures, absent, servers }: Measured): string {
  const floorStart = starts.find(({ server }) => server === 'floor')?.start ?? NaN;
  const title = (name: ServerName): string => servers.find((it) => it.name === name)?.title ?? name;
  const sections = [
    table(['server', 'start (ms)', '× floor', 'idle (MB)'], starts.map(({ server, start, idle, failed }) => [title(server), failed ?? ms(start), times(start, floorStart), ms(idle)])),
  ];
  for (const key of new Set(figures.map(({ size, kind }) => `${kind}, ${size}B`))) {
    const rows = figures.filter(({ size, kind }) => `${kind}, ${size}B` === key);
    const floor = rows.find(({ server }) => server === 'floor');
    sections.push(`### ${key.charAt(0).toUpperCase()}${key.slice(1)}`, table(
      ['server', 'open', '× floor', 'edit', '95 %', '× floor', 'label', '× floor', 'memory (MB)', 'grown by', 'found'],
      rows.map((it) => (it.failed === undefined
        ? [
            it.server, ms(it.open), times(it.open, floor?.open), `${ms(it.edit)}${it.edits < 50 ? ` (${it.edits})` : ''}`, ms(it.edit95), times(it.edit, floor?.edit), ms(it.label), times(it.label, floor?.label),
            ms(it.memory), ms(it.memory - it.idle), String(it.found),
          ]
        : [it.server, ms(it.open), times(it.open, floor?.open), it.failed, '', '', '', '', '', '', ''])),
    ));
  }
  const missing = absent.flatMap((it) => ('why' in it ? [`${it.name}: ${it.why}`] : []));
  return [...sections, ...missing].join('\n\n');
}

function ms(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

function times(value: number, floor: number | undefined): string {
  const ratio = value / (floor ?? NaN);
  if (Number.isNaN(ratio)) return '–';
  return ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, 3, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  return [line(head), `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
