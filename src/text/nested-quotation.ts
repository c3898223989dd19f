/** Return a text as it is written within double quotation marks: its own double ones become single ones, “begins ‘partially’”. A lone mark, such as that of inches, is unchanged. */
export function nestedQuotation(text: string): string {
  return text.replaceAll(/“([^“”]*)”/gu, '‘$1’').replaceAll(/"([^"]*)"/gu, '‘$1’');
}
