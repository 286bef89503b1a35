import type { CodeLens } from 'vscode-languageserver';
import { resolutionCounts } from '../features/resolutionCounts.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { canonical } from '../workspace/address.ts';
import { rangeOf } from './convert.ts';
import type { Served } from './served.ts';

/** How often the drafts of the workspace cite each entry of a register's file, said above the entry. */
export async function citationCounts({ workspace, conversion, client }: Served, uri: string): Promise<CodeLens[] | null> {
  await workspace.settled();
  const text = workspace.textOf(uri);
  const isIt = (it: string): boolean => canonical(it) === canonical(uri);
  const records = workspace.folders.map((folder) => folder.resolutions.recordsIn(isIt)).find((it) => it.length > 0);
  if (text === undefined || records === undefined) return null;
  const drafts = await workspace.drafts();
  // The register was edited while the drafts were read: it is asked for again.
  if (workspace.textOf(uri) !== text) return null;
  const lines = new LineIndex(text);
  const linesOf = new Map(drafts.map((draft) => [draft.uri, draft.lines]));
  return resolutionCounts(records, drafts).map(({ span, title, uses }): CodeLens => {
    const range = rangeOf(lines, span);
    const locations = uses.flatMap((use) => {
      const of = linesOf.get(use.uri);
      return of === undefined ? [] : [{ uri: use.uri, range: rangeOf(of, use.span) }];
    });
    // Without a command of the client the title alone is shown.
    const command = locations.length === 0 ? '' : client.showsLocations ?? '';
    return { range, command: { title: conversion.say(title), command, ...(command === '' ? {} : { arguments: [uri, range.start, locations] }) } };
  });
}
