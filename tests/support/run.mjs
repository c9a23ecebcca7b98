// `node tests/support/run.mjs SCRIPT.ts …`: set-up, then the script under the pinned Node, which runs TypeScript as it is.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { asCommand, ownEnv, pinnedNode, root, setUp } from './set-up.mjs';

/** Runs a program with the project's own tools first on the PATH. @returns {Promise<number>} its exit code */
export function run(program, args, extraEnv = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...ownEnv(), ...extraEnv } });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

export const runScript = (script, args = []) => run(pinnedNode() ?? process.execPath, [script, ...args]);

if (process.argv[1]?.endsWith('run.mjs')) {
  await asCommand(() => {
    setUp();
    const [script, ...args] = process.argv.slice(2);
    return runScript(script, args);
  });
}
