import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from './driver.ts';
import { until } from './until.ts';

export interface Folders {
  profile: string;
  downloads: string;
  /** Removes a profile that was made for this run. */
  clear(): Promise<void>;
}

export function makeFolders(kind: string, options: LaunchOptions): Folders {
  const profile = options.profile ? resolve(options.profile) : mkdtempSync(join(tmpdir(), `microfolio-${kind}-`));
  const downloads = resolve(options.downloads ?? join(profile, 'downloads'));
  mkdirSync(profile, { recursive: true });
  mkdirSync(downloads, { recursive: true });
  return {
    profile,
    downloads,
    clear: () => (options.profile ? Promise.resolve() : rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })),
  };
}

/** A package with its PDF is made before it is downloaded: on a busy machine that takes a while. */
const DOWNLOAD_MS = 45_000;

/** The path of a download once it is whole: browsers write beside it, or hold its place empty, until then. */
export async function finishedDownload(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await until(`the download of ${name} to ${folder}`, () => existsSync(path) && !readdirSync(folder).some((other) => /\.(crdownload|part)$/.test(other)), { withinMs: DOWNLOAD_MS });
  return path;
}

export const exited = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });

/** SIGKILL for the browser with all its processes; each is started as the head of a group of its own. */
export async function killGroup(child: ChildProcess): Promise<void> {
  const gone = exited(child);
  if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** What a browser needs before it is of use; one that fails there is not left running. */
export async function orKill<T>(child: ChildProcess, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    await killGroup(child);
    throw error;
  }
}
