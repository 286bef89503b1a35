/**
 * A sentence for a person, ready to be translated: a template in English with places `{0}`, `{1}` … and what stands there.
 * The template is the key under which a host looks the translation up.
 */
export interface Message {
  readonly template: string;
  readonly values: readonly string[];
}

export function message(template: string, ...values: readonly (string | number)[]): Message {
  return { template, values: values.map(String) };
}

/** The sentence in the language of `translate` (English without it). */
export function render(it: Message, translate?: (template: string) => string | undefined): string {
  const template = translate?.(it.template) ?? it.template;
  return template.replace(/\{(\d+)\}/gu, (whole, place: string) => it.values[Number(place)] ?? whole);
}
