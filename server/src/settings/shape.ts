/**
 * What may stand at a place of a settings file. The reader, the JSON Schema and the documentation are made from the same shapes,
 * so that none of them can know a key that the others do not.
 */
export type Shape = TextShape | FlagShape | ListShape | RecordShape | MapShape | EitherShape;

interface Described {
  /** One sentence for completion and hover in the settings file. */
  readonly about: string;
}

/** One word or line. Numbers are read as they are written. */
export interface TextShape extends Described {
  readonly kind: 'text';
  /** The only values allowed. */
  readonly values?: readonly string[];
  readonly pattern?: TextPattern;
  /** What it names: a language by its tag, or what the workspace tells which there are, so that they are offered, and others told of elsewhere. */
  readonly names?: 'documentType' | 'language';
}

export interface TextPattern {
  readonly expression: RegExp;
  /** Completes the sentence "… is expected": "a language tag such as “en”". */
  readonly expected: string;
  /** The least and the greatest whole number that it takes, where it takes any. */
  readonly numbers?: readonly [number, number];
  readonly found: string;
  readonly left: string;
}

export interface FlagShape extends Described {
  readonly kind: 'flag';
}

export interface ListShape extends Described {
  readonly kind: 'list';
  readonly items: Shape;
}

export interface RecordShape extends Described {
  readonly kind: 'record';
  readonly keys: Readonly<Record<string, Shape>>;
  /** One key of each group must be there. */
  readonly needs: readonly (readonly string[])[];
}

export interface MapShape extends Described {
  readonly kind: 'map';
  /** The names allowed as keys, or tags of languages (“*” for every language); any name without it. */
  readonly names?: readonly string[] | 'language';
  /** Where any name is allowed: those that are offered. */
  readonly usual?: readonly string[];
  readonly values: Shape;
}

/** A text, or a record that says more. */
export interface EitherShape extends Described {
  readonly kind: 'either';
  readonly text: Shape & { readonly kind: 'text' };
  readonly otherwise: RecordShape | ListShape;
}

/** The keys that a map is offered: all that it may have, else the usual ones. */
export function namesOfKeys({ names, usual }: MapShape): readonly string[] | undefined {
  return names === undefined || names === 'language' ? usual : names;
}
