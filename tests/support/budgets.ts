import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BUILT } from './launch.ts';

const KB = 1024;

/** JavaScript that a surface loads before it can be used. */
const SURFACES = [{ page: 'popup.html', budget: 25 * KB }];

export interface Budget {
  what: string;
  /** As gzip sends it. */
  bytes: number;
  budget: number;
}

/** Scripts that a page names, and what these import statically, in the order found; what is imported later costs nothing first. */
function firstPath(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(build, path), 'utf8');
    for (const [, from] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g)) follow(posix.join(dirname(path), from ?? ''));
  };
  for (const path of named) follow(path);
  return [...found];
}

/** What is held within a size, measured in a built extension. */
export function budgetsOf(build: string): Budget[] {
  return SURFACES.map(({ page, budget }) => {
    const paths = firstPath(build, page);
    if (paths.length === 0) throw new Error(`${page} names no script: the budget would measure nothing`);
    const bytes = paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(build, path)), { level: 9 }).length, 0);
    return { what: `${page}, scripts of its first path (${paths.length})`, bytes, budget };
  });
}

export const describeBudget = ({ what, bytes, budget }: Budget): string => `${what}: ${(bytes / KB).toFixed(1)} KB gzip of ${budget / KB}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const budgets = budgetsOf(BUILT.chromium);
  console.log(budgets.map(describeBudget).join('\n'));
  if (budgets.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
}
