import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const root = join(import.meta.dirname, '../..');
const SKIPPED = /^(\.output|\.wxt|node_modules|utils\/words\/paraglide|tests\/fixtures)(\/|$)/;
const CODE = /\.(ts|tsx|mjs|css)$/;

/** Code files under the folders, as paths from the root, sorted; `.` means the root's own files. */
export function codeFiles(folders: string[]): string[] {
  const found: string[] = [];
  const walk = (folder: string, deep: boolean): void => {
    for (const name of readdirSync(join(root, folder))) {
      const path = posix.join(folder, name);
      if (SKIPPED.test(path)) continue;
      if (statSync(join(root, path)).isDirectory()) {
        if (deep) walk(path, true);
      } else if (CODE.test(name)) found.push(path);
    }
  };
  for (const folder of folders) walk(folder, folder !== '.');
  return found.toSorted();
}

export const readCode = (file: string): string => readFileSync(join(root, file), 'utf8');
export const linesOf = (file: string): string[] => readCode(file).trimEnd().split('\n');

export interface Import {
  /** As written. */
  from: string;
  /** The file of ours that it means, from the root; undefined for a package. */
  file?: string;
  typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** Every static, dynamic and type import of a file. */
export function importsOf(file: string): Import[] {
  return [...readCode(file).matchAll(IMPORT)].map(([, type, fixed, dynamic]) => {
    const from = (fixed ?? dynamic ?? '').replace(/\?\w+$/, '');
    const path = from.startsWith('@/') ? from.slice(2) : from.startsWith('.') ? posix.join(dirname(file), from) : undefined;
    const resolved = path === undefined ? undefined : resolve(path);
    return { from, typeOnly: Boolean(type), ...(resolved === undefined ? {} : { file: resolved }) };
  });
}

function resolve(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return candidates.find((one) => statSync(join(root, one), { throwIfNoEntry: false })?.isFile()) ?? path;
}
