import { follows, isShortAsTitle, likelyReading, type LabelReading, type Piece } from '../piece.ts';

/**
 * The languages of short titles and items that their labels tell, in a draft whose languages share a script: what repeats the number before it
 * stands in the next language, what goes on after a number that all languages have had begins with the first again. Titles of one level
 * right below each other are each other's translations where the languages change with every paragraph.
 *
 * @param settled by piece, `undefined` where still open: what is told is put in
 * @param candidates the languages in which each piece may be; where only one is possible, it is settled
 * @param languages of the draft, the source first
 */
export function settleTwins(pieces: readonly Piece[], settled: (string | undefined)[], candidates: readonly (readonly string[])[], languages: readonly string[]): void {
  const text = textAmong(pieces);
  const order = orderInRows(pieces, settled, languages);
  settleRows(pieces, settled, candidates, order, text);
  settleByLabels(pieces, settled, candidates, order, text);
}

function textAmong(pieces: readonly Piece[]): readonly number[] {
  return [...pieces.keys()].filter((i) => pieces[i]?.kind !== 'furniture' && pieces[i]?.kind !== 'comment' && pieces[i]?.kind !== 'verbatim');
}

/**
 * In which order the languages follow each other where all of them have the same number, as most such rows have it: the source need not be the first.
 * A title that nothing tells is in the language of what stands right below it. Where no row is known, the source is the first.
 */
export function orderInRows(pieces: readonly Piece[], settled: readonly (string | undefined)[], languages: readonly string[]): readonly string[] {
  const text = textAmong(pieces);
  const orders: (readonly string[])[] = [];
  const last = new Map<string, { readonly label: string; readonly row: (string | undefined)[] }>();
  for (const [k, i] of text.entries()) {
    const piece = pieces[i];
    const reading = piece === undefined ? undefined : likelyReading(piece);
    if (piece === undefined || reading === undefined) continue;
    const place = placeOf(piece, reading);
    const before = last.get(place);
    const row = before?.label === keyOf(reading) ? before.row : [];
    const below = text[k + 1];
    row.push(settled[i] ?? (below === undefined || areTwins(piece, pieces[below], false) ? undefined : settled[below]));
    last.set(place, { label: keyOf(reading), row });
    if (row.length !== languages.length) continue;
    // A paragraph may be in a language that is none of the draft's.
    const known = row.flatMap((language) => (language !== undefined && languages.includes(language) ? [language] : []));
    if (new Set(known).size === languages.length) orders.push(known);
  }
  return mostFrequent(orders) ?? languages;
}

/** Rows of as many titles, or as many equal labels, as there are languages. */
function settleRows(pieces: readonly Piece[], settled: (string | undefined)[], candidates: readonly (readonly string[])[], languages: readonly string[], text: readonly number[]): void {
  const alternating = changesOften(text.map((i) => settled[i]));
  const order = alternating ? orderOf(text.map((i) => settled[i]), languages) : languages;
  for (let k = 0; k < text.length;) {
    let end = k + 1;
    // The draft's title stands at its head in all languages.
    const inRows = alternating || (k === 0 && pieces[text[0] ?? -1]?.kind === 'heading' && pieces[text[0] ?? -1]?.level === 1);
    while (end < text.length && end - k < languages.length && areTwins(pieces[text[k] ?? -1], pieces[text[end] ?? -1], inRows)) end++;
    const row = text.slice(k, end);
    const before = pieces[text[k - 1] ?? -1];
    const after = pieces[text[end] ?? -1];
    const alone = !areTwins(before, pieces[row[0] ?? -1], inRows) && !areTwins(pieces[row[0] ?? -1], after, inRows);
    if (row.length === languages.length && alone && (alternating || !isAmid(row, settled)) && row.every((i, at) => settled[i] === undefined ? isOpen(candidates[i]) : settled[i] === order[at])) {
      for (const [at, i] of row.entries()) settled[i] = languageAt(at, candidates[i], order);
    }
    k = end;
  }
}

/** In which order the languages follow each other, the source first: as most paragraphs in a row have it. */
function orderOf(settled: readonly (string | undefined)[], languages: readonly string[]): readonly string[] {
  const orders: (readonly string[])[] = [];
  for (let k = 0; k + languages.length <= settled.length; k++) {
    const row = settled.slice(k, k + languages.length).filter((language) => language !== undefined);
    if (new Set(row).size < languages.length) continue;
    const first = row.indexOf(languages[0] ?? '');
    orders.push([...row.slice(first), ...row.slice(0, first)]);
  }
  return mostFrequent(orders) ?? languages;
}

/** The first of those that come most often. */
function mostFrequent(orders: readonly (readonly string[])[]): readonly string[] | undefined {
  const counts = new Map<string, { count: number; readonly order: readonly string[] }>();
  for (const order of orders) {
    const known = counts.get(order.join(' '));
    if (known === undefined) counts.set(order.join(' '), { count: 1, order });
    else known.count++;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.order;
}

/** Whether the two carry the same label, or are titles of one level without any. */
function areTwins(one: Piece | undefined, other: Piece | undefined, alternating: boolean): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind || one.level !== other.level) return false;
  const [a, b] = [likelyReading(one), likelyReading(other)];
  if (a === undefined && b === undefined) return alternating && isTitle(one) && isTitle(other);
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b);
}

