import type { TextDecoders } from './decodeFile.ts';

/** Strict: bytes that are no text of the encoding are an error, not a replacement character. */
export const strictDecoder: TextDecoders = (encoding) => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
