// A server for built files, as any web host would serve them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};

/**
 * Serves folders, each under its own prefix, and pages made up for a test.
 *
 * @param folders Folder by prefix, such as `/cdn/`.
 * @param pages Text by path, such as `/index.html`.
 */
export async function serveStatic(folders, pages = {}) {
  const requested = [];
  const answer = async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    requested.push(path);
    try {
      const body = pages[path] ?? (await readFile(fileFor(path, folders)));
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    /** Such as `http://127.0.0.1:8123`. */
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The paths asked for, in order. */
    requested,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function fileFor(path, folders) {
  const prefix = Object.keys(folders).find((prefix) => path.startsWith(prefix));
  if (prefix === undefined) throw new Error(`Nothing is served at ${path}.`);
  return join(folders[prefix], path.slice(prefix.length));
}
