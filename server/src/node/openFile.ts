import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { message } from '../text/message.ts';
import type { RandomAccess } from '../register/index/randomAccess.ts';
import type { FileOpening } from '../workspace/host.ts';

/** Opens a file of this machine for reading pieces of it, each at once: from a disk that takes less than any waiting would. */
export function openFile(path: string): FileOpening {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    return { kind: 'open', file: access(handle) };
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', why: message('It cannot be read ({0}).', code) };
  }
}

const decoder = new TextDecoder();

function access(handle: number): RandomAccess {
  const { size, mtimeMs, ino } = fstatSync(handle);
  let isOpen = true;
  return {
    size,
    stamp: `${ino} ${size} ${mtimeMs}`,
    read: (offset, length) => {
      if (!isOpen) return new Uint8Array(0);
      const bytes = Buffer.allocUnsafe(length);
      let at = 0;
      while (at < length) {
        const count = readSync(handle, bytes, at, length - at, offset + at);
        if (count === 0) break;
        at += count;
      }
      return bytes.subarray(0, at);
    },
    decode: (bytes) => decoder.decode(bytes),
    comesLater: false,
    close: () => {
      if (isOpen) closeSync(handle);
      isOpen = false;
    },
  };
}
