/** Unescape an attribute value that `renderHtml` wrote. */
export function unescapeAttribute(value: string): string {
  return value.replace(/&#x([0-9A-F]+);/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)));
}

/** Escape a text for an attribute in double quotes, as `renderHtml` does. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');
}
