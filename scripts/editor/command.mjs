import { spawn } from 'node:child_process';

const KEPT = 4000;

/**
 * Runs a program to its end and gives what it printed.
 * @throws Error with the end of its output when it cannot start, fails, or takes longer than `seconds`.
 */
export function command(program, args, { cwd, env, seconds = 600 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    let late = false;
    const keep = (chunk) => {
      output += String(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(new Error(`${program} cannot be started: ${error.message}`));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else reject(new Error(`“${[program, ...args].join(' ')}” ${late ? `took longer than ${seconds} s` : `failed (${code})`}:\n${output.slice(-KEPT).trim()}`));
    });
  });
}
