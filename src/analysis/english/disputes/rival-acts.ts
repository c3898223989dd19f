/** Acts of which only one can be what happened to somebody: who “resigned” was not “dismissed”. The words of each follow the name or a pronoun. */
const RIVAL_ACTS: readonly (readonly { name: string; words: RegExp }[])[] = [
  [
    { name: 'left', words: /\b(?:resigned|stepped down|quit|retired)\b/iu },
    {
      name: 'dismissed',
      words:
        /\b(?:(?:was|were|is|had been|has been) (?:dismissed|fired|sacked|forced out|ousted|expelled|removed from (?:office|the post|his post|her post)))\b/iu,
    },
    { name: 'stayed', words: /\b(?:remain(?:s|ed)|is still|was still) (?:an? (?:employee|member)|in office|in (?:his|her) (?:post|office))\b/iu },
  ],
  [
    { name: 'own hand', words: /\b(?:killed (?:himself|herself)|took (?:his|her) own life|committed suicide)\b/iu },
    { name: 'another hand', words: /\b(?:was|were|had been) (?:murdered|killed by|shot by|poisoned)\b/iu },
  ],
  [
    { name: 'gave up', words: /\b(?:surrendered|gave (?:himself|herself) up|turned (?:himself|herself) in)\b/iu },
    { name: 'taken', words: /\b(?:was|were|had been) (?:captured|caught|seized|hunted down)\b/iu },
  ],
  [
    { name: 'accident', words: /\b(?:was|had been|as) (?:an accident|accidental|unintentional)\b|\bby accident\b/iu },
    { name: 'intent', words: /\b(?:was|had been|as) (?:arson|an attack|deliberate|intentional|sabotage)\b|\b(?:deliberately|on purpose)\b/iu },
  ],
];
/** Words before an act by which it did not happen: “before he could have (resigned)”, “denied that she (resigned)”, “unless he (resigned)”. */
const NOT_DONE = /\b(?:not|never|could|would|will|should|may|might|must|if|unless|until|whether|deny|denie[sd]|denying|refus\p{L}+|nobody|no one)\b|n[’']t\b/iu;
/** Maximum length of the words before an act that are searched for a negation. */
const MAX_BEFORE = 40;

/** An act of a person, with a key that two rival acts have in common. */
export interface RivalAct {
  rivals: number;
  name: string;
  /** Offset of its words. */
  start: number;
}

/** Return the act in a part of a sentence of which another one would be a rival: “he was dismissed without notice”; null if it has none, or several. */
export function rivalActIn(text: string): RivalAct | null {
  const acts = RIVAL_ACTS.flatMap((group, rivals) =>
    group.flatMap(({ name, words }): RivalAct[] => {
      const start = words.exec(text)?.index;
      return start === undefined || NOT_DONE.test(text.slice(Math.max(0, start - MAX_BEFORE), start)) ? [] : [{ rivals, name, start }];
    }),
  );
  return acts.length === 1 ? acts[0]! : null;
}

/** Whether only one of two acts can be what happened. */
export function areRivalActs(a: RivalAct, b: RivalAct): boolean {
  return a.rivals === b.rivals && a.name !== b.name;
}

/** The active form of an act that another person does: “(Markovic) dismissed Ruzic”; group 1 is the person's last name. */
const DISMISSED = /\b(?:dismissed|fired|sacked|ousted)\s+(?:\p{Lu}[\p{L}’'-]*\s+){0,3}(\p{Lu}[\p{L}’'-]+)/u;

/** Return the last name of the person whom a sentence says that somebody dismissed, and the act; null if it says so of nobody. */
export function dismissalIn(text: string): { lastName: string; act: RivalAct } | null {
  const match = DISMISSED.exec(text);
  if (match === null || NOT_DONE.test(text.slice(Math.max(0, match.index - MAX_BEFORE), match.index))) return null;
  return { lastName: match[1]!, act: { rivals: 0, name: 'dismissed', start: match.index } };
}

/** The parts of a sentence that may each be somebody's account: “…, the union said; the company said that …”. */
const PARTS = /;\s+|,\s+(?:but|while|whereas)\s+/u;

/** Return the two parts of a sentence that contrasts two accounts; null if it has not two. */
export function contrastedPartsOf(text: string): [string, string] | null {
  const parts = text.split(PARTS);
  return parts.length === 2 ? [parts[0]!, parts[1]!] : null;
}
