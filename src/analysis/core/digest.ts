/** Return the FNV-1a digest of a text (32 bits, over UTF-16 code units) in base 36: `1x8q5yf`. It is short and stable, but not cryptographic. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
