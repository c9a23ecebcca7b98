// What every command does first, on whatever Node is there: packages as locked, and the Node that the lockfile pins.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(root, 'node_modules');
const oldestNode = 20;

/** A sentence for the person at the keyboard; printed without a stack. */
export class SetUpError extends Error {}

/** Environment in which `node`, `wxt`, `vitest` … are the project's own. */
export const ownEnv = () => ({ ...process.env, PATH: [join(modules, '.bin'), join(modules, 'node/bin'), process.env.PATH].join(delimiter) });

/** @returns the pinned Node's executable, undefined while it is not there */
export function pinnedNode() {
  return ['node/bin/node', 'node/bin/node.exe'].map((name) => join(modules, name)).find((path) => existsSync(path));
}

/** npm writes what it installed into node_modules/.package-lock.json: the lockfile's own packages must all be there. */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(
    ([path, wanted]) => path === '' || wanted.optional || wanted.link || installed.packages?.[path]?.version === wanted.version,
  );
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function installPackages() {
  if (isInstalled(readJson(join(root, 'package-lock.json')), readJson(join(modules, '.package-lock.json')))) return;
  console.log('Installing the packages of package-lock.json …');
  // One string: on Windows npm is a script that only a shell can start.
  const done = spawnSync('npm ci --no-audit --no-fund', { cwd: root, stdio: 'inherit', shell: true });
  if (done.status !== 0) throw new SetUpError('The packages could not be installed: read what npm said above, then run the command again.');
}

function checkPinnedNode() {
  const wanted = readJson(join(modules, 'node/package.json')).version ?? '24';
  const node = pinnedNode();
  const version = node && spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  if (version !== `v${wanted}`) {
    throw new SetUpError(
      `Node ${wanted} is missing because the install script of the package "node" did not run: run "npm rebuild node --ignore-scripts=false", then this command again.`,
    );
  }
}

/** @throws {SetUpError} when something is missing that only the person can bring */
export function setUp() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new SetUpError(`Node ${process.versions.node} is too old to set this project up: install Node ${oldestNode} or newer.`);
  }
  installPackages();
  checkPinnedNode();
}

/** Runs a command's own part; a SetUpError ends it with its sentence. */
export async function asCommand(part) {
  try {
    process.exitCode = (await part()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await asCommand(setUp);
