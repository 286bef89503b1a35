import type { ReportedFile } from './reportedFile.ts';

/** For programs: one object with a version, so that it may grow. */
export function json(files: readonly ReportedFile[]): string {
  return JSON.stringify({ version: 1, files }, undefined, 2);
}
