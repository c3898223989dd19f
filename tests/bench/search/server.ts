import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType, isCompressible } from '../../../src/build/content-types.ts';

const ROUND_TRIP_MS = 60;
const BYTES_PER_MS = 10_000_000 / 8 / 1000;

/** A running server that is as slow as a distant host. */
export interface SlowServer {
  url: string;
  /** Return the number of requests and bytes since the last call. */
  take(): { requests: number; bytes: number };
  /** True if responses are delayed as on a connection of 60 ms and 10 Mbit/s. */
  slow: boolean;
  close(): void;
}

/**
 * Serve a folder over HTTP/2 on loopback like a distant host: each response begins a round trip after its request, and all
 * together arrive at 10 Mbit/s. The browser's own emulation does not affect requests of workers.
 */
export async function startSlowServer(folder: string): Promise<SlowServer> {
  const keys = mkdtempSync(join(tmpdir(), 'dateline-keys-'));
  const [key, cert] = [join(keys, 'key.pem'), join(keys, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-subj',
      '/CN=localhost',
      '-days',
      '2',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  );
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) });
  rmSync(keys, { recursive: true });
  const counts = { requests: 0, bytes: 0 };
  let free = 0;
  const state: Omit<SlowServer, 'url'> = {
    slow: true,
    take: () => {
      const occupied = { ...counts };
      counts.requests = counts.bytes = 0;
      return occupied;
    },
    close: () => server.close(),
  };
  server.on('stream', (stream, headers) => {
    void (async () => {
      const path = normalize(decodeURIComponent(String(headers[':path']).split('?')[0]!));
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      const found = await stat(file).catch(() => null);
      const type = contentType(file);
      const plain = found?.isFile() ? await readFile(file) : Buffer.from('');
      const compressed = isCompressible(type) && plain.length > 256;
      const body = compressed ? gzipSync(plain) : plain;
      counts.requests++;
      counts.bytes += body.length;
      if (state.slow) {
        const now = performance.now();
        free = Math.max(free, now + ROUND_TRIP_MS) + body.length / BYTES_PER_MS;
        await new Promise((resolve) => setTimeout(resolve, free - now));
      }
      if (stream.destroyed) return;
      stream.respond({
        ':status': found?.isFile() ? 200 : 404,
        'content-type': type,
        'cache-control': path.endsWith('index.json') ? 'no-cache' : 'max-age=3600',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        ...(compressed ? { 'content-encoding': 'gzip' } : {}),
      });
      stream.end(body);
    })().catch(() => stream.destroyed || stream.close());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return Object.assign(state, { url: `https://localhost:${typeof address === 'object' && address ? address.port : 0}` });
}
