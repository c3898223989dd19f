import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { importFromPages, type Server } from './page-modules.ts';

/** Address of the audits at the desk, below the base path. */
const AUDIT = /^desk\/audit\/(\w+)\/$/;
/** Maximum size of a form in bytes. */
const MAX_FORM_SIZE = 20_000;

interface Verdicts {
  saveVerdict(kind: string, fields: URLSearchParams): Promise<void>;
}

/** Accept verdicts from the forms at `/desk/audit/` while `npm run dev` runs. Forms of other sites are refused. */
export function serveAudit(server: Server, base: string): void {
  server.middlewares.use((request, response, next) => {
    const url = request.url ?? '';
    const kind = AUDIT.exec(url.startsWith(base) ? url.slice(base.length) : url.slice(1))?.[1];
    if (request.method !== 'POST' || kind === undefined) return next();
    void (async () => {
      const refuse = (code: number, message: string) => {
        response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
      };
      if (!isOwnForm(request)) return refuse(403, 'Verdicts are taken from this site’s own pages only.');
      const fields = new URLSearchParams(await text(request));
      const { saveVerdict } = await importFromPages<Verdicts>(server, '/src/astro/index.ts');
      try {
        await saveVerdict(kind, fields);
      } catch (error) {
        return refuse(400, `Not saved. ${(error as Error).message} Go back, and try again.`);
      }
      response.writeHead(303, { location: url }).end();
    })().catch(next);
  });
}

/** Return whether a form was sent by a page of this server, on this machine: another site that is open in the browser must not write files. */
export function isOwnForm({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { host = '', origin } = headers;
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
  const size = Number(headers['content-length'] ?? Infinity);
  return isLocal && origin === `http://${host}` && headers['content-type'] === 'application/x-www-form-urlencoded' && size <= MAX_FORM_SIZE;
}
