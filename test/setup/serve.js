// A plain web server that serves the built page from a folder below its root, as a municipality's might.
// node test/setup/serve.js PORT [FOLDER]
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const FOLDER = '/tjanster/halsoval/';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const port = Number(process.argv[2]);
const built = process.argv[3] ?? 'dist';
createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const inside = pathname.startsWith(FOLDER)
    ? normalize(decodeURIComponent(pathname.slice(FOLDER.length)))
    : null;
  const file = inside === null ? null : join(built, inside === '.' ? 'index.html' : inside);
  if (!file || file.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = /** @type {Record<string, string>} */ (TYPES)[extname(file)];
  response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}).listen(port, 'localhost');
