const AGAIN = '[Rr]epublished|[Rr]eposted|[Rr]eprinted|[Cc]ross-?posted';
/**
 * “This post was originally published on the agency’s blog”, “Cross-posted from the Herald”; not “This article was published on 5 March”. Such a note may follow
 * the last word of the text without a space.
 */
const REPUBLISHED = new RegExp(
  String.raw`(?:This|The following|The above) (?:\p{L}+ )?(?:article|post|blog|story|piece|column|essay|text|interview|entry|item) (?:was |has been |is )?(?:(?:also|first|originally|previously) (?:published|posted|appeared|ran|printed)|appeared (?:on|in)|${AGAIN})\b|(?:^|[.!?)\]_*]\s?)[\s_*(]*(?:(?:Originally|First) (?:published|posted|appeared|printed)|${AGAIN})\b`,
  'u',
);

/** Whether an article says that it was first published elsewhere. */
export function isRepublished(passages: readonly string[]): boolean {
  return passages.some((passage) => REPUBLISHED.test(passage));
}
