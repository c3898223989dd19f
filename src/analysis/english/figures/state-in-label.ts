/** What happened to those who are counted, at the end of a label: “Workers [killed]”. */
const STATE = /\b(killed|injured|missing)$/u;

/** Return what happened to those whom a series of figures counts, given its label: “killed” for “Workers killed”; null for anything else. */
export function stateInLabel(label: string): string | null {
  return STATE.exec(label)?.[1] ?? null;
}
