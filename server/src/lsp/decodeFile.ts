import { message } from '../text/message.ts';
import type { FileReading } from '../workspace/host.ts';

/** Larger files are no drafts and no registers that are read as text. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Makes a strict decoder of an encoding that leaves the byte order mark in the text. */
export type TextDecoders = (encoding: string) => { decode(bytes: Uint8Array): string };

/** The text of a file: UTF-8, or UTF-16 where it begins with its mark. What holds NUL or bytes that are no UTF-8 is binary. */
export function decodeFile(bytes: Uint8Array, decoder: TextDecoders): FileReading {
  if (bytes.byteLength > LARGEST_FILE) return tooLarge();
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return { kind: 'unreadable', why: message('It is a binary file, no text.') };
  try {
    return { kind: 'text', text: decoder(encoding).decode(bytes) };
  } catch {
    return { kind: 'unreadable', why: message('It is neither UTF-8 nor UTF-16: save it as UTF-8.') };
  }
}

export function tooLarge(): FileReading {
  return { kind: 'unreadable', why: message('It is larger than {0} MB.', LARGEST_FILE / 1024 / 1024) };
}
