import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MB = 1024 ** 2;

/** A disk of its own that can be filled without harm. */
export interface SmallDisk {
  folder: string;
  /** Leaves `bytes` free. */
  fill(bytes: number): void;
  /** Gives the room back. */
  free(): void;
  remove(): void;
}

/** undefined where no disk can be made: that takes Linux and root. */
export function makeSmallDisk(megabytes: number): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'microfolio-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill(bytes) {
      const file = openSync(filler, 'w');
      const piece = Buffer.alloc(MB);
      let size = 0;
      try {
        for (;;) size += writeSync(file, piece);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
      closeSync(file);
      truncateSync(filler, size - bytes);
    },
    free: () => rmSync(filler, { force: true }),
    remove() {
      spawnSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
