import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { headersFor, parseHeadersFile, type HeaderRule } from './headers-file.ts';
import { PublishError } from './publish-error.ts';
import { SiteFiles, type Body, type Encoding } from './site-files.ts';

/** Options of the server. */
export interface ServerOptions {
  /** Folder of the built site. */
  folder: string;
  /** 0 for any free port. */
  port: number;
  /** A loopback address; `localhost` stands for both 127.0.0.1 and ::1, if the machine has them. */
  host?: '127.0.0.1' | '::1' | 'localhost';
  /** Base path of the site, such as `/` or `/news/`. */
  base?: string;
}

/** A running server. */
export interface SiteServer {
  /** URL of the home page, ending in `/`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serve a built site like a static host, on loopback only: compressed, with the headers of its `_headers` file, `index.html` for folders
 * and `404.html` for missing files.
 *
 * @throws PublishError when the port is taken
 */
export async function startServer({ folder, port, host = '127.0.0.1', base = '/' }: ServerOptions): Promise<SiteServer> {
  const files = new SiteFiles(folder);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    respond(request, response, files, folder, base).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The server failed to read this file.\n');
    });
  };
  const first = await listen(createServer(answer), port, host === 'localhost' ? '127.0.0.1' : host);
  const address = first.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  const servers = [first];
  if (host === 'localhost') {
    try {
      servers.push(await listen(createServer(answer), actualPort, '::1'));
    } catch (error) {
      // A machine without IPv6 uses IPv4 only. But if another program has the port on IPv6, it would answer requests for “localhost”.
      if (error instanceof PublishError) {
        await close(first);
        throw error;
      }
    }
  }
  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${actualPort}${base}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PublishError(`Port ${port} is taken by another program: choose another, such as --port ${port + 1}.`) : error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function respond(request: IncomingMessage, response: ServerResponse, files: SiteFiles, folder: string, base: string): Promise<void> {
  request.resume();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, query } = splitTarget(request.url ?? '/');
  if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) {
    redirect(response, base + query);
    return;
  }
  const path = pathname.startsWith(base) ? decodePath(pathname.slice(base.length)) : null;
  const found = path === null ? { kind: 'nothing' as const } : await files.find(path);
  if (found.kind === 'folder') {
    redirect(response, `${base}${path!.split('/').map(encodeURIComponent).join('/')}/${query}`);
    return;
  }
  const encodings = acceptedEncodings(String(request.headers['accept-encoding'] ?? ''));
  const rules = await readRules(folder);
  if (found.kind === 'file') {
    send(request, response, 200, await files.read(found.file, encodings), headersFor(rules, base + path!));
    return;
  }
  const notFound = await files.find('404.html');
  const headers = headersFor(rules, base + (path ?? ''));
  if (notFound.kind === 'file') send(request, response, 404, await files.read(notFound.file, encodings), headers);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
}

/** Split a request target into path and query (with `?`); it may also be a full URL (RFC 9112, 3.2). */
function splitTarget(target: string): { pathname: string; query: string } {
  const origin = /^https?:\/\/[^/?]*/i.exec(target)?.[0] ?? '';
  const rest = target.slice(origin.length);
  const mark = rest.indexOf('?');
  const pathname = mark < 0 ? rest : rest.slice(0, mark);
  return { pathname: pathname === '' ? '/' : pathname, query: mark < 0 ? '' : rest.slice(mark) };
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Return the encodings that the client accepts, the best one first (RFC 9110, 12.5.3). */
function acceptedEncodings(header: string): Encoding[] {
  const refused = new Set<string>();
  const named = new Set<string>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? refused : named).add(name);
  }
  return (['br', 'gzip'] as const).filter((encoding) => !refused.has(encoding) && (named.has(encoding) || named.has('*')));
}

async function readRules(folder: string): Promise<HeaderRule[]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  return parseHeadersFile(text);
}

function send(request: IncomingMessage, response: ServerResponse, status: 200 | 404, body: Body, headers: Map<string, string>): void {
  response.setHeader('cache-control', 'no-cache');
  response.setHeaders(headers);
  // A missing file may exist later, whatever the header rule for its path says.
  if (status === 404) response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', body.etag);
  if (body.varies) response.setHeader('vary', 'Accept-Encoding');
  if (status === 200 && isKnown(String(request.headers['if-none-match'] ?? ''), body.etag)) {
    response.writeHead(304).end();
    return;
  }
  if (!headers.has('content-type')) response.setHeader('content-type', body.type);
  if (body.encoding !== 'identity') response.setHeader('content-encoding', body.encoding);
  response.writeHead(status, { 'content-length': body.bytes.length });
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

/** Return whether `If-None-Match` contains the tag, by weak comparison (RFC 9110, 13.1.2). */
function isKnown(header: string, etag: string): boolean {
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}

function redirect(response: ServerResponse, location: string): void {
  // Temporary, because the next site on this port may be a different one.
  response.writeHead(307, { location, 'cache-control': 'no-store', 'content-length': 0 }).end();
}
