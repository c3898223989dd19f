const REFERENCES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

/** Leave out of a text what XML 1.0 allows nowhere, such as control characters and half characters. */
export function xmlCharacters(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** Turn text into XML character data or an attribute's value. */
export function escapeXml(text: string): string {
  return xmlCharacters(text).replace(/[<>&"']/g, (sign) => REFERENCES[sign]!);
}
