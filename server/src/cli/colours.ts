import { styleText } from 'node:util';
import type { Severity } from '../checks/check.ts';

/** Colours for a terminal that shows them, none for a file, a pipe, or a person who wants none (no-color.org). */
export function coloursFor(stream: { readonly isTTY?: boolean }): (name: Severity | 'dim' | 'bold', text: string) => string {
  const wanted = stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
  return (name, text) => (wanted ? styleText(STYLES[name], text) : text);
}

const STYLES = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray', dim: 'gray', bold: 'bold' } as const;
