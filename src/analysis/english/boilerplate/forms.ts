import { anyCase, type BoilerplateForm, COPYRIGHT, IN_SHOW, NAMES_ONLY, withoutMainClause } from './form-parts.ts';
import { POST_TIME } from './passage-openings.ts';

/** A time of day in a schedule: not “10” of “10 million”, nor “2.15” of “2.15 million”. */
const CLOCK = String.raw`(?:\d{1,2}:\d\d|\d{1,2}(?:\.\d\d)?\s?[ap]\.?m\b|\d{1,2}(?:[.:]?\d\d)?\s?(?:GMT|UTC|BST|EST|EDT|ET|CET)\b|\bat\s\d)`;
const DAYS = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)days?`;

/** Forms of sentences that are not part of the report. These sentences yield no events, claims, figures or happenings. */
export const FORMS: readonly BoilerplateForm[] = [
  {
    example: 'Last updated on 9 July 2024',
    // Not “Published on Monday, the report blames …”.
    form: new RegExp(
      String.raw`^[[(*_]*${withoutMainClause(String.raw`(?:(?:${anyCase('page|article|story')}) )?(?:(?:${anyCase('last|first')}) )?(?:${anyCase('updated|modified|reviewed|amended|published|posted|filed|archived|created|uploaded')})`)}(?:\s*[:|\d]|\s+(?:at|on|by|in|under|AT|ON|BY)\b).{0,70}$`,
      'u',
    ),
  },
  {
    example: '15 June 2022 Posted in Press releases',
    // Labels have a capital or a colon. Not “The ministry posted in May a deficit of 3 billion”, “a category 4 storm”.
    form: new RegExp(
      String.raw`^${withoutMainClause(String.raw`.{0,40}\b(?:(?:P(?:osted in|OSTED IN)|F(?:iled under|ILED UNDER)|Tagged(?: as| with)?)\b:?|(?:${anyCase('category|categories|tag|tags')}|tagged|posted in|filed under)\s?:)`)}\s\S.{0,80}$`,
      'u',
    ),
  },
  {
    example: 'This is when we are on air: Monday to Friday at 1100 GMT',
    form: new RegExp(
      String.raw`\b(?:on air|airs|(?<!(?:was|were|been) )broadcast(?:s|ing)?|tune in|office hours|opening (?:hours|times)|open(?= (?:daily|mon|tues|wednes|thurs|fri|satur|sun)))\b.{0,40}\b(?:${DAYS}|daily|weekdays)\b.{0,40}${CLOCK}`,
      'i',
    ),
  },
  {
    example: 'Photo by Ken Obuya / Reuters',
    form: new RegExp(
      String.raw`^[[(]*(?:file )?(?:photos?|pictures?|images?|photographs?|video|illustration|graphic|cover|credit|(?:photo|image|picture) credits?|courtesy)\s*(?:[:|]|(?:by|courtesy|via)\b(?!${IN_SHOW})).{0,100}$`,
      'i',
    ),
  },
  {
    example: '(Reporting by Ann Brown; editing by Carl Dean)',
    // Not “Writing in the Herald on Monday, Ann Brown said …”.
    form: new RegExp(
      String.raw`^[[(]*${withoutMainClause(String.raw`(?:(?:${anyCase('additional|with')}) )?(?:${anyCase('reporting|writing|editing|edited|compiled|translated|translation')})`)}(?: and \p{L}+)?\s(?:by|in|BY|IN)\b.{0,140}$`,
      'u',
    ),
  },
  { example: 'Ann Brown contributed to this report.', form: /\bcontributed (?:reporting )?to this (?:report|story|article|post)\b/i },
  {
    example: 'Follow us on Twitter and Facebook',
    form: /^(?:please )?(?:share(?: this|$|:)|follow (?:us|@|(?:him|her|me|them) (?:on|at|@))|like us(?= on\b|\W*$)|join us on|sign up|subscribe|click (?:here|on)|read (?:more|also|the full)|see also|related(?: \w+)?:|more (?:on|from|about)\b.{0,60}$|download (?:the|our)|print this|e-?mail this|comments? (?:are )?closed|leave a (?:comment|reply))\b/i,
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
  {
    example: '© 2011 The Herald. All rights reserved.',
    form: new RegExp(String.raw`^(?:©|\([cC]\)\s?\d|${COPYRIGHT})|\b[Aa]ll [Rr]ights [Rr]eserved\b|\bALL RIGHTS RESERVED\b`, 'u'),
  },
  {
    example: 'The views expressed here are the author’s own.',
    form: /\b(?:(?:views|opinions) (?:expressed|stated) (?:here|in this|are|by)|terms (?:of use|and conditions) apply|privacy policy|licen[cs]ed under (?:a|the)? ?(?:creative|cc)|disclaimer\s?:|may not be (?:reproduced|republished))/i,
  },
  {
    example: 'This post was originally published on the Random Samplings blog by Lisa Wolfington.',
    form: /^[*_]*(?:(?:a version of )?this (?:post|entry|article|story|piece|blog|interview|content)|editor.s note\s?:).{0,60}\b(?:originally|first|also)?\s?(?:published|posted|appeared|reposted|written|cross-?posted)\b/i,
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
    form: new RegExp(
      String.raw`^${withoutMainClause(String.raw`(?:(?:${anyCase('last|first|article|page|story|originally')})\s)?(?:${anyCase('updated|modified|reviewed|published|posted|created|retrieved|accessed|filed|printed|archived')})`)}(?:\s(?:by|on|at)\b|\s?[:|–-]|\s(?=\p{Lu}|\d)|$)`,
      'u',
    ),
  },
  {
    example: 'Photo Ken Obuya, 4 May 2021',
    // Not “Video shows the bridge falling on 3 May”, “Credit Suisse collapsed on 19 March 2023”.
    form: new RegExp(
      String.raw`^(?:${anyCase('photo|image|picture|photograph|video|credit|source')}|©|${COPYRIGHT})(?:\staken\b|\s(?:by|courtesy|on|at)\b(?!${IN_SHOW})|\s?[:|–-]|${NAMES_ONLY}|$)`,
      'u',
    ),
  },
  {
    example: 'The story was filed by Ann Brown on 4 May',
    form: /^(?:(?:[Tt]he|[Tt]his)\s)?(?:[Ss]tory|[Aa]rticle|[Pp]ost|[Pp]iece|[Cc]olumn|[Dd]ispatch|[Ee]ntry)\b.{0,40}\b(?:posted|filed) (?:in|under|by) \p{Lu}/u,
  },
  // Not “The presenter collapsed on air on 4 May.”
  { example: 'We are on air on 4 May', form: /\b(?:am|is|are|be|[’']re|back|live|goes?) on air\b/i },
  { example: 'Taken on 4 May 2021', form: new RegExp(String.raw`^${withoutMainClause('[Tt]aken (?:on|at|in)')}\b`, 'u') },
  { example: 'Date: 4 May 2021', form: /^(?:date|time|when|published|updated)\s?:/i },
];

/** Forms of sentences that the chronicle leaves out. */
export const CHRONICLE_FORMS: readonly BoilerplateForm[] = [
  { example: 'At 12:27 on 3 May, Ann wrote: I agree.', form: new RegExp(String.raw`^(?:at|on)\s.{0,60}\bwrote:?\s*$|^at\s${POST_TIME}.{0,60}\bwrote\b`, 'iu') },
  {
    example: 'Submitted by Ann on 3 May 2011 at 12:27',
    form: new RegExp(
      String.raw`^${withoutMainClause(`(?:${anyCase('posted|commented|written|submitted|published|uploaded')})`)}\s+(?:by|on|at|BY|ON|AT)\b`,
      'u',
    ),
  },
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
    // Not “Print workers struck on Friday”, “Share prices fell on Friday”, where a noun follows; nor “Watch Tempus open on Friday, he said”, where a verb follows soon.
    form: new RegExp(
      String.raw`^(?:${anyCase('listen to|tune in|sign up|subscribe|click|read more')}|(?:${anyCase('watch|catch|join|follow|download|share|email|print')})(?=\s(?:the|this|these|our|us|all|an?|it|live|now|here|on|for|your|more|to|in|with|via|up|him|her|them|me|free|updates|coverage|highlights|\p{Lu}|\d|[@“"‘'])))\b(?!.{0,80}\bsaid\b)(?!(?:\s[\p{L}’'-]+){1,5}?\s(?:fell|rose|was|were|will|would|has|have|had|\p{Ll}+ed)\b)`,
      'u',
    ),
  },
  { example: 'Editor’s note: The show returns on Friday.', form: /^\(?(?:editor|author|publisher)(?:['’]?s|s['’])? note\b/i },
  {
    example: 'This article was amended on 3 May 2011.',
    form: /^this (?:article|story|page|post|report|blog|file photo|image|picture|photo)\b.{0,40}\b(?:was|has been|is)\b/i,
  },
  {
    example: 'Updated Tuesday 3 May 2011, 12:27',
    // Not “Revised figures were released on Tuesday.”
    form: new RegExp(
      String.raw`^[[(]?${withoutMainClause('(?:[Ll]ast |[Ff]irst |[Pp]age last )?(?:[Uu]pdated|[Pp]ublished|[Mm]odified|[Rr]evised|[Cc]reated)')}(?:\s+at|\s+on|:|(?=\s+(?:\d|\p{Lu})))\s.{0,60}$`,
      'u',
    ),
  },
];

/** Headings of sections whose list items are boilerplate. */
export const BOILERPLATE_HEADINGS =
  /^(?:sources?|references?|notes?|footnotes|bibliography|credits|external links?|related (?:links?|articles?|news|stories|posts?|content)|further reading|see also|contacts?|media contacts?|share|tags|categories|about (?:the )?(?:author|us|this blog))\s*:?$/i;
