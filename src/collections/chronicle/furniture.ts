/**
 * English patterns of what a page shows around its text. A sentence that matches one of `FURNITURE` does not belong to the report; a match of
 * `HEADS` at the beginning of a passage is removed before the rest is analyzed.
 */

/** Time of day in posts and stamps: “12:27”, “9.05pm”, “1214 GMT”, “10:27 a.m. ET”. */
const CLOCK = String.raw`(?:\d{1,2}[:.]\d\d(?::\d\d)?|\d{4}(?=\s*(?:GMT|UTC|BST|EST|EDT|ET)))\s*(?:[AaPp]\.?[Mm]\.?)?(?:\s*\(?(?:GMT|UTC|BST|EST|EDT|ET|CET|CEST|MSK|PST|PDT|PT)\b\)?)?`;
const DASH = String.raw`(?:--?|—|–)`;
/** “Tue May 3, 2011”, “3 May 2011”, “Tuesday 3 May 2011”. */
const STAMPED_DAY = String.raw`(?:\p{L}{3,9}\.?,?\s+)?(?:\d{1,2}\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2})(?:,?\s+\d{4})?`;

export const FURNITURE: readonly { example: string; form: RegExp }[] = [
  { example: 'At 12:27 on 3 May, Ann wrote: I agree.', form: new RegExp(String.raw`^(?:at|on)\s.{0,60}\bwrote:?\s*$|^at\s${CLOCK}.{0,60}\bwrote\b`, 'iu') },
  { example: 'Posted by Ann on 3 May 2011 at 12:27', form: /^(?:posted|commented|written|submitted|published|uploaded)\s+(?:by|on|at)\b/i },
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
  {
    example: 'Reporting by A. Brown in Leeds; editing by C. Dean',
    form: /^\(?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|photographs?|photo|picture|image|video|graphic)s?(?: and \p{L}+)?(?: by\b|:)/iu,
  },
  { example: 'Editor’s note: The show returns on Friday.', form: /^\(?(?:editor|author|publisher)(?:['’]?s|s['’])? note\b/i },
  { example: 'A. Brown contributed to this report.', form: /\bcontributed to this (?:report|story|article)\b/i },
  { example: '© 2011 The Herald. All rights reserved.', form: /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i },
  {
    example: 'This article was amended on 3 May 2011.',
    form: /^this (?:article|story|page|post|report|blog|file photo|image|picture|photo)\b.{0,40}\b(?:was|has been|is)\b/i,
  },
  {
    example: 'Last updated at 12:27 on 3 May 2011',
    // Not “Revised figures were released on Tuesday.”
    form: /^[[(]?(?:[Ll]ast |[Ff]irst |[Pp]age last )?(?:[Uu]pdated|[Pp]ublished|[Mm]odified|[Rr]evised|[Cc]reated)(?:\s+at|\s+on|:|(?=\s+(?:\d|\p{Lu})))\s.{0,60}$/u,
  },
];

export const HEADS: readonly { example: string; form: RegExp }[] = [
  {
    example: '[Updated at 10:27 a.m. ET] Police said …',
    form: new RegExp(String.raw`^[[(](?:(?:[Ll]ast |[Ff]irst )?(?:[Uu]pdated|[Pp]osted|[Pp]ublished)\s*(?:at|on)?:?\s*)?${CLOCK}[^\])]{0,40}[\])]\s*`, 'u'),
  },
  {
    example: 'Last updated at 12:27, Tue May 3, 2011: Police said …',
    form: new RegExp(
      String.raw`^(?:[Ll]ast |[Ff]irst )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)\s*(?:at|on|:)?\s*(?:${CLOCK}[,\s]*)?(?:on\s+)?(?:${STAMPED_DAY})?(?:[,\s]*${CLOCK})?\s*(?:${DASH}|:|\|)?\s*(?=\p{Lu})`,
      'u',
    ),
  },
  { example: '12.27pm: Police said …', form: new RegExp(String.raw`^${CLOCK}(?:\s*(?::|${DASH}|\|)\s*|\s+(?=\p{Lu}))`, 'u') },
  {
    example: 'LEEDS, England (AP) — Police said …; LEEDS, May 3 (Reuters) - Police said …',
    form: new RegExp(String.raw`^(?!The\s)\p{Lu}[\p{L}.’' ,/-]{1,40}?(?:,?\s+\p{L}{3,9}\.?\s+\d{1,2})?\s*\(\p{Lu}[\p{L}.& ]{1,20}\)\s*${DASH}\s+`, 'u'),
  },
  {
    // Without a dash, only a place in capitals: “The National Defense University (NDU) is …” has no dateline.
    example: 'LEEDS, England (AP) Police said …',
    form: new RegExp(String.raw`^\p{Lu}{3}[\p{Lu}.’' -]{0,30}(?:,\s[\p{L}.’' ]{2,30})?(?:,?\s+\p{L}{3,9}\.?\s+\d{1,2})?\s*\(\p{Lu}[\p{L}.& ]{1,20}\)\s+`, 'u'),
  },
  { example: 'LEEDS, England, 3 May — Police said …', form: new RegExp(String.raw`^\p{Lu}[\p{Lu}.’' -]{2,30}(?:,\s[\p{L}.\d ]{2,25}){0,2}\s*${DASH}\s+`, 'u') },
  { example: '(CNN) — Police said …', form: new RegExp(String.raw`^\(\p{Lu}[\p{L}.& ]{1,20}\)\s*(?:${DASH})?\s*`, 'u') },
];

/** Passage that begins with the time of a post. */
export const POST = new RegExp(String.raw`^[[(]?(?:[Uu]pdated\s+at\s+|[Pp]osted\s+at\s+)?${CLOCK}\s*(?:[\])]|:|${DASH}|\||(?=\p{Lu}))`, 'u');
/** Passage that begins with a speaker's name: “BLITZER: We go now to …”. */
export const TURN = /^(?:\p{Lu}{2,}[\p{Lu}.,’' -]{0,40}|\([^)]{2,40}\)\s?\p{Lu}{2,}[\p{Lu} ]*):\s/u;
