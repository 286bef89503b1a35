import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from './memoryHost.ts';
import type { OpenDraft, Pipeline, World } from './pipeline.ts';

/** The way that every host goes: a workspace with a settings file and a register, and drafts that are open in it. */
export function draftPipeline(): Pipeline {
  const places = new Map<string, Promise<Place>>();
  return {
    open: async (text, world) => {
      const key = JSON.stringify(world);
      const place = places.get(key) ?? furnish(world);
      places.set(key, place);
      return openIn(await place, text, world);
    },
  };
}

/** One workspace, with what it was told to log and the number of drafts that were opened in it. */
interface Place {
  readonly workspace: Workspace;
  readonly logged: readonly string[];
  drafts: number;
}

const FOLDER = 'file:///workspace';

async function furnish(world: World): Promise<Place> {
  const settings = {
    drafts: [{ files: '**', type: world.type }],
    ...(world.languages === undefined ? {} : { languages: world.languages }),
    ...(world.register === undefined ? {} : { registers: [{ path: 'register.yaml', complete: true }] }),
    ...world.settings,
  };
  const files = new Map([[`${FOLDER}/rapporteur.yaml`, JSON.stringify(settings, undefined, 2)]]);
  if (world.register !== undefined) files.set(`${FOLDER}/register.yaml`, world.register);
  const host = memoryHost(files);
  const workspace = new Workspace(host);
  await workspace.setFolders([FOLDER]);
  const problems = workspace.files.flatMap((file) => file.findings);
  assert.deepEqual(problems.map(({ message }) => message), [], 'The settings or the register of the case are not right');
  return { workspace, logged: host.logged, drafts: 0 };
}

async function openIn(place: Place, opened: string, world: World): Promise<OpenDraft> {
  let text = opened;
  const uri = `${FOLDER}/draft-${++place.drafts}.${world.dialect === 'markdown' ? 'md' : 'txt'}`;
  const { workspace } = place;
  workspace.open(uri, world.dialect, text, 1);
  await workspace.prepare(uri);
  return {
    findings: () => {
      const checked = workspace.check(uri);
      assert.deepEqual(place.logged, [], 'Something failed on the way');
      assert.ok(checked !== undefined, 'The text is not taken for a draft');
      return Promise.resolve(checked.findings);
    },
    edit: async (edits) => {
      for (const edit of edits) {
        text = applyEdits(text, [edit]);
        workspace.change(uri, text);
        await workspace.prepare(uri);
      }
    },
  };
}
