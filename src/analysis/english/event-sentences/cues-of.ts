import { type VerbCue, verbCuesIn } from '../times/index.ts';

/** The last text with its cues: several tests of one sentence follow each other. */
let last: { text: string; cues: VerbCue[] } | undefined;

/** Return the verbs of a text with their tense, and whether they are negated or only possible: “may close” → future, possible. */
export function cuesOf(text: string): VerbCue[] {
  if (last?.text !== text) last = { text, cues: verbCuesIn([{ kind: 'paragraph', text, opaque: [] }])({ id: '', passage: 0, start: 0, end: text.length }) };
  return last.cues;
}

/** Return the first verb of a text in the past tense that is neither negated nor a mere possibility; undefined if there is none. */
export function pastVerbOf(text: string): VerbCue | undefined {
  return cuesOf(text).find(({ tense, negated, possible }) => tense === 'past' && !negated && !possible);
}
