import { Recent } from './recent.ts';

/** A file of which pieces are read. The host gives it: a file handle, ranges of an address. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number;
  /** Changes when the file does. */
  readonly stamp: string;
  /** Exactly `length` bytes from `offset`; fewer where the file ends before. At once where the host can, else later. */
  readonly read: (offset: number, length: number) => Uint8Array | Promise<Uint8Array>;
  /** UTF-8 to text; it may throw where the bytes are none. */
  readonly decode: (bytes: Uint8Array) => string;
  /** `read` never answers at once. */
  readonly comesLater: boolean;
  readonly close: () => void;
}

/** A question that cannot be answered yet, or not at all: pieces of the file are still on their way, or damaged. */
export class NotAnswered extends Error {
  /** Resolves when the question may be asked again; `undefined`: never. */
  readonly ready: Promise<void> | undefined;

  constructor(why: string, ready?: Promise<void>) {
    super(why);
    this.ready = ready;
  }
}

/** Pieces longer than this are never asked for: a damaged length must not fill the memory. */
const LONGEST = 16 * 1024 * 1024;
/** So many pieces are kept, those used last, and as many again. */
const MOST_KEPT = 128;

const BLOCK = 2_048;

/** Reads pieces of a file and keeps those used last, so that the same question costs nothing the second time. */
export class Pieces {
  readonly #file: RandomAccess;
  readonly #kept = new Recent<number, Uint8Array>(MOST_KEPT);
  readonly #coming = new Map<number, Promise<void>>();
  /** Pieces that did not come: asked for again when another has come. */
  readonly #failed = new Set<number>();

  constructor(file: RandomAccess) {
    this.#file = file;
  }

  /** @throws NotAnswered where the piece is not at hand, or the file has no such piece */
  bytes(offset: number, length: number): Uint8Array {
    if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || offset < 0 || length < 0 || length > LONGEST || offset + length > this.#file.size) {
      throw new NotAnswered('The index points outside of itself.');
    }
    const kept = this.#kept.get(offset);
    if (kept !== undefined && kept.length >= length) return kept.length === length ? kept : kept.subarray(0, length);
    const coming = this.#coming.get(offset);
    if (coming !== undefined) throw new NotAnswered('The index is being read.', coming);
    if (this.#failed.has(offset)) throw new NotAnswered('The index could not be read here.');
    const read = this.#read(offset, length);
    if (read instanceof Uint8Array) return this.#keep(offset, read, length);
    const ready = read.then((bytes) => {
      this.#keep(offset, bytes, length);
      this.#failed.clear();
    }).catch(() => {
      // Whoever reads has said why.
      this.#failed.add(offset);
    }).finally(() => this.#coming.delete(offset));
    this.#coming.set(offset, ready);
    throw new NotAnswered('The index is being read.', ready);
  }

  /** As `bytes`, with its surroundings read along: what is asked for next often stands beside. */
  around(offset: number, length: number): Uint8Array {
    const from = offset - offset % BLOCK;
    if (offset + length > from + BLOCK || from + BLOCK > this.#file.size) return this.bytes(offset, length);
    return this.bytes(from, BLOCK).subarray(offset - from, offset - from + length);
  }

  text(offset: number, length: number): string {
    return this.decode(this.bytes(offset, length));
  }

  decode(bytes: Uint8Array): string {
    try {
      return this.#file.decode(bytes);
    } catch (error) {
      throw new NotAnswered(`The index is damaged: ${String(error)}`);
    }
  }

  #read(offset: number, length: number): Uint8Array | Promise<Uint8Array> {
    try {
      return this.#file.read(offset, length);
    } catch (error) {
      // A disk that was taken out answers nothing more.
      throw new NotAnswered(String(error));
    }
  }

  #keep(offset: number, bytes: Uint8Array, wanted: number): Uint8Array {
    if (bytes.length !== wanted) throw new NotAnswered('The index ends before its time.');
    this.#kept.set(offset, bytes);
    return bytes;
  }
}
