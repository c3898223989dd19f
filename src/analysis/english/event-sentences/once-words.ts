/**
 * Stems of English verbs and nouns for events that happen only once to a person or thing: nobody dies twice, no ship sinks on two days. Events that can recur on the
 * next day (fell, shelled, said, met, killed several, won) are left out.
 */
export const ONCE: ReadonlySet<string> = new Set(
  'die death born birth assassin resign resignation elect inaugur sworn marri wed sank sink sunk capsiz crash derail collaps found acquit acquitt sentenc convict abdic crown execut behead retir bankrupt dissolv independ abolish erupt'.split(
    ' ',
  ),
);
