import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CannotRun } from './outcome.ts';

/** The arguments as the options describe them; an unknown one is named, with the way to the help. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T, command: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. To specify')[0] ?? '' : String(error);
    throw new CannotRun(`${said.replace(/[.]$/u, '')}. “rapporteur ${command} --help” lists what is known.`);
  }
}
