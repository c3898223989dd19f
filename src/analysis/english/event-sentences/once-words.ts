/**
 * Stems of English verbs and nouns for events that happen only once to a person or thing: nobody dies twice, no ship sinks on two days. Events that can recur on the
 * next day (fell, shelled, said, met, killed several, won) are left out.
 */
export const ONCE: ReadonlySet<string> = new Set(
  'die death born birth assassin resign resignation elect inaugur sworn marri wed sank sink sunk capsiz crash derail collaps found acquit acquitt sentenc convict abdic crown execut behead retir bankrupt dissolv independ abolish erupt'.split(
    ' ',
  ),
);

/** Acts (see `actsIn`) that a person or thing undergoes once in its life: “die person:gareth-pym”; not “die by …”, of the one who killed. */
const ONCE_IN_LIFE = /^(?:die|bury|sink) (?!by )/;

/** Whether an act, such as “die person:gareth-pym”, happens to each person or thing only once. */
export function isOnceInLife(act: string): boolean {
  return ONCE_IN_LIFE.test(act);
}
