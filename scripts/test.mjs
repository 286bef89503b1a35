// `npm test`: everything, from the packages to a real VS Code. What cannot be installed is a failure, never left out.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './installPackages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const MOCHA = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--reporter', 'json-stream'];
/** Folders of tests that run the built programs, each a stage of its own. */
const HOSTS = { 'LSP over stdio': 'test/lsp', 'Server in a web worker': 'test/worker', 'Command line': 'test/cli' };
const IN_VS_CODE = 'test/editor';
/** Takes as long as most others together: it begins first. The files of its folder run by themselves, all others by folders. */
const LONGEST = 'test/properties/typingChangesNothing.test.ts';

const stages = [
  ['Types', program('npm', ['run', '--silent', 'typecheck'])],
  ['Lint', program('npm', ['run', '--silent', 'lint'])],
  ['Generated files are current', program(process.execPath, ['scripts/generate.mjs', '--check'])],
  ['Build', program(process.execPath, ['scripts/build.mjs'])],
  ['Core', mochaAtOnce(partsOfTests().filter((part) => part !== IN_VS_CODE && !Object.values(HOSTS).includes(part)))],
  ...Object.entries(HOSTS).map(([name, folder]) => [name, mocha([folder])]),
  ['VS Code, Node extension host', inVsCode('node')],
  ['VS Code, web-worker extension host', inVsCode('web')],
  ['VS Code, as a person sees it', asPerson],
];

const count = { passed: 0, failed: 0 };
try {
  installPackages((line) => console.log(line));
  for (const [name, run] of stages) await stage(name, run);
} catch (error) {
  tell({ title: 'Packages', error: error.message });
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

async function stage(name, run) {
  const before = { ...count };
  const start = Date.now();
  console.log(`▸ ${name}`);
  try {
    await run((test) => tell(test, name));
  } catch (error) {
    tell({ title: name, error: error.stack ?? String(error) });
  }
  const failed = count.failed - before.failed;
  console.log(`  ${count.passed - before.passed} passed${failed === 0 ? '' : `, ${failed} FAILED`} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

function tell({ title, error }) {
  if (error === undefined) count.passed += 1;
  else {
    count.failed += 1;
    console.log(`  ✘ ${title}\n${String(error).replace(/^/gmu, '      ')}`);
  }
}

/** A program that is one test: it succeeds or it fails. */
function program(name, args) {
  return (onTest) => new Promise((resolve) => {
    const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += String(chunk);
      });
    }
    const title = [name === process.execPath ? 'node' : name, ...args].join(' ');
    child.once('error', (error) => resolve(onTest({ title, error: error.message })));
    child.once('close', (code) => resolve(onTest(code === 0 ? { title } : { title, error: output.trim().slice(-8000) || `It ended with ${code}.` })));
  });
}

/** Folders and files with tests, in the order in which they begin. */
function partsOfTests() {
  const files = readdirSync('test', { recursive: true }).filter((path) => path.endsWith('.test.ts')).map((path) => `test/${path.replaceAll('\\', '/')}`);
  return [...new Set([LONGEST, ...files].map((file) => (dirname(file) === dirname(LONGEST) ? file : file.split('/').slice(0, 2).join('/'))))];
}

/** Each part by itself, as many at once as there are cores. */
function mochaAtOnce(parts) {
  const waiting = [...parts];
  const work = async (onTest) => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await mocha([next])(onTest);
  };
  return async (onTest) => {
    const ended = await Promise.allSettled(Array.from({ length: availableParallelism() }, () => work(onTest)));
    const failed = ended.find(({ status }) => status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  };
}

/** Mocha on the tests of some folders and files; a line of JSON for each test (its reporter `json-stream`). */
function mocha(parts) {
  return (onTest) => new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...MOCHA, ...parts.map((part) => (part.endsWith('.ts') ? part : `${part}/**/*.test.ts`))], { stdio: ['ignore', 'pipe', 'pipe'] });
    let ended = false;
    let others = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [event, said] = /^\["(?:start|pass|fail|end)",/u.test(line) ? JSON.parse(line) : [];
      if (event === 'pass') onTest({ title: said.fullTitle });
      else if (event === 'fail') onTest({ title: said.fullTitle, error: said.stack ?? said.err });
      else if (event === 'end') ended = said.tests > 0;
      else if (event === undefined) others += `${line}\n`;
    });
    child.stderr.on('data', (chunk) => {
      others += String(chunk);
    });
    child.once('error', reject);
    child.once('close', () => {
      if (ended) resolve();
      else reject(new Error(`No test ran in ${parts.join(', ')}.\n${others.trim().slice(-4000)}`));
    });
  });
}

function inVsCode(host) {
  return async (onTest) => {
    const { runSuite } = await import('./editor/runSuite.mjs');
    const name = await runSuite(host, onTest, (line) => console.log(`  ${line}`));
    console.log(`  In ${name}.`);
  };
}

async function asPerson(onTest) {
  const { watchPerson } = await import('./editor/person.mjs');
  await watchPerson(onTest, { say: (line) => console.log(`  ${line}`) });
}
