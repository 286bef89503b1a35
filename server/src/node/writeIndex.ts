import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { buildIndex, type RecordsOfSource } from '../register/index/buildIndex.ts';

/** Writes beside the old index, and puts the new one in its place. */
export function writeIndex(output: string, sources: Iterable<RecordsOfSource>, nameOf: (uri: string) => string): { readonly count: number; readonly bytes: number } {
  const unfinished = `${output}.${process.pid}.unfinished`;
  const handle = openSync(unfinished, 'w');
  let chunks: Uint8Array[] = [];
  let waiting = 0;
  const flush = (): void => {
    const whole = Buffer.concat(chunks);
    for (let at = 0; at < whole.length;) at += writeSync(handle, whole, at);
    chunks = [];
    waiting = 0;
  };
  const encoder = new TextEncoder();
  try {
    const built = buildIndex(sources, nameOf, {
      append: (bytes) => {
        chunks.push(bytes);
        waiting += bytes.length;
        if (waiting > MOST_WAITING) flush();
      },
      begin: (preface) => {
        flush();
        writeSync(handle, preface, 0, preface.length, 0);
      },
      encode: (text) => encoder.encode(text),
    });
    closeSync(handle);
    renameSync(unfinished, output);
    return built;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

const MOST_WAITING = 4 * 1024 * 1024;
