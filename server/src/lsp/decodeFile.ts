import { message } from '../text/message.ts';
import type { FileReading } from '../workspace/host.ts';

/** Larger files are no drafts and no registers that are read as text. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Makes a strict decoder of an encoding that leaves the byte order mark in the text. */
export type TextDecoders = (encoding: string) => { decode(bytes: Uint8Array): string };

/** The text of a file: UTF-8, or UTF-16 where it begins with its mark. Of what is written otherwise it is said how it seems to be. */
export function decodeFile(bytes: Uint8Array, decoder: TextDecoders): FileReading {
  if (bytes.byteLength > LARGEST_FILE) return tooLarge();
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return { kind: 'unreadable', why: isUtf16(bytes) ? message('It is UTF-16 without its byte order mark: save it as UTF-8.') : message('It is a binary file, no text.') };
  const text = textIn(bytes, decoder, encoding);
  if (text !== undefined) return { kind: 'text', text };
  const written = encoding === 'utf-8' ? LEGACY.find(({ name, looksSo }) => looksSo(textIn(bytes.subarray(0, LOOKED_AT), decoder, name) ?? '')) : undefined;
  if (written === undefined) return { kind: 'unreadable', why: message('It is neither UTF-8 nor UTF-16: save it as UTF-8.') };
  return { kind: 'unreadable', why: message('It is no UTF-8, and seems to be {0}: open it in that encoding, and save it as UTF-8.', written.shown) };
}

/** So many bytes tell an encoding; an even number, so that seldom a character of two bytes is cut. */
const LOOKED_AT = 65_536;

function textIn(bytes: Uint8Array, decoder: TextDecoders, encoding: string): string | undefined {
  try {
    return decoder(encoding).decode(bytes);
  } catch {
    // These bytes are no text of this encoding.
    return undefined;
  }
}

/** Every second byte of Latin text is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  const looked = bytes.subarray(0, 2_000);
  looked.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > looked.length / 8 && Math.min(even, odd) === 0;
}

/** Encodings of before Unicode, the strictest first: the last one takes any bytes. */
const LEGACY: readonly { readonly name: string; readonly shown: string; readonly looksSo: (text: string) => boolean }[] = [
  { name: 'shift_jis', shown: 'Shift_JIS', looksSo: isJapanese },
  { name: 'euc-jp', shown: 'EUC-JP', looksSo: isJapanese },
  { name: 'windows-1251', shown: 'Windows-1251', looksSo: (text) => /[а-яё]{4}/u.test(text) && share(text, /\p{Script=Cyrillic}/gu) > 0.7 },
  { name: 'windows-1252', shown: 'Latin-1 (Windows-1252)', looksSo: (text) => text !== '' },
];

/** Two bytes of another encoding may look like a character; three characters in a row do not come about so. */
function isJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Han}ァ-ヶ]{3}/u.test(text) && share(text, /[\p{Script=Hiragana}\p{Script=Han}ァ-ヶー、。「」（）・]/gu) > 0.7;
}

/** How much of what is no ASCII is of a script. */
function share(text: string, script: RegExp): number {
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return foreign === 0 ? 0 : (text.match(script)?.length ?? 0) / foreign;
}

export function tooLarge(): FileReading {
  return { kind: 'unreadable', why: message('It is larger than {0} MB.', LARGEST_FILE / 1024 / 1024) };
}
