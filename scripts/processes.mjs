// Runs commands side by side: what each prints is kept, so that it can be shown in one piece.
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { root } from './bootstrap.mjs';

/**
 * Runs a command to its end, never reading standard input.
 *
 * @returns All it printed.
 * @param options.live Shows what it prints at once, too.
 * @throws An error whose `output` is all it printed, when it ends with anything but 0.
 */
export function capture(command, args, { cwd = root, env = {}, live = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const printed = [`$ ${[command, ...args].join(' ')}\n`];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed.push(text);
        if (live) process.stdout.write(text);
      });
    }
    const name = [command, ...args.filter((arg) => arg.endsWith('.mjs'))].map((path) =>
      basename(path),
    );
    const fail = (message) =>
      reject(Object.assign(new Error(message), { output: printed.join(''), live }));
    child.on('error', (error) => fail(`${name.join(' ')} could not be started: ${error.message}`));
    child.on('close', (status, signal) =>
      status === 0
        ? resolve(printed.join(''))
        : fail(`${name.join(' ')} ended with ${status ?? signal}`),
    );
  });
}
