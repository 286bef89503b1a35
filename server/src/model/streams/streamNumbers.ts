import { wordKindOf } from '../labels/labelWords.ts';
import { follows, likelyReading, type Piece } from '../piece.ts';

/** The numbers that a draft's pieces may carry, and those that each stream has come to while the pieces are gone through in their order. */
export class StreamNumbers {
  readonly #pieces: readonly Piece[];
  /** By stream and form: the number last met. */
  readonly #last = new Map<string, Map<string, readonly number[]>>();
  /** By stream: every number met, as it is written and as it is meant. */
  readonly #met = new Map<string, Set<string>>();
  /** By stream and form, be it in another language's words: every number met since the last 1. */
  readonly #counted = new Map<string, Set<string>>();

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** The piece stands in this stream. */
  take(piece: number, stream: string): void {
    const readings = this.#readings(piece);
    if (readings.length === 0) return;
    const last = this.#last.get(stream) ?? new Map<string, readonly number[]>();
    const met = this.#met.get(stream) ?? new Set<string>();
    this.#last.set(stream, last);
    this.#met.set(stream, met);
    for (const reading of readings) {
      last.set(reading.form, reading.path);
      met.add(reading.key).add(reading.meant);
      this.#count(stream, reading);
    }
  }

  #count(stream: string, { meantForm, path }: CountedNumber): void {
    const place = `${stream} ${meantForm}`;
    const counted = isFirst(path) ? undefined : this.#counted.get(place);
    if (counted === undefined) this.#counted.set(place, new Set([path.join('.')]));
    else counted.add(path.join('.'));
  }

  /** Whether the stream has met the piece's number since it last began to count. */
  wasCounted(stream: string, piece: number): boolean {
    return this.#readings(piece).some(({ meantForm, path }) => this.#counted.get(`${stream} ${meantForm}`)?.has(path.join('.')) === true);
  }

  /** Whether the piece carries a number. */
  has(piece: number): boolean {
    return this.#readings(piece).length > 0;
  }

  /** Whether one of the others carries the piece's number, be it in another language's words. */
  isAmong(piece: number, others: readonly number[]): boolean {
    const readings = this.#readings(piece);
    return readings.length > 0 && others.some((i) => this.#readings(i).some((other) => readings.some((reading) => reading.meant === other.meant)));
  }

  /** Whether the piece's number is the next behind the other's, in the same form. */
  follows(before: number, piece: number): boolean {
    const readings = this.#readings(piece);
    return this.#readings(before).some((other) => readings.some((reading) => reading.form === other.form && follows(other.path, reading.path)));
  }

  /** Whether the piece's number is the next in the stream. */
  goesOn(stream: string, piece: number): boolean {
    return this.#readings(piece).some((reading) => follows(this.#last.get(stream)?.get(reading.form), reading.path));
  }

  /** Whether the stream has met the piece's number, in its form. */
  wasMet(stream: string, piece: number): boolean {
    const met = this.#met.get(stream);
    return met !== undefined && this.#readings(piece).some((reading) => met.has(reading.key));
  }

  /** The same, be it in another language's words. */
  wasMeant(stream: string, piece: number): boolean {
    const met = this.#met.get(stream);
    return met !== undefined && this.#readings(piece).some((reading) => met.has(reading.meant));
  }

  /** The numbers that a piece may carry; the day of a date is hardly one. Those of titles and those of items are two counts, however alike they look. */
  #readings(member: number): readonly CountedNumber[] {
    const piece = this.#pieces[member];
    if (piece?.candidate === undefined || likelyReading(piece) === undefined) return [];
    return piece.candidate.readings.map(({ form, path, suffix }) => {
      const count = piece.kind === 'heading' ? `${piece.level} ${form.key}` : form.key;
      const number = `${path.join('.')}${suffix}`;
      const meantForm = wordKindOf(form) ?? count;
      return { form: count, path, key: `${count} ${number}`, meantForm, meant: `${meantForm} ${number}` };
    });
  }
}

function isFirst(path: readonly number[]): boolean {
  return path.length === 1 && path[0] === 1;
}

/** A number in its count. */
interface CountedNumber {
  readonly form: string;
  readonly path: readonly number[];
  readonly key: string;
  /** The same for all articles, in any language. */
  readonly meantForm: string;
  /** The same for “Article 3” and “第3条”. */
  readonly meant: string;
}
