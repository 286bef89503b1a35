import type { BodyTable } from '../model/bodies.ts';
import { addAll } from '../text/manyItems.ts';
import { shifted } from '../text/span.ts';
import type { CutRegister } from './cutEntries.ts';
import { readEdoxen, readEntry, type EdoxenReading } from './readEdoxen.ts';
import { readTree } from './readTree.ts';
import type { RegisterProblem, Resolution } from './resolution.ts';
import type { RegisterFile, RegisterSource } from './source.ts';

/** What one entry holds, at places counted from its beginning. */
interface EntryReading {
  readonly record: Resolution | undefined;
  readonly problems: readonly RegisterProblem[];
}

/**
 * What the entries of a register's file held when it was read last: an entry whose text is the same is not read again. It counts for one
 * source and one table of bodies.
 */
export class EntryMemory {
  #around: string | undefined;
  #read = new Map<string, EntryReading>();

  /** Gives what is remembered of the entries, and keeps those that are asked for now. */
  recall(around: string): (entry: string, read: () => EntryReading) => EntryReading {
    const before = this.#around === around ? this.#read : new Map<string, EntryReading>();
    const now = new Map<string, EntryReading>();
    this.#around = around;
    this.#read = now;
    return (entry, read) => {
      const known = now.get(entry) ?? before.get(entry) ?? read();
      now.set(entry, known);
      return known;
    };
  }
}

/** Reads a register entry by entry: what is wrong in one costs none of the others. */
export function readEntries({ around, list, entries }: CutRegister, file: RegisterFile, source: RegisterSource, bodies: BodyTable, memory: EntryMemory): EdoxenReading {
  const tree = readTree(around);
  const outer = readEdoxen(tree.root, { ...file, text: around }, source, bodies);
  const recall = memory.recall(around);
  const records: Resolution[] = [];
  const problems = [...tree.problems, ...outer.problems].map((it) => (it.span.start < list.start ? it : movedProblem(it, list.end - list.start)));
  for (const { start, end } of entries) {
    const text = file.text.slice(start, end);
    const read = recall(text, () => {
      const own = readTree(text);
      const item = own.root?.kind === 'list' ? own.root.items[0] : undefined;
      const found = item === undefined ? undefined : readEntry(item, { uri: file.uri, text, source, bodies, root: tree.root });
      if (found === undefined) return { record: undefined, problems: own.problems };
      return 'message' in found ? { record: undefined, problems: own.problems.length > 0 ? own.problems : [found] } : { record: found, problems: own.problems };
    });
    if (read.record !== undefined) records.push({ ...read.record, span: shifted(read.record.span, start), numberSpan: shifted(read.record.numberSpan, start) });
    addAll(problems, read.problems.map((it) => movedProblem(it, start)));
  }
  return { records, bodies: outer.bodies, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

function movedProblem({ span, message }: RegisterProblem, by: number): RegisterProblem {
  return { span: shifted(span, by), message };
}
