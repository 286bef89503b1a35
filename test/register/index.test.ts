import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bodyTable } from '../../server/src/model/bodies.ts';
import { openFile } from '../../server/src/node/openFile.ts';
import { nodeHost } from '../../server/src/node/nodeHost.ts';
import { writeIndex } from '../../server/src/node/writeIndex.ts';
import { openIndex } from '../../server/src/register/index/openIndex.ts';
import { wordsAlone } from '../../server/src/register/evidence.ts';
import type { RandomAccess } from '../../server/src/register/index/randomAccess.ts';
import { readRegister } from '../../server/src/register/readRegister.ts';
import { identityOf } from '../../server/src/register/resolution.ts';
import { resolutionsOf, type Resolutions } from '../../server/src/register/resolutions.ts';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { manyRecords, recordAt } from '../bench/manyRecords.ts';

const bodies = bodyTable();
const source = { name: 'all', body: undefined, complete: true, years: undefined, columns: {} };

describe('An index of a register', () => {
  let folder = '';
  let path = '';
  const records = [...manyRecords(5_000)];
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-index-'));
    path = join(folder, 'r.rapporteur-index');
    writeIndex(path, [{ records, complete: true, years: undefined }], (uri) => uri.slice('file:///'.length));
  });
  after(() => rmSync(folder, { recursive: true }));

  function access(at = path): RandomAccess {
    const opening = openFile(at);
    assert.equal(opening.kind, 'open');
    return opening.file;
  }

  async function opened(file: RandomAccess): Promise<Resolutions> {
    const opening = await openIndex(file, (name) => `file:///${name}`);
    assert.equal(opening.kind, 'open');
    return resolutionsOf([{ source, readings: [], index: opening.index }], bodies);
  }

  const inMemory = (): Resolutions => resolutionsOf([{ source, readings: [...new Set(records.map((it) => it.uri))].map((uri) => ({ uri, records: records.filter((it) => it.uri === uri), bodies: [], problems: [], failed: false, addition: () => undefined })) }], bodies);

  it('answers as the register itself does', async () => {
    const file = access();
    const [stored, memory] = [await opened(file), inMemory()];
    assert.equal(stored.size, 5_000);
    const asJson = (answer: unknown): string => JSON.stringify(answer);
    for (let i = 0; i < 5_000; i += 37) {
      const identity = identityOf(recordAt(i));
      for (const asked of [identity, { ...identity, number: '99' }, { ...identity, year: 1901 }, { ...identity, body: 'ISO/TC 999' }, { ...identity, body: undefined }, { ...identity, year: undefined }]) {
        assert.equal(asJson(stored.find(asked)), asJson(memory.find(asked)));
      }
      const [one, other] = [stored.find(identity), memory.find(identity)];
      assert.ok(one.state === 'found' && other.state === 'found');
      assert.deepEqual(one.resolution.operative(), other.resolution.operative());
      assert.deepEqual(asJson(stored.standing(one.resolution)), asJson(memory.standing(other.resolution)));
    }
    file.close();
  });

  it('finds by the beginning of a number, by words of titles, and by what is nearest', async () => {
    const file = access();
    const resolutions = await opened(file);
    const called = (all: Resolutions['all'] extends () => Iterable<infer T> ? readonly T[] : never): readonly string[] => all.map((it) => it.designation);
    assert.deepEqual(called(resolutions.beginning('12/198', 'ISO/TC 2', 100)), ['12/1980', '12/1981', '12/1982', '12/1983', '12/1984', '12/1985', '12/1986', '12/1987', '12/1988', '12/1989']);
    assert.ok(resolutions.holding(['budg', 'appro'], 20).every((it) => /Approval of Budget/u.test(it.titles[0]?.text ?? '')));
    assert.ok(resolutions.holding(['budg', 'appro'], 20).length > 5);
    const wrong = { ...identityOf(recordAt(0)), number: '111', year: 1990 };
    assert.ok(called(resolutions.nearest(wrong, wordsAlone(''), 3)).includes('11/1990'));
    assert.equal([...resolutions.all()].length, 5_000);
    file.close();
  });

  it('answers where pieces of it come later, as in a browser', async () => {
    const file = access();
    const later: RandomAccess = { ...file, read: async (offset, length) => Promise.resolve(file.read(offset, length)) };
    const resolutions = await opened(later);
    const identity = identityOf(recordAt(1_234));
    assert.equal(resolutions.find(identity).state, 'open');
    let waits = 0;
    for (let waiting = resolutions.waiting(); waiting !== undefined; waiting = resolutions.waiting()) {
      await waiting;
      waits++;
      resolutions.find(identity);
    }
    assert.equal(resolutions.find(identity).state, 'found');
    assert.ok(waits <= 5, `${waits} pieces are many for one answer`);
    file.close();
  });

  it('says clearly what is wrong with one that cannot be used', async () => {
    const whole = readFileSync(path);
    const why = async (bytes: Uint8Array): Promise<string> => {
      const at = join(folder, 'broken.rapporteur-index');
      writeFileSync(at, bytes);
      const file = access(at);
      const opening = await openIndex(file, (name) => name);
      file.close();
      return opening.kind === 'failed' ? render(opening.why) : 'open';
    };
    assert.match(await why(whole.subarray(0, whole.length - 100)), /^This index is cut off: it has \d+ bytes of \d+\./u);
    assert.match(await why(new Uint8Array(0)), /^This index was not finished/u);
    assert.match(await why(Buffer.concat([new Uint8Array(32), whole.subarray(32)])), /^This index was not finished/u);
    assert.match(await why(Buffer.from('decisions:\n  - identifier: [{ prefix: ISO/Council, number: 1/2023 }]\n')), /^This is no index of a register/u);
    const newer = Buffer.from(whole);
    newer[7] = 9;
    assert.match(await why(newer), /^This index has form 9, and this Rapporteur reads form 1/u);
    const damaged = Buffer.from(whole);
    damaged[whole.length - 20] = (damaged[whole.length - 20] ?? 0) ^ 0xFF;
    assert.match(await why(damaged), /^This index is damaged/u);
  });

  it('accuses nobody where a part of it is damaged', async () => {
    const bytes = Buffer.from(readFileSync(path));
    bytes.fill(0xFF, 32, bytes.length - 4_000);
    const at = join(folder, 'hole.rapporteur-index');
    writeFileSync(at, bytes);
    const file = access(at);
    const opening = await openIndex(file, (name) => name);
    if (opening.kind === 'open') {
      const resolutions = resolutionsOf([{ source, readings: [], index: opening.index }], bodies);
      for (let i = 0; i < 5_000; i += 501) assert.notEqual(resolutions.find(identityOf(recordAt(i))).state, 'found');
      assert.deepEqual(resolutions.nearest(identityOf(recordAt(7)), wordsAlone(''), 3), []);
    }
    file.close();
  });

  it('serves the drafts of a workspace, which tells where it cannot be used', async () => {
    const settings = 'registers:\n  - path: council.rapporteur-index\n';
    const register = { uri: pathToFileURL(join(folder, 'council.yaml')).href, text: "decisions:\n  - identifier: [{ prefix: ISO/Council, number: '11/2023' }]\n  - identifier: [{ prefix: ISO/Council, number: '12/2023' }]\n" };
    writeFileSync(join(folder, 'council.yaml'), register.text);
    writeFileSync(join(folder, 'rapporteur.yaml'), settings);
    const read = readRegister(register, source, bodies);
    writeIndex(join(folder, 'council.rapporteur-index'), [{ records: read.records, complete: true, years: { from: 2000, to: 2026 } }], () => 'council.yaml');
    const logged: string[] = [];
    const log = (line: string): void => void logged.push(line);
    const home = pathToFileURL(folder).href;
    const workspace = new Workspace(nodeHost(log));
    await workspace.setFolders([home]);
    workspace.open(`${home}/a.md`, 'markdown', '---\ndraft: generic\n---\n\nSee Council Resolution 11/2023 and Council Resolution 13/2023.\n', 1);
    assert.deepEqual(workspace.check(`${home}/a.md`)?.findings.map((it) => render(it.message).split(':')[0]), ['“Council Resolution 13/2023” does not exist']);
    assert.deepEqual(logged.slice(), []);
    writeFileSync(join(folder, 'council.rapporteur-index'), 'RAPPIDX');
    const other = new Workspace(nodeHost(log));
    await other.setFolders([home]);
    assert.deepEqual(other.check(`${home}/rapporteur.yaml`)?.findings.map((it) => render(it.message).split(' Build')[0]), ['The index “council.rapporteur-index” cannot be used. This index was not finished: build it again with “rapporteur register build”.']);
  });
});
