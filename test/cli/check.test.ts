import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CliPlace } from './runCli.ts';

const GENERIC = '---\ndraft: generic\n---\n\n';
const CLEAN = `${GENERIC}1.1. One.\n\n1.2. Two.\n\n1.3. Three.\n`;
const GAP = `${GENERIC}1.1. One.\n\n1.3. Two.\n\n1.4. Three.\n`;

describe('rapporteur check', () => {
  let place: CliPlace;
  beforeEach(() => {
    place = new CliPlace();
  });
  afterEach(() => place.remove());

  it('ends with 0 where nothing is wrong', async () => {
    place.write('a.md', CLEAN);
    const { code, out, err } = await place.run('check', 'a.md');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /No problems in 1 file/u);
  });

  it('names file, line and column of what is wrong, and ends with 1', async () => {
    place.write('drafts/a.md', GAP);
    const { code, out } = await place.run('check', 'drafts/a.md');
    assert.equal(code, 1);
    assert.match(out, /^drafts\/a\.md:7:1 {2}error {2}1\.3 follows 1\.1: 1\.2 is missing\. {2}numbering\/gap$/mu);
    assert.match(out, /^1 error in 1 file\.$/mu);
  });

  it('says no more where nobody reads on, and ends as it would have', async () => {
    place.write('a.md', GAP);
    const { code, err } = await place.runUnread('check', 'a.md');
    assert.deepEqual([code, err], [1, '']);
  });

  it('checks all drafts of the folder where no path is given, and passes over what is none', async () => {
    place.write('drafts/a.md', GAP);
    place.write('b.txt', CLEAN);
    place.write('readme.md', '1. One\n\n3. Three\n');
    place.write('node_modules/x/c.md', GAP);
    const { code, out } = await place.run('check', '--format', 'json');
    assert.equal(code, 1);
    const { version, files } = JSON.parse(out) as { version: number; files: readonly { path: string; problems: readonly { rule: string; start: unknown; end: unknown }[] }[] };
    assert.equal(version, 1);
    assert.deepEqual(files.map((file) => [file.path, file.problems.map((it) => it.rule)]), [['b.txt', []], ['drafts/a.md', ['numbering/gap']]]);
    assert.deepEqual(files[1]?.problems[0]?.start, { line: 7, column: 1 });
    assert.deepEqual(files[1].problems[0].end, { line: 7, column: 5 });
  });

  it('reads the settings of the folder from a folder below', async () => {
    place.write('rapporteur.yaml', 'rules: { numbering/gap: warning }\n');
    place.write('drafts/a.md', GAP);
    const below = await place.runIn('drafts', 'check');
    assert.equal(below.code, 0);
    assert.match(below.out, /a\.md:7:1 {2}warning/u);
    assert.equal((await place.run('check', '--max-warnings', '0')).code, 1);
    assert.equal((await place.run('check', '--max-warnings', '1')).code, 0);
  });

  it('takes another settings file on demand', async () => {
    place.write('strict.yaml', 'rules: { numbering: off }\n');
    place.write('a.md', GAP);
    assert.equal((await place.run('check', 'a.md', '--config', 'strict.yaml')).code, 0);
    const missing = await place.run('check', '--config', 'nowhere.yaml');
    assert.equal(missing.code, 2);
    assert.match(missing.err, /“nowhere\.yaml” does not exist/u);
  });

  it('mends numbers and writes nothing else', async () => {
    place.write('a.md', GAP.replaceAll('\n', '\r\n'));
    const { code } = await place.run('check', 'a.md', '--fix');
    assert.equal(code, 0);
    assert.equal(place.read('a.md'), CLEAN.replaceAll('\n', '\r\n'));
    assert.equal((await place.run('check', 'a.md', '--fix')).code, 0);
    assert.equal(place.read('a.md'), CLEAN.replaceAll('\n', '\r\n'));
  });

  it('keeps the encoding of what it mends', async () => {
    const wide = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
    place.write('little.md', wide(GAP));
    place.write('big.md', wide(GAP).swap16());
    await place.run('check', '--fix');
    assert.deepEqual(place.bytes('little.md'), wide(CLEAN));
    assert.deepEqual(place.bytes('big.md'), wide(CLEAN).swap16());
  });

  it('mends several faults at once', async () => {
    place.write('a.md', `${GENERIC}1.1. One.\n\n1.3. Two, see 1.4.\n\n1.4. Three.\n\n1.7. Four.\n\n1.8. Five.\n`);
    await place.run('check', 'a.md', '--fix');
    assert.equal(place.read('a.md'), `${GENERIC}1.1. One.\n\n1.2. Two, see 1.3.\n\n1.3. Three.\n\n1.4. Four.\n\n1.5. Five.\n`);
  });

  it('writes for GitHub, for code scanning and for JUnit', async () => {
    place.write('a.md', GAP);
    assert.match((await place.run('check', 'a.md', '--format', 'github')).out, /^::error file=a\.md,line=7,endLine=7,col=1,endColumn=5,title=numbering\/gap::1\.3 follows 1\.1/mu);
    const { runs: [run] } = JSON.parse((await place.run('check', 'a.md', '--format', 'sarif')).out) as { runs: readonly { results: readonly { ruleId: string; level: string }[] }[] };
    assert.deepEqual(run?.results.map(({ ruleId, level }) => [ruleId, level]), [['numbering/gap', 'error']]);
    assert.match((await place.run('check', 'a.md', '--format', 'junit')).out, /<failure type="numbering\/gap" message="1\.3 follows/u);
  });

  it('divides the files among shards, each once', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) place.write(`${name}.md`, GAP);
    const shards = await Promise.all(['1/2', '2/2'].map((shard) => place.run('check', '--shard', shard, '--format', 'json')));
    const paths = shards.map(({ out }) => (JSON.parse(out) as { files: readonly { path: string }[] }).files.map((file) => file.path));
    assert.deepEqual(paths.map((it) => it.length), [3, 2]);
    assert.deepEqual(paths.flat().sort(), ['a.md', 'b.md', 'c.md', 'd.md', 'e.md']);
  });

  it('says the same of many bytes, which several threads check, as of each file alone: minutes, sources and settings are seen', async () => {
    const long = Array.from({ length: 2_000 }, (_, i) => `1.${i + 1}. Paragraph ${i + 1} of the draft takes up where the one before it ended${i % 200 === 0 ? `, as approved under TMB Resolution ${97 + i / 200}/2013` : ''}.`).join('\n\n');
    place.write('rapporteur.yaml', 'languages: [en, ja]\nrules: { numbering/gap: warning, numbering/gop: error }\n');
    place.write('minutes.md', '---\ndraft: resolutions\n---\n\n# ISO/TMB RESOLUTION 97/2013\n\nThe first.\n');
    place.write('short.en.md', `${GENERIC}1.1. One paragraph.\n\n1.2. Another paragraph.\n`);
    place.write('short.ja.md', `${GENERIC}1.1. One paragraph.\n`);
    const names = ['a', 'b', 'c', 'd'];
    for (const name of names) place.write(`${name}.md`, `${GENERIC}${long.replace('1.7. ', '1.8. ')}\n`);
    const all = await place.run('check', '--format', 'json');
    const { files } = JSON.parse(all.out) as { files: readonly { path: string; problems: readonly unknown[] }[] };
    assert.deepEqual(files.map((file) => file.path), ['rapporteur.yaml', ...names.map((name) => `${name}.md`), 'minutes.md', 'short.en.md', 'short.ja.md']);
    for (const file of files.filter(({ path }) => path === 'b.md' || path === 'short.ja.md')) {
      const alone = JSON.parse((await place.run('check', file.path, '--format', 'json')).out) as { files: typeof files };
      assert.deepEqual(file, alone.files.find(({ path }) => path === file.path));
      assert.ok(file.problems.length > 0, file.path);
    }
  });

  it('reports errors only where it is to be quiet', async () => {
    place.write('a.md', `${GAP}\n<!-- rapporteur-disable-next-line structure/date -->\nText.\n`);
    assert.match((await place.run('check', 'a.md')).out, /suppression\/unused/u);
    assert.doesNotMatch((await place.run('check', 'a.md', '--quiet')).out, /suppression\/unused/u);
  });

  it('says why a file that is named is not checked', async () => {
    place.write('readme.md', '# Read me\n');
    const { code, err } = await place.run('check', 'readme.md');
    assert.equal(code, 0);
    assert.match(err, /^readme\.md: This is not a draft/u);
  });

  it('says of a binary file what it is, and goes on', async () => {
    place.write('a.md', GAP);
    place.write('b.md', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]));
    place.write('c.md', Uint8Array.from([0x41, 0xe9, 0x42]));
    const named = await place.run('check', 'b.md', 'c.md', 'a.md');
    assert.equal(named.code, 2);
    assert.match(named.err, /^b\.md: It is a binary file, no text\.$/mu);
    assert.match(named.err, /^c\.md: It is no UTF-8, and seems to be Latin-1 \(Windows-1252\): open it in that encoding, and save it as UTF-8\.$/mu);
    assert.match(named.out, /a\.md:7:1/u);
    assert.equal((await place.run('check')).code, 1);
  });

  it('checks an empty file, and a text with the mark of UTF-8 or UTF-16', async () => {
    place.write('empty.md', '');
    place.write('rapporteur.yaml', 'drafts: ["*.md"]\n');
    place.write('marked.md', `\uFEFF${GAP}`);
    place.write('wide.md', Buffer.from(`\uFEFF${GAP}`, 'utf16le'));
    const { code, out, err } = await place.run('check');
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /^marked\.md:7:1/mu);
    assert.match(out, /^wide\.md:7:1/mu);
  });

  it('names a setting that is wrong, and checks with the rest', async () => {
    place.write('rapporteur.yaml', 'rules:\n  numbering/gop: off\nregisters:\n  - path: nowhere.yaml\n');
    place.write('a.md', GAP);
    const { code, out } = await place.run('check');
    assert.equal(code, 1);
    assert.match(out, /^rapporteur\.yaml:2:3 {2}error {2}“numbering\/gop” is not known in “rules”\. The nearest is “numbering\/gap”\./mu);
    assert.match(out, /^rapporteur\.yaml:4:11 {2}error {2}The file “nowhere\.yaml” does not exist\./mu);
    assert.match(out, /^a\.md:7:1/mu);
  });

  it('says of a register at an address of this machine that it is not read', async () => {
    place.write('rapporteur.yaml', 'registers: [{ url: "https://127.0.0.1/council.json" }]\n');
    place.write('a.md', CLEAN);
    const { code, out } = await place.run('check');
    assert.equal(code, 1);
    assert.match(out, /^rapporteur\.yaml:1:20 {2}error {2}The register at “https:\/\/127\.0\.0\.1\/council\.json” could not be read\. It leads to “127\.0\.0\.1”, an address of this machine/mu);
  });

  it('takes patterns that lead out of the working directory', async () => {
    place.write('letters/a.md', GAP);
    place.write('policies/rapporteur.yaml', 'languages: [en]\n');
    for (const pattern of ['../letters/*.md', join(place.folder, 'letters', '*.md')]) {
      const { code, out } = await place.runIn('policies', 'check', pattern);
      assert.equal(code, 1, pattern);
      assert.match(out, /numbering\/gap/u);
    }
  });

  it('validates the registers that are named, and no others', async () => {
    place.write('rapporteur.yaml', 'registers: [{ path: council.yaml, body: ISO/Council }]\n');
    place.write('council.yaml', 'decisions:\n  - identifier: [{ prefix: ISO/Council\n    title: x\n');
    place.write('other.csv', 'number,year,title\n1,2020,One\n1,2020,Two\n');
    assert.match((await place.run('register', 'validate', 'council.yaml')).out, /^council\.yaml:\d+:\d+ {2}error .* register\/invalid$/mu);
    const other = await place.run('register', 'validate', 'other.csv');
    assert.doesNotMatch(other.out, /council\.yaml/u);
    assert.match(other.out, /^other\.csv:3:\d+ {2}error .* register\/duplicate$/mu);
    assert.equal((await place.run('register', 'validate', 'nowhere.csv')).code, 2);
  });

  it('names the line of a register that is no YAML', async () => {
    place.write('rapporteur.yaml', 'registers: [{ path: council.yaml, body: ISO/Council }]\n');
    place.write('council.yaml', 'decisions:\n  - identifier: [{ prefix: ISO/Council\n    title: x\n');
    place.write('a.md', CLEAN);
    const { code, out } = await place.run('check');
    assert.equal(code, 1);
    assert.match(out, /^council\.yaml:\d+:\d+ {2}error .* register\/invalid$/mu);
  });

  for (const { args, says } of [
    { args: ['check', 'nowhere.md'], says: /“nowhere\.md” does not exist/u },
    { args: ['check', '*.docx'], says: /No file matches “\*\.docx”/u },
    { args: ['check', '--frog'], says: /--frog/u },
    { args: ['check', '--format', 'xml'], says: /“xml” is not a format\. Known: pretty, json/u },
    { args: ['check', '--max-warnings', 'many'], says: /whole number/u },
    { args: ['check', '--shard', '3/2'], says: /--shard/u },
    { args: ['chek'], says: /“chek” is not a command\. Known: check/u },
    { args: ['register', 'burn'], says: /Known: validate, list, show/u },
    { args: ['new', 'novel'], says: /“novel” is not the name of a document type\. Known: policy/u },
    { args: ['new', 'lettre'], says: /“lettre” is not the name of a document type\. The nearest is “letter”\. Known: policy/u },
    { args: ['new', 'letter', '--languages', 'english'], says: /“english” is not a language tag/u },
    { args: ['new', 'letter', 'letter.docx'], says: /“letter\.docx” would be no draft: its name must end in \.md/u },
  ]) {
    it(`cannot run “rapporteur ${args.join(' ')}”, and says why in one line`, async () => {
      const { code, out, err } = await place.run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
      assert.equal(err.trimEnd().split('\n').length, 1);
    });
  }

  it('has help for each command', async () => {
    for (const command of ['check', 'register', 'new', 'server']) {
      const { code, out } = await place.run(command, '--help');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^Usage: rapporteur ${command}`, 'u'));
    }
    assert.match((await place.run('--help')).out, /rapporteur check/u);
  });
});

describe('rapporteur new', () => {
  it('begins a plain text as it is to be printed, and keeps its type in the settings file where the text does not show it', async () => {
    const place = new CliPlace();
    try {
      place.write('rapporteur.yaml', '# Ours.\nlanguages: [en]\n');
      assert.match((await place.run('new', 'letter', 'letters/a.txt')).err, /rapporteur\.yaml says now that “letters\/a\.txt” is a draft of type “letter”\./u);
      assert.equal((await place.run('new', 'code', 'b.txt')).err, '');
      assert.match(place.read('letters/a.txt'), /^\[Name of the sender\]\n/u);
      assert.match(place.read('b.txt'), /^\[Name of the body\] Code of Conduct\n/u);
      assert.equal(place.read('rapporteur.yaml'), "# Ours.\nlanguages: [en]\nfiles:\n  - { files: 'letters/a.txt', type: letter }\n");
    } finally {
      place.remove();
    }
  });

  it('lets a plain text say itself what neither its words nor the settings file can', async () => {
    const place = new CliPlace();
    try {
      await place.run('new', 'letter', 'a.txt', '--languages', 'de');
      assert.match(place.read('a.txt'), /^---\ndraft: letter\nlanguages: \[de\]\n---\n/u);
    } finally {
      place.remove();
    }
  });

  it('names each language once, as tags are written', async () => {
    const place = new CliPlace();
    try {
      assert.match((await place.run('new', 'letter', '--languages', 'EN, fr,FR')).out, /^languages: \[en, fr\]$/mu);
    } finally {
      place.remove();
    }
  });

  it('begins a draft that is clean but for what is to be filled in', async () => {
    const place = new CliPlace();
    try {
      for (const type of ['policy', 'code', 'tbt-update', 'letter', 'resolutions', 'generic']) {
        for (const file of [`${type}.md`, `drafts/${type}.txt`]) assert.equal((await place.run('new', type, file)).code, 0);
      }
      const { out } = await place.run('check', '--format', 'json');
      const { files } = JSON.parse(out) as { files: readonly { problems: readonly { rule: string; message: string }[] }[] };
      assert.equal(files.length, 12);
      assert.deepEqual(files.flatMap((it) => it.problems).filter((it) => it.rule !== 'structure/placeholder'), []);
      assert.equal((await place.run('new', 'policy', 'policy.md')).code, 2);
    } finally {
      place.remove();
    }
  });
});
