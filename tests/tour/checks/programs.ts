import { spawnSync } from 'node:child_process';

/**
 * What a program on this machine says of a file.
 * @returns what it printed; undefined where there is no such program
 * @throws with what it printed when it finds fault
 */
export function ask(program: string, args: string[], folder: string): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  if (error && 'code' in error && error.code === 'ENOENT') {
    console.log(`           (${program} is not installed: left out)`);
    return undefined;
  }
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout;
}
