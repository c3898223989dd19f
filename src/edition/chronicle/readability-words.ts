/** English words at the head of a sentence that lean on what stands before it. In lower case. */

/** Somebody or something that was named before. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they his her their its him them this that these those we our i my you your both neither another others such one some many most all'.split(' '),
);

/** What ties a sentence to the one before. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  'but and or so yet however meanwhile also then moreover furthermore nevertheless nonetheless instead still thus therefore besides additionally separately similarly likewise indeed otherwise accordingly conversely consequently later earlier afterwards afterward because since although though while when after before'.split(
    ' ',
  ),
);

/** Of the connectives, those that open a clause of their own sentence: “After the vote, Gladkov …” can be read alone. */
export const SUBORDINATORS: ReadonlySet<string> = new Set('because since although though while when after before'.split(' '));

/** With “the” before it, somebody who was named before: “the company said”. */
export const ROLES: ReadonlySet<string> = new Set(
  'company firm group agency ministry minister president governor mayor official officials spokesman spokeswoman spokesperson statement report reports man woman men women victim victims suspect suspects attacker attackers couple pair two three latter former move decision announcement incident attack accident blast explosion news same'.split(
    ' ',
  ),
);
