import { verbCuesIn } from '../../analysis/english/times/index.ts';

type Cues = ReturnType<ReturnType<typeof verbCuesIn>>;

/** The last text with its cues: several tests of one sentence follow each other. */
let last: { text: string; cues: Cues } | undefined;

/** Return the verb cues of a text. */
export function cuesOf(text: string): Cues {
  if (last?.text !== text) last = { text, cues: verbCuesIn([{ kind: 'paragraph', text, opaque: [] }])({ id: '', passage: 0, start: 0, end: text.length }) };
  return last.cues;
}
