/** Text → its FNV-1a digest (32 bits, over UTF-16 code units) in base 36. Short and stable; no protection against forgery. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
