import type { Label } from '../label.ts';

/** A number without what languages write differently: “第3条” and “Article 3” are the same. @param path its value, which may be another than is written */
export function numberKey({ form, suffix }: Label, path: readonly number[]): string {
  const classes = form.numerals.map((numeral) => (/letter|cyrillic/iu.test(numeral) ? 'a' : 'n'));
  return `${classes.join('')}:${path.join('.')}${suffix}`;
}
