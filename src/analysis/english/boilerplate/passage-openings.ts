/** Time of day in posts and timestamps: “12:27”, “9.05pm”, “1214 GMT”, “10:27 a.m. ET”. */
export const POST_TIME = String.raw`(?:\d{1,2}[:.]\d\d(?::\d\d)?|\d{4}(?=\s*(?:GMT|UTC|BST|EST|EDT|ET)))\s*(?:[AaPp]\.?[Mm]\.?)?(?:\s*\(?(?:GMT|UTC|BST|EST|EDT|ET|CET|CEST|MSK|PST|PDT|PT)\b\)?)?`;
const DASH = String.raw`(?:--?|—|–)`;
/** Date in timestamps: “Tue May 3, 2011”, “3 May 2011”, “Tuesday 3 May 2011”. */
const STAMPED_DAY = String.raw`(?:\p{L}{3,9}\.?,?\s+)?(?:\d{1,2}\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2})(?:,?\s+\d{4})?`;

/** Patterns of timestamps and datelines at the start of a passage. The chronicle shows the sentence without them. */
export const PASSAGE_OPENINGS: readonly { example: string; form: RegExp }[] = [
  {
    example: '[Updated at 10:27 a.m. ET] Police said …',
    form: new RegExp(String.raw`^[[(](?:(?:[Ll]ast |[Ff]irst )?(?:[Uu]pdated|[Pp]osted|[Pp]ublished)\s*(?:at|on)?:?\s*)?${POST_TIME}[^\])]{0,40}[\])]\s*`, 'u'),
  },
  {
    example: 'Last updated at 12:27, Tue May 3, 2011: Police said …',
    form: new RegExp(
      String.raw`^(?:[Ll]ast |[Ff]irst )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)\s*(?:at|on|:)?\s*(?:${POST_TIME}[,\s]*)?(?:on\s+)?(?:${STAMPED_DAY})?(?:[,\s]*${POST_TIME})?\s*(?:${DASH}|:|\|)?\s*(?=\p{Lu})`,
      'u',
    ),
  },
  { example: '12.27pm: Police said …', form: new RegExp(String.raw`^${POST_TIME}(?:\s*(?::|${DASH}|\|)\s*|\s+(?=\p{Lu}))`, 'u') },
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

/** The start of a passage that is a post of a live blog: “12.27pm: ”, “[Updated at 10:27 a.m. ET]”. */
export const POST_OPENING = new RegExp(String.raw`^[[(]?(?:[Uu]pdated\s+at\s+|[Pp]osted\s+at\s+)?${POST_TIME}\s*(?:[\])]|:|${DASH}|\||(?=\p{Lu}))`, 'u');
/** The start of a passage that is a speaker's turn in a transcript: “BLITZER: We go now to …”. */
export const SPEAKER_TURN = /^(?:\p{Lu}{2,}[\p{Lu}.,’' -]{0,40}|\([^)]{2,40}\)\s?\p{Lu}{2,}[\p{Lu} ]*):\s/u;
