import { verbCuesIn } from '../../analysis/english/times/index.ts';

/** Return the verb cues of a text. */
export function cuesOf(text: string) {
  return verbCuesIn([{ kind: 'paragraph', text, opaque: [] }])({ id: '', passage: 0, start: 0, end: text.length });
}
