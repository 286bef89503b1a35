/**
 * The file that `rapporteur register build` makes: docs/register-index.md describes it.
 *
 *     preface (32 bytes) · records · postings · pages and directory of each table · header
 *
 * The preface is written last: a file that was not finished has none.
 */
export const MAGIC = 'RAPPIDX';
export const VERSION = 1;
export const PREFACE_LENGTH = 32;
export const INDEX_EXTENSION = '.rapporteur-index';

/** Between the parts of a key: lower than any character of a part, higher than the tabulator that ends the key. */
export const PART = '\u001f';
/** Characters of a page of a table, about. */
export const PAGE = 16_384;
/** Before each record stands its length, four bytes, the lowest first. */
export const LENGTH_BYTES = 4;

/** A stretch of the file, in bytes. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** Lines "key⇥value", sorted by UTF-16 code units, in pages; a directory has the length and the first key of each page. */
export interface TableExtent {
  readonly pages: Extent;
  readonly directory: Extent;
}

export interface IndexedBody {
  readonly code: string;
  readonly kinds: readonly string[];
  /** From the first to the last year of its records, or as the settings said; `undefined`: none has a year. */
  readonly years: { readonly from: number; readonly to: number } | undefined;
  readonly complete: boolean;
}

export interface IndexHeader {
  readonly count: number;
  readonly bodies: readonly IndexedBody[];
  /** Addresses of the files of which it was built, as seen from its folder. */
  readonly files: readonly string[];
  readonly records: Extent;
  readonly postings: Extent;
  /** body, number, year, meeting, kind, part → record */
  readonly identities: TableExtent;
  /** number as typed, body → record */
  readonly numbers: TableExtent;
  /** body, number as typed of a resolution that was replaced → the record that says so */
  readonly replaced: TableExtent;
  /** word of a title → postings */
  readonly words: TableExtent;
}

/** CRC-32 (ISO/IEC/IEEE 8802-3), as in gzip (RFC 1952, section 8). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xFFFFFFFF;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xEDB88320 & -(crc & 1));
  }
  return (crc ^ 0xFFFFFFFF) >>> 0;
}
