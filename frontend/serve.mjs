/**
 * Serves the built interface for `./run` and the end-to-end tests, with the same rules as the
 * production web server: a strict content security policy with a fresh nonce in every page.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('./dist/', import.meta.url));
const port = Number(process.env.PHUSA_WEB_PORT ?? 5173);
const apiUrl = process.env.PHUSA_PUBLIC_API_URL ?? `http://localhost:${process.env.PHUSA_API_PORT ?? 8080}`;
const identityUrl = process.env.PHUSA_PUBLIC_IDENTITY_URL ?? `http://localhost:${process.env.PHUSA_ID_PORT ?? 8180}`;
const realm = process.env.PHUSA_REALM ?? 'phusa';
const clientId = process.env.PHUSA_WEB_CLIENT_ID ?? 'phusa-web';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

const policy = (nonce) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${new URL(apiUrl).origin} ${new URL(identityUrl).origin}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

function send(response, status, headers, body) {
  response.writeHead(status, { ...always, ...headers });
  response.end(body);
}

const plain = (response, status, text) => send(response, status, { 'Content-Type': types['.txt'], 'Cache-Control': 'no-store' }, text);

async function sendPage(response) {
  const nonce = randomBytes(16).toString('base64');
  const page = (await readFile(join(root, 'index.html'), 'utf8')).replaceAll('__CSP_NONCE__', nonce);
  send(response, 200, { 'Content-Type': types['.html'], 'Cache-Control': 'no-store', 'Content-Security-Policy': policy(nonce) }, page);
}

function sendConfig(response) {
  const body = JSON.stringify({ apiUrl, identityUrl, realm, clientId });
  send(response, 200, { 'Content-Type': types['.json'], 'Cache-Control': 'no-store' }, body);
}

/** The file under dist/ that a path names, or null: nothing outside dist/ is ever reached. */
async function fileFor(pathname) {
  const path = normalize(join(root, pathname));
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { path, size: found.size } : null;
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Method not allowed');
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return plain(response, 400, 'Bad request');
  }
  if (pathname.includes('\0')) return plain(response, 400, 'Bad request');
  if (pathname === '/config.json') return sendConfig(response);
  if (pathname === '/' || pathname === '/index.html') return sendPage(response);
  const file = await fileFor(pathname);
  if (!file) return pathname.startsWith('/assets/') ? plain(response, 404, 'Not found') : sendPage(response);
  const immutable = pathname.startsWith('/assets/');
  response.writeHead(200, {
    ...always,
    'Content-Type': types[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path).pipe(response);
}

if (!(await stat(join(root, 'index.html')).catch(() => null))) {
  console.error('dist/ is missing: run `npm run build` first.');
  process.exit(1);
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => {
    if (!response.headersSent) plain(response, 500, 'Internal error');
    else response.destroy();
  });
});
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use; choose another with PHUSA_WEB_PORT.` : String(error.message));
  process.exit(1);
});
server.listen(port, () => console.log(`Phù Sa web: http://localhost:${port}`));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    // Browsers keep connections open; waiting for them would make Ctrl+C seem broken.
    server.closeAllConnections();
  });
}
