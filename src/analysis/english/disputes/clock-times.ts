/** A moment of a day, as a text gives it. */
export interface ClockTime {
  /** Minutes since midnight. */
  minutes: number;
  /** Whether the text gives it only roughly: “at about 8 a.m.”, “shortly after noon”, or as a full hour. */
  isRough: boolean;
}

/** A moment after “at”: “at about 8.15 a.m.”, “at 19:40”, “shortly after noon”; not “by 8 a.m.”, “from 8 to 10 a.m.”. */
const MOMENT =
  /\b(?:at|shortly (?:after|before)|just (?:after|before)) ((?:about|around|roughly|approximately|almost|nearly|some time around|shortly (?:after|before)|just (?:after|before)) )?(?:(\d{1,2})(?:[:.](\d{2}))?(?:\s?(a|p)\.?m\b\.?)?|(noon|midday|midnight))(?![\d:])/giu;
/** Words around a moment by which it is one end of a period, or that of another clock. */
const NO_MOMENT = /\b(?:between|from|every|each|daily|weekdays)\b|\b(?:GMT|UTC|CET|EST|BST|local time|Moscow time|Kyiv time)\b/iu;
/** Words that tell one of several things from the others: “the second explosion”. */
const ONE_OF_SEVERAL = /\b(?:first|second|third|fourth|last|next|another|final|further|more|again|later|other|earlier)\b/giu;
/** Things that happen several times on one day. */
const REPEATED = /\b(?:explosions|blasts|sirens|shots|strikes|attacks|tremors|aftershocks|alerts|raids|calls|trains|flights|buses|ferries)\b/iu;
const HALF_DAY = 12;
const MINUTES = 60;

/** Return the moment at which a sentence says that something happened; null if it gives none, or several. */
export function clockTimeIn(text: string): ClockTime | null {
  if (NO_MOMENT.test(text) || REPEATED.test(text)) return null;
  const moments = [...text.matchAll(MOMENT)].flatMap((match): ClockTime[] => {
    const [words, rough, hour, minute, half, name] = match;
    if (name !== undefined) return [{ minutes: name.toLowerCase() === 'midnight' ? 0 : HALF_DAY * MINUTES, isRough: true }];
    // “At 19” is an age, or anything; “at 7.40” may be a price.
    if (half === undefined && (minute === undefined || !words.includes(':'))) return [];
    const [hours, past] = [Number(hour), Number(minute ?? 0)];
    if (hours >= 24 || past >= MINUTES || (half !== undefined && (hours === 0 || hours > HALF_DAY))) return [];
    const inDay = half === undefined ? hours : (hours % HALF_DAY) + (half.toLowerCase() === 'p' ? HALF_DAY : 0);
    return [{ minutes: inDay * MINUTES + past, isRough: rough !== undefined || minute === undefined || /^(?:shortly|just)/iu.test(words) }];
  });
  return moments.length === 1 ? moments[0]! : null;
}

/** Return the words by which a text says which of several things it means, in order: “second”. */
export function whichOfSeveral(text: string): string {
  return (text.toLowerCase().match(ONE_OF_SEVERAL) ?? []).sort().join(' ');
}

/** Verbs that say only that something happened, as content words have them: “the collapse happened”, “the alarm went off”. */
const LIGHT = new Set([
  'happen',
  'happened',
  'happens',
  'occur',
  'occurr',
  'occurred',
  'went',
  'goes',
  'gone',
  'going',
  'set',
  'sets',
  'took',
  'take',
  'taken',
  'place',
  'time',
  'timed',
  'begin',
]);

/** Whether a content word only says that something happened. */
export function isLightWord(word: string): boolean {
  return LIGHT.has(word);
}
