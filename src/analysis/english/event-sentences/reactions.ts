/** Stems of verbs by which somebody speaks of a happening: “the governor called it an accident” reports no accident. */
export const SPEECH: ReadonlySet<string> = new Set(['said', 'told', 'call']);
/** Stems of verbs by which somebody reacts to a happening: “condemned the attack” reports no attack. */
export const REACTIONS: ReadonlySet<string> = new Set(
  'condemn welcom critic prais thank demand urg react warn regret defend deplor mourn applaud denounc'.split(' '),
);
/** Words by which a sentence itself tells what somebody says: “has begun to form a second unit, the governor said”. */
const TELLS_SPEECH = /\b(?:said|says|told|tells|according to)\b/i;

/** Whether a sentence itself tells what somebody says: “has begun to form a second unit, the governor said”. */
export function tellsSpeech(text: string): boolean {
  return TELLS_SPEECH.test(text);
}
