/** A pattern of page furniture, with an example. It is tested against a whole sentence. */
export interface FurnitureForm {
  example: string;
  form: RegExp;
}

const CLOCK = String.raw`(?:\d{1,2}[:.]\d\d|\d{4}|\d{1,2})(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|BST|EST|EDT|ET|CET))?`;
const DAYS = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)days?`;

/** Patterns of page furniture; a sentence that matches one is not part of the report. */
export const FORMS: readonly FurnitureForm[] = [
  {
    example: 'Last updated on 9 July 2024',
    form: /^[[(*_]*(?:(?:page |article |story )?(?:last |first )?(?:updated|modified|reviewed|amended|published|posted|filed|archived|created|uploaded))\s*(?:[:|]|at|on|by|in|under|\d).{0,70}$/i,
  },
  {
    example: '15 June 2022 Posted in Press releases',
    form: /^.{0,40}\b(?:posted in|filed under|tagged(?: as| with)?|categor(?:y|ies)|tags?)\b:?\s\S.{0,80}$/i,
  },
  {
    example: 'This is when we are on air: Monday to Friday at 1100 GMT',
    form: new RegExp(
      String.raw`\b(?:on air|airs|aired|broadcast(?:s|ing)?|tune in|office hours|opening (?:hours|times)|open(?= (?:daily|mon|tues|wednes|thurs|fri|satur|sun)))\b.{0,40}\b(?:${DAYS}|daily|weekdays)\b.{0,40}${CLOCK}`,
      'i',
    ),
  },
  {
    example: 'Photo by Ken Obuya / Reuters',
    form: /^[[(]*(?:file )?(?:photos?|pictures?|images?|photographs?|video|illustration|graphic|cover|credit|(?:photo|image|picture) credits?|courtesy)\s*(?:[:|]|by\b|courtesy\b|via\b).{0,100}$/i,
  },
  {
    example: '(Reporting by Ann Brown; editing by Carl Dean)',
    form: /^[[(]*(?:additional |with )?(?:reporting|writing|editing|edited|compiled|translated|translation)\s(?:by|in)\b.{0,140}$/i,
  },
  { example: 'Ann Brown contributed to this report.', form: /\bcontributed (?:reporting )?to this (?:report|story|article|post)\b/i },
  {
    example: 'Follow us on Twitter and Facebook',
    form: /^(?:please )?(?:share(?: this|$|:)|follow (?:us|@|him|her|me)|like us|join us on|sign up|subscribe|click (?:here|on)|read (?:more|also|the full)|see also|related(?: \w+)?:|more (?:on|from|about)\b.{0,60}$|download (?:the|our)|print this|e-?mail this|comments? (?:are )?closed|leave a (?:comment|reply))\b/i,
  },
  {
    example: 'For media queries, contact: Jasmine Koh, Tel: 6332 8840',
    form: /^(?:(?:for )?(?:media|press|public)?\s?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries)\b\s?[:,(]|contact (?:us|details)\b|notes? (?:to|for) editors?\b|for (?:more|further|additional) (?:information|details|info)\b)|\b(?:tel|phone|telephone|fax|mobile|e-?mail)\s?(?:no)?\.?\s?:\s?[+(\d\w]/i,
  },
  {
    example: '100 High Street, #08-02, S179434',
    form: /^(?:[Aa]ddress\s?:|(?:#\d|\d{1,5}[A-Z]?)[ ,-].{0,40}\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Square|Terrace|NW|NE|SW|SE)\.?(?:,.{0,60})?$)/,
  },
  {
    example: 'Sources: Reuters, the Herald',
    form: /^(?:sources?|references?|bibliography|further reading|external links?|related (?:links?|articles?|stories|posts?)|read next|you may also like)\s*(?::|$)/i,
  },
  { example: '© 2011 The Herald. All rights reserved.', form: /^(?:©|\(c\)\s?\d|copyright\b)|\ball rights reserved\b/i },
  {
    example: 'The views expressed here are the author’s own.',
    form: /\b(?:(?:views|opinions) (?:expressed|stated) (?:here|in this|are|by)|terms (?:of use|and conditions) apply|privacy policy|licen[cs]ed under (?:a|the)? ?(?:creative|cc)|disclaimer\s?:|may not be (?:reproduced|republished))/i,
  },
  {
    example: 'This post was originally published on the Random Samplings blog by Lisa Wolfington.',
    form: /^[*_]*(?:(?:a version of )?this (?:post|article|story|piece|blog|interview|content)|editor.s note\s?:).{0,60}\b(?:originally|first|also)?\s?(?:published|posted|appeared|reposted|written|cross-?posted)\b/i,
  },
  {
    example: 'Home > News > Politics',
    form: /^(?:home|you are here|back to|skip to|next page|previous page|page \d+ of \d+|menu|search)\b\s?(?:[>»|:/]|$|top\b|main\b)/i,
  },
];

/** Headings of sections whose list items are page furniture. */
export const FURNITURE_HEADINGS =
  /^(?:sources?|references|notes?|footnotes|external links?|related (?:links?|articles?|news|stories|posts?)|further reading|see also|contacts?|media contacts?|share|tags|categories|about (?:the )?(?:author|us|this blog))\s*:?$/i;
