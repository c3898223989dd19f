import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that stands for an archive or a source. */
export interface ArchiveServer {
  /** Its address, without a path. */
  base: string;
  /** The method and path of each request so far. */
  asked: string[];
  close: () => void;
}

/** Start a server on this machine, which gives each request and its number to `answer`. Resolves to it. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse, count: number) => void): Promise<ArchiveServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Return the answer of an Availability API with a copy of a page at this time (`YYYYMMDDhhmmss`), or, if it is null, without one. */
export function availability(timestamp: string | null, page = 'http://a.example/1'): string {
  const closest = { status: '200', available: true, url: `http://web.archive.org/web/${timestamp}/${page}`, timestamp };
  return JSON.stringify({ url: page, archived_snapshots: timestamp === null ? {} : { closest } });
}
