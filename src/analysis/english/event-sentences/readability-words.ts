/** English words at the head of a sentence that depend on the sentences before it. In lower case. */

/** Pronouns and quantifiers that refer to somebody or something in an earlier sentence. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they his her their its him them this that these those we our i my you your both neither another others such one some many most all'.split(' '),
);

/** Words that connect a sentence to the one before. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  'but and or so yet however meanwhile also then moreover furthermore nevertheless nonetheless instead still thus therefore besides additionally separately similarly likewise indeed otherwise accordingly conversely consequently later earlier afterwards afterward because since although though while when after before'.split(
    ' ',
  ),
);

/** Connectives that can also open a clause of their own sentence: “After the vote, Gladkov …” can be read alone. */
export const SUBORDINATORS: ReadonlySet<string> = new Set('because since although though while when after before'.split(' '));

/** Nouns that, after “the”, refer to somebody or something in an earlier sentence: “the company said”. */
export const ROLES: ReadonlySet<string> = new Set(
  'company firm group agency ministry minister president governor mayor official officials spokesman spokeswoman spokesperson statement report reports man woman men women victim victims suspect suspects attacker attackers couple pair two three latter former move decision announcement incident damage toll attack accident blast explosion news same'.split(
    ' ',
  ),
);

/** Present participles of actions done in a moment, which with “today” report an event: “is launching”, “are signing”. */
export const PUNCTUAL_PRESENT: ReadonlySet<string> = new Set(
  'launching releasing announcing unveiling introducing publishing signing issuing opening closing reopening starting beginning ending hosting holding meeting marking celebrating voting electing filing resigning visiting arriving leaving landing appearing suing charging banning joining withdrawing suspending cancelling canceling lifting halting marching striking burying moving recalling raising cutting'.split(
    ' ',
  ),
);

/** Verbs that open a sentence asking its reader to do something. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  'add apply ask attend avoid be bring browse call check choose click come consider contact create download email ensure enter expect explore find follow get give go have help include join keep learn let listen look make mark meet note participate plan read register remember review roll save see send share show sign stay stop submit subscribe take tell test think try tune turn use view visit vote watch write'.split(
    ' ',
  ),
);
