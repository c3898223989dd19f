const REFERENCES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

/** Remove characters that XML 1.0 does not allow, such as control characters and lone surrogates. */
export function xmlCharacters(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** Escape text for XML character data or an attribute value. */
export function escapeXml(text: string): string {
  return xmlCharacters(text).replace(/[<>&"']/g, (sign) => REFERENCES[sign]!);
}
