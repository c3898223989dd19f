/**
 * Stems of English verbs and nouns for what happens only once to somebody or something: nobody dies twice, no ship sinks on two days. Events that can recur on
 * the next day (fell, shelled, said, met, killed several, won) are not listed.
 */
export const ONCE: ReadonlySet<string> = new Set(
  'die death born birth assassin resign resignation elect inaugur sworn marri wed sank sink sunk capsiz crash derail collaps found acquit sentenc convict abdic crown execut behead retir bankrupt dissolv independ abolish erupt'.split(
    ' ',
  ),
);
