/** Return a text as it stands within double quotation marks: its own double ones become single ones, “begins ‘partially’”. A lone mark, such as that of inches, stays. */
export function nestedQuotation(text: string): string {
  return text.replaceAll(/“([^“”]*)”/gu, '‘$1’').replaceAll(/"([^"]*)"/gu, '‘$1’');
}
