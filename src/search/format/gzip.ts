/** Offset of the gzip header byte that names the operating system (RFC 1952, 2.3), and its value for “unknown”. */
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;

/** Compress bytes with gzip; the result is the same on every operating system. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const compressed = await through(bytes, new CompressionStream('gzip'));
  compressed[SYSTEM_AT] = UNKNOWN_SYSTEM;
  return compressed;
}

/** Decompress gzip data. Rejects when bytes are missing or changed: gzip stores the length and a checksum. */
export function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new DecompressionStream('gzip'));
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