/** A heading, or a few words that end no sentence. */
function isTitle(piece: Piece): boolean {
  const { kind, prose, bullet } = piece;
  return kind === 'heading' || (kind === 'paragraph' && bullet === undefined && isShortAsTitle(piece) && !SENTENCE_END.test(prose));
}

const SENTENCE_END = /[\p{P}\d]$/u;

/** Whether the languages change with every second paragraph or more often. */
function changesOften(languages: readonly (string | undefined)[]): boolean {
  const known = languages.filter((language) => language !== undefined);
  const changes = known.filter((language, k) => k > 0 && language !== known[k - 1]).length;
  return known.length > FEWEST && changes * 2 > known.length;
}

const FEWEST = 5;

/** By what stood before of the same form, kind and level: the pieces with the last label. */
function settleByLabels(pieces: readonly Piece[], settled: (string | undefined)[], candidates: readonly (readonly string[])[], languages: readonly string[], text: readonly number[]): void {
  const alternating = changesOften(text.map((i) => settled[i]));
  const inAll = placesInAll(pieces, settled, languages, text);
  const last = new Map<string, { readonly path: readonly number[]; readonly members: readonly number[] }>();
  for (const i of text) {
    const piece = pieces[i];
    const reading = piece === undefined ? undefined : likelyReading(piece);
    if (piece === undefined || reading === undefined) continue;
    const place = placeOf(piece, reading);
    const before = last.get(place);
    const isAgain = before?.path.join('.') === reading.path.join('.');
    // One more than there are languages says as much as a thousand.
    const members = !isAgain ? [i] : before.members.length > languages.length ? before.members : [...before.members, i];
    last.set(place, { path: reading.path, members });
    const isNext = members.length === 1 && before?.members.length === languages.length && follows(before.path, reading.path);
    if (members.length === 1 && !isNext) continue;
    // In the order of the languages, as far as it is known: the first of them, too, where its repetition shows what it is.
    if (members.length > languages.length || members.some((member, k) => settled[member] !== undefined && settled[member] !== languages[k])) continue;
    for (const [k, member] of members.entries()) {
      const told = settled[member] === undefined && isOpen(candidates[member]) ? languageAt(k, candidates[member], languages) : undefined;
      // Between two pieces of one other language it was only said twice, unless the others of its kind all stand in each language.
      if (told !== undefined && (alternating || inAll.has(place) || !((settled[member - 1] === settled[member + 1] && (settled[member - 1] ?? told) !== told) || isAmid(members, settled)))) settled[member] = told;
    }
  }
}

/** Whether text of one language stands above and below pieces that follow each other: one of them was put in there once more. */
function isAmid(members: readonly number[], settled: readonly (string | undefined)[]): boolean {
  const [first = -1, last = -1] = [members[0], members.at(-1)];
  const above = settled[first - 1];
  return last - first === members.length - 1 && above !== undefined && above === settled[last + 1];
}

/** By form, kind and level: where all numbers but one or two come as often as there are languages, and what stands right behind them is in these, in their order. */
function placesInAll(pieces: readonly Piece[], settled: readonly (string | undefined)[], languages: readonly string[], text: readonly number[]): ReadonlySet<string> {
  const rows = new Map<string, (string | undefined)[][]>();
  const last = new Map<string, string>();
  for (const [k, i] of text.entries()) {
    const piece = pieces[i];
    const reading = piece === undefined ? undefined : likelyReading(piece);
    if (piece === undefined || reading === undefined) continue;
    const place = placeOf(piece, reading);
    const behind = settled[text[k + 1] ?? -1];
    const all = rows.get(place) ?? [];
    if (all.length === 0) rows.set(place, all);
    if (last.get(place) === keyOf(reading)) all.at(-1)?.push(behind);
    else all.push([behind]);
    last.set(place, keyOf(reading));
  }
  return new Set([...rows].filter(([, all]) => {
    const whole = all.filter((row) => row.length === languages.length && row.every((language, k) => language === languages[k])).length;
    return whole >= FEWEST_ROWS && all.length - whole <= MOST_OTHERS;
  }).map(([place]) => place));
}

const FEWEST_ROWS = 3;
const MOST_OTHERS = 2;

function placeOf(piece: Piece, { form }: LabelReading): string {
  return `${piece.kind} ${piece.level} ${form.key}`;
}

function isOpen(candidates: readonly string[] | undefined): boolean {
  return candidates !== undefined && candidates.length > 1;
}

/** The language of a place in the row; what cannot be in it was left in the source's. */
function languageAt(place: number, candidates: readonly string[] = [], languages: readonly string[]): string | undefined {
  const language = languages[place];
  if (language !== undefined && candidates.includes(language)) return language;
  return candidates.find((candidate) => candidate === languages[0]);
}

function keyOf(reading: LabelReading): string {
  return `${reading.form.key} ${reading.path.join('.')}${reading.suffix}`;
}
