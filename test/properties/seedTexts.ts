import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../corpus/seeds');

/** The documents from which the project began, as they are. */
export function seedTexts(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder).sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
