import type { BodyTable } from '../model/bodies.ts';
import { message, type Message } from '../text/message.ts';
import { span } from '../text/span.ts';
import { yamlAddition } from './addition.ts';
import { readCsv } from './readCsv.ts';
import { cutEntries } from './cutEntries.ts';
import { readEdoxen, type EdoxenReading } from './readEdoxen.ts';
import { EntryMemory, readEntries } from './readEntries.ts';
import { readTree } from './readTree.ts';
import type { RegisterReading } from './resolution.ts';
import type { RegisterFile, RegisterSource } from './source.ts';

/** A register file longer than this is not read into memory (UTF-16 code units): it belongs into an index. */
export const LONGEST_REGISTER = 64_000_000;

/**
 * What one register file holds. Never throws: what cannot be read is a problem at its place, and the rest of the file counts.
 * The format follows from the name: `.csv` and `.tsv`, else YAML, of which JSON is a part.
 * @param memory of the same file, source and bodies: what it holds of entries need not be read again
 */
export function readRegister(file: RegisterFile, source: RegisterSource, bodies: BodyTable, memory = new EntryMemory()): RegisterReading {
  if (file.text.length > LONGEST_REGISTER) return unreadable(file.uri, message('This register is too large to be read directly: build an index of it with “rapporteur register build”.'));
  if (/^[\s\uFEFF]*$/u.test(file.text.slice(0, 10_000)) && file.text.trim() === '') return { uri: file.uri, records: [], bodies: [], problems: [], failed: true, addition: NONE };
  if (file.text.includes('\u0000')) return unreadable(file.uri, message('This is no text: save the register as UTF-8.'));
  if (/^\s*<(?:!doctype|html)/iu.test(file.text.slice(0, 1_000))) return unreadable(file.uri, message('This is a web page and no register: name the address of the YAML, JSON or CSV file itself.'));
  if (/\.(?:csv|tsv)(?:[?#]|$)/iu.test(file.uri)) {
    const read = readCsv(file.text, file.uri, source, bodies);
    return { uri: file.uri, bodies: [], ...read, failed: read.records.length === 0 && read.problems.length > 0 };
  }
  const cut = cutEntries(file.text);
  const read = cut === undefined ? readWhole(file, source, bodies) : readEntries(cut, file, source, bodies, memory);
  return {
    uri: file.uri, ...read,
    failed: read.records.length === 0 && read.bodies.length === 0 && read.problems.length > 0,
    addition: (identity) => {
      const last = read.records.findLast((it) => it.identities[0]?.body === identity.body) ?? read.records.at(-1);
      return last === undefined ? undefined : yamlAddition(file.text, last, identity);
    },
  };
}

function readWhole(file: RegisterFile, source: RegisterSource, bodies: BodyTable): EdoxenReading {
  const tree = readTree(file.text);
  const read = readEdoxen(tree.root, file, source, bodies);
  return { ...read, problems: [...tree.problems, ...(tree.problems.length > 0 && read.records.length === 0 ? [] : read.problems)] };
}

const NONE = (): undefined => undefined;

/** A file of which nothing can be used, said at its beginning. */
export function unreadable(uri: string, why: Message): RegisterReading {
  return { uri, records: [], bodies: [], problems: [{ span: span(0, 1), message: why }], failed: true, addition: NONE };
}

/**
 * The former good reading with the new one's problems, where nothing of the new one could be read: a half-written or emptied file, a server's error page.
 * What could be read in part counts as it is.
 */
export function keepLastGood(former: RegisterReading | undefined, now: RegisterReading): RegisterReading {
  if (!now.failed || former === undefined || former.records.length === 0) return now;
  const emptied = { span: span(0, 0), message: message('This register is empty now: what was read of it before still counts, until the folder is opened anew.') };
  return { ...former, problems: now.problems.length === 0 ? [emptied] : now.problems, failed: true };
}
