import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Draft } from '../../server/src/model/draft.ts';
import type { Pairing } from '../../server/src/model/pairing.ts';
import { render } from '../../server/src/text/message.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

/** A draft that is open in a workspace, its source beside it where that is another file. */
export interface OpenedDraft {
  readonly path: string;
  readonly workspace: Workspace;
  readonly uri: string;
  readonly text: string;
  readonly draft: Draft;
  readonly pairing: Pairing;
  /** What is found in it as it is. */
  readonly known: ReadonlyMap<string, number>;
}

const FOLDER = 'file:///drafts';
const NAMED = /^(.+)([._-])([a-z]{2})(\.(?:md|txt))$/u;

/** The draft at the path, of type generic. @param all the paths among which the source of a translation is looked for */
export async function openDraft(path: string, all: readonly string[]): Promise<OpenedDraft> {
  const named = NAMED.exec(basename(path));
  const source = named === null ? undefined : join(dirname(path), `${named[1] ?? ''}${named[2] ?? ''}en${named[4] ?? ''}`);
  const beside = source !== undefined && source !== path && all.includes(source) ? source : undefined;
  const files = new Map([[`${FOLDER}/rapporteur.yaml`, '{"drafts":[{"files":"**","type":"generic"}]}']]);
  if (beside !== undefined) files.set(`${FOLDER}/${basename(beside)}`, readFileSync(beside, 'utf8'));
  const workspace = new Workspace(memoryHost(files));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/${basename(path)}`;
  const text = readFileSync(path, 'utf8').replace(/\r\n?/gu, '\n');
  workspace.open(uri, extname(path) === '.md' ? 'markdown' : 'plainText', text, 1);
  await workspace.prepare(uri);
  const context = workspace.contextOf(uri);
  if (context === undefined) throw new Error(`${path} is no draft.`);
  const known = new Map<string, number>();
  for (const finding of grave(workspace, uri)) known.set(nameOf(finding), (known.get(nameOf(finding)) ?? 0) + 1);
  return { path, workspace, uri, text, draft: context.draft, pairing: context.pairing, known };
}

/** The errors and warnings that are found in the text, by the whole of the checks, and not in the document as it is. */
export async function newIn({ workspace, uri, known }: OpenedDraft, text: string): Promise<readonly ReportedFinding[]> {
  workspace.change(uri, text);
  await workspace.prepare(uri);
  const left = new Map(known);
  return grave(workspace, uri).filter((finding) => {
    const count = left.get(nameOf(finding)) ?? 0;
    left.set(nameOf(finding), count - 1);
    return count <= 0;
  });
}

function grave(workspace: Workspace, uri: string): readonly ReportedFinding[] {
  return (workspace.check(uri)?.findings ?? []).filter(({ severity }) => severity === 'error' || severity === 'warning');
}

function nameOf({ rule, message }: ReportedFinding): string {
  return `${rule} ${render(message)}`;
}
