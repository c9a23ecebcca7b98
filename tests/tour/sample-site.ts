import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const FOLDER = join(import.meta.dirname, '../fixtures/site');
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.png': 'image/png', '.js': 'text/javascript' };

/** Sample pages of ours on loopback; it remembers what was asked for. */
export interface SampleSite {
  address(path: string): string;
  /** The paths asked for so far, in order. */
  readonly asked: string[];
  /** Serves a page under a path, in place of a file. */
  put(path: string, page: string | Buffer, type?: string, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

export async function serveSampleSite(): Promise<SampleSite> {
  const asked: string[] = [];
  const pages = new Map<string, { page: string | Buffer; type: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)).replaceAll('\\', '/');
    asked.push(path);
    const page = pages.get(path.slice(1));
    const body = page === undefined ? readFile(join(FOLDER, path)) : Promise.resolve(page.page);
    body.then(
      (bytes) => response.writeHead(200, { 'content-type': page === undefined ? (TYPES[extname(path)] ?? 'application/octet-stream') : page.type, ...page?.headers }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    address: (path) => `http://127.0.0.1:${port}/${path}`,
    put: (path, page, type = 'text/html; charset=utf-8', headers = {}) => void pages.set(path, { page, type, headers }),
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
