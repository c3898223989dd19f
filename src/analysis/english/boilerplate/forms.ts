import { POST_TIME } from './passage-openings.ts';

/** A pattern of boilerplate, with an example. */
export interface BoilerplateForm {
  example: string;
  form: RegExp;
}

const CLOCK = String.raw`(?:\d{1,2}[:.]\d\d|\d{4}|\d{1,2})(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|BST|EST|EDT|ET|CET))?`;
const DAYS = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)days?`;

/** Forms of sentences that are not part of the report. These sentences yield no events, claims, figures or happenings. */
export const FORMS: readonly BoilerplateForm[] = [
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
    form: /^[[(]*(?:additional |with )?(?:reporting|writing|editing|edited|compiled|translated|translation)(?: and \p{L}+)?\s(?:by|in)\b.{0,140}$/iu,
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

/** Forms of sentences whose times date no event. Their claims and figures are kept. */
export const EVENT_FORMS: readonly BoilerplateForm[] = [
  {
    example: 'Published Tuesday 4 May 2021',
    form: /^(?:(?:last|first|article|page|story|originally)\s)?(?:updated|modified|reviewed|published|posted|created|retrieved|accessed|filed|printed|archived|copyright|©|photo|image|picture|photograph|video|credit|source)(?:ed)?(?:\s(?:taken|by|courtesy|on|at)\b|\s?[:|–-]|\s(?=\p{Lu}|\d)|$)/iu,
  },
  { example: 'The story was filed by Ann Brown on 4 May', form: /\b(?:posted|filed) (?:in|under|by) \p{Lu}/iu },
  { example: 'We are on air on 4 May', form: /\bon air\b/i },
  { example: 'Taken on 4 May 2021', form: /^taken (?:on|at|in)\b/i },
  { example: 'Date: 4 May 2021', form: /^(?:date|time|when|published|updated)\s?:/i },
];

/** Forms of sentences that the chronicle leaves out. */
export const CHRONICLE_FORMS: readonly BoilerplateForm[] = [
  { example: 'At 12:27 on 3 May, Ann wrote: I agree.', form: new RegExp(String.raw`^(?:at|on)\s.{0,60}\bwrote:?\s*$|^at\s${POST_TIME}.{0,60}\bwrote\b`, 'iu') },
  { example: 'Submitted by Ann on 3 May 2011 at 12:27', form: /^(?:posted|commented|written|submitted|published|uploaded)\s+(?:by|on|at)\b/i },
  {
    example: 'If you find this comment offensive, report abuse.',
    form: /\b(?:report (?:abuse|this comment)|flag (?:this )?as (?:inappropriate|offensive)|find this (?:comment )?(?:offensive|unsuitable)|(?:offensive|unsuitable),? (?:please )?(?:report|flag))\b/i,
  },
  {
    example: 'This is a rush transcript.',
    form: /\b(?:rush transcript|transcript (?:may|is) not|(?:begin|end) video ?(?:clip|tape)|this copy may not be in its final form)\b/i,
  },
  {
    example: 'THE SITUATION ROOM aired at 17:00 ET',
    form: /^(?:aired|airs|first aired|broadcast(?= (?:on|at|live|every)\b))\b|\b(?:airs|aired)\s(?:at|on|every)\b.{0,40}\b(?:p\.?m|a\.?m|ET|GMT)\b/i,
  },
  {
    example: 'Watch the programme on BBC One at 9 pm on Friday.',
    // Not “Share prices fell on Friday”, “Watch maker Tempus will open …”, where a verb follows soon.
    form: /^(?:watch|listen to|catch|tune in|join|follow|sign up|subscribe|click|download|read more|share|email|print)\b(?!.{0,80}\bsaid\b)(?!(?:\s[\p{L}’'-]+){1,5}?\s(?:fell|rose|was|were|will|would|has|have|had|\p{Ll}+ed)\b)/iu,
  },
  { example: 'Editor’s note: The show returns on Friday.', form: /^\(?(?:editor|author|publisher)(?:['’]?s|s['’])? note\b/i },
  {
    example: 'This article was amended on 3 May 2011.',
    form: /^this (?:article|story|page|post|report|blog|file photo|image|picture|photo)\b.{0,40}\b(?:was|has been|is)\b/i,
  },
  {
    example: 'Updated Tuesday 3 May 2011, 12:27',
    // Not “Revised figures were released on Tuesday.”
    form: /^[[(]?(?:[Ll]ast |[Ff]irst |[Pp]age last )?(?:[Uu]pdated|[Pp]ublished|[Mm]odified|[Rr]evised|[Cc]reated)(?:\s+at|\s+on|:|(?=\s+(?:\d|\p{Lu})))\s.{0,60}$/u,
  },
];

/** Forms of lines of an imported text that are neither the title of the report nor part of its summary. */
export const LINE_FORMS: readonly BoilerplateForm[] = [
  { example: 'By Ann Brown', form: /^(?:by|par|von|por)\s+\p{Lu}[^.!?]{0,80}$/iu },
  {
    example: 'Share this story',
    form: /^(?:share|tweet|print|e-?mail|follow|subscribe|sign up|advertisement|sponsored|related|read more|see also|also read|skip to|table of contents|contents|menu|home|comments?|tags?|categor(?:y|ies)|filed under|posted (?:on|in|by)|published|updated|last (?:modified|updated)|reading time|listen to|watch|download)\b.{0,80}$/iu,
  },
  {
    example: 'Photo: Ann Brown',
    form: /^(?:photo|picture|image|illustration|video|credit|source|caption|figure)s?(?:\s+(?:by|credit|courtesy))?\s*[:©(].{0,200}$/iu,
  },
  { example: '5 min read', form: /^\d+\s+(?:min(?:ute)?s?\s+read|comments?|shares?|views?)\b/iu },
  { example: '© 2011 The Herald', form: /^(?:©|copyright|all rights reserved)/iu },
  {
    example: 'Editor’s note: this story was first told in May.',
    form: /^(?:(?:an?\s+)?editor.?s?\W{0,2}s?\s+note|note|update|correction|disclaimer|this (?:post|article|story) (?:was|is|has been|originally)\b)/iu,
  },
  { example: 'https://example.org/story', form: /^https?:\/\/\S+$/i },
];

/** Headings of sections whose list items are boilerplate. */
export const BOILERPLATE_HEADINGS =
  /^(?:sources?|references?|notes?|footnotes|bibliography|credits|external links?|related (?:links?|articles?|news|stories|posts?|content)|further reading|see also|contacts?|media contacts?|share|tags|categories|about (?:the )?(?:author|us|this blog))\s*:?$/i;
