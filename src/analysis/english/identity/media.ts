/** Words in descriptions of media outlets and platforms. */
const MEDIA =
  /\b(?:news agency|news outlet|outlet|newspaper|news site|news portal|magazine|broadcaster|television channel|radio station|social network|messaging|messenger|platform)\b/i;

/** Whether a description is that of a media outlet or platform: “Russian state news agency”. */
export function describesMedia(description: string): boolean {
  return MEDIA.test(description);
}

/** Whether the words before a name make it the place where somebody writes or speaks: “wrote on |Telegram”. */
export function leadsToMedium(before: string): boolean {
  return /\b(?:on|via)(?: the)? $/i.test(before);
}
