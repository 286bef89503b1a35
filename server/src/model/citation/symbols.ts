/** A document symbol or a short form that is a citation without a word for what it cites: "A/RES/70/1", "UNSCR 1325 (2000)". */
export interface SymbolForm {
  readonly body: string;
  readonly kind: string;
  /** What stands before the number, in capitals as written. */
  readonly expression: string;
  /** The forms of number that make it one. */
  readonly numbers: readonly string[];
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

const SESSION = ['meeting/number', 'number part (session)', 'number (session) part'];

export const SYMBOL_FORMS: readonly SymbolForm[] = [
  { body: 'UN/GA', kind: 'resolution', expression: 'A/RES/', numbers: SESSION, finds: ['A/RES/70/1', 'A/RES/48/263 A', 'A/RES/3363 (XXX)', 'A/RES/217(III)A'], leaves: ['A/70/1', 'A/RES/70', 'A/C.2/70/L.1'] },
  { body: 'UN/GA', kind: 'resolution', expression: 'UNGA(?:R|[ -]RES\\.?)? ?', numbers: SESSION, finds: ['UNGA 70/1', 'UNGA RES 60/1', 'UNGA-RES 60/1'], leaves: ['UNGA 70'] },
  { body: 'UN/GA', kind: 'decision', expression: 'A/DEC/', numbers: SESSION, finds: ['A/DEC/75/505'], leaves: ['A/DEC'] },
  { body: 'UN/SC', kind: 'resolution', expression: 'S/RES/', numbers: ['number (year)', 'number'], finds: ['S/RES/1325 (2000)', 'S/RES/1325(2000)', 'S/RES/1325'], leaves: ['S/2000/1325', 'S/PRST/2000/1'] },
  { body: 'UN/SC', kind: 'resolution', expression: 'UNSC(?:R|[ -]RES\\.?)? ?', numbers: ['number (year)'], finds: ['UNSCR 1325 (2000)', 'UNSC RES 1325 (2000)'], leaves: ['UNSC 5'] },
  { body: 'UN/SC', kind: 'resolution', expression: 'UNSCR ?', numbers: ['number'], finds: ['UNSCR 1325'], leaves: ['UNSCR'] },
  { body: 'UN/ECOSOC', kind: 'resolution', expression: '(?:E/RES/|ECOSOC (?:RES\\.? )?)', numbers: ['year/number'], finds: ['E/RES/2016/4', 'ECOSOC 2016/4'], leaves: ['E/2016/4', 'ECOSOC 2016'] },
  { body: 'UN/ECOSOC', kind: 'decision', expression: 'E/DEC/', numbers: ['year/number'], finds: ['E/DEC/2016/220'], leaves: ['E/2016/220'] },
  { body: 'UN/HRC', kind: 'resolution', expression: '(?:(?:A/)?HRC/RES/|HRC (?:RES\\.? )?)', numbers: ['meeting/number'], finds: ['A/HRC/RES/32/13', 'HRC/RES/32/13', 'HRC 32/13'], leaves: ['A/HRC/32/13', 'HRC 32'] },
  { body: 'UN/HRC', kind: 'decision', expression: 'A/HRC/DEC/', numbers: ['meeting/number'], finds: ['A/HRC/DEC/17/119'], leaves: ['A/HRC/17/119'] },
  { body: 'CEN/BT', kind: 'resolution', expression: '(?:CEN/)?BT (?=C ?\\d)', numbers: ['number/year'], finds: ['Draft BT C135/2014'], leaves: ['BT N 7106', 'BT 11/2004'] },
];

export interface SymbolMention {
  /** Of what stands before the number. */
  readonly start: number;
  readonly end: number;
  /** Rows that begin so; the form of the number decides. */
  readonly forms: readonly SymbolForm[];
}

/** The places in `text` (of `plainCharacters`) where a symbol may begin, in order. */
export function findSymbols(text: string): readonly SymbolMention[] {
  if (!STEMS.test(text)) return [];
  return [...text.matchAll(BEGINNINGS)].flatMap((match): SymbolMention[] => {
    const forms = ROWS.filter(({ whole }) => whole.test(match[0])).map(({ form }) => form);
    return [{ start: match.index, end: match.index + match[0].length, forms }];
  });
}

/** Whether `text` (as typed) may hold a symbol. */
export function mayBeSymbol(text: string): boolean {
  return STEMS.test(text);
}

const STEMS = /\/RES\/|\/DEC\/|UNGA|UNSC|ECOSOC|HRC|BT C/u;
const ROWS = SYMBOL_FORMS.map((form) => ({ form, whole: new RegExp(`^(?:${form.expression.replace(/\(\?=.*\)$/u, '')})$`, 'u') }));
const BEGINNINGS = new RegExp(`(?<![\\p{L}\\p{N}/.])(?:${SYMBOL_FORMS.map((form) => form.expression).join('|')})(?=[C\\d])`, 'gu');
