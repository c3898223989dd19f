import type { EntityType, Span } from '../../core/index.ts';

/**
 * Semantic role of the names for which an act is recorded. `agent`: who does it; `patient`: to whom it is done; `all`: every person in the sentence; `thing`: a
 * thing named with “the” (“the Falk Dam”, not “Berlin”).
 */
type Role = 'agent' | 'patient' | 'all' | 'thing';

/**
 * English verbs and nouns for acts that a person does or undergoes, or a thing or place undergoes, at most once a day. Acts that recur within a day (said, scored,
 * fell, shelled) or have many objects (approved, named) are left out.
 */
const ACTS: readonly { act: string; role: Role; words: RegExp }[] = [
  { act: 'arrest', role: 'patient', words: /^(?:arrest|detain|apprehend)|^t(?:ook|aken|akes|ake)\b[^,;]{0,40}\binto custody\b/i },
  { act: 'release', role: 'patient', words: /^(?:freed|frees|free|bailed)\b|^releas|^let (?:out|go)\b/i },
  {
    act: 'release',
    role: 'agent',
    words: /^(?:walk|walks|walked) free\b|^(?:leave|leaves|left) (?:\p{Lu}\p{L}+ |the |a ){0,2}(?:prison|jail|custody|detention)\b/iu,
  },
  { act: 'resign', role: 'agent', words: /^(?:resign|quit)|^(?:step|steps|stepped|stand|stands|stood) down\b/i },
  { act: 'resign', role: 'agent', words: /^(?:hand(?:ed|s)?(?: in)?|tender(?:ed|s)?|submit(?:ted|s)?|announce[ds]?) (?:his|her|their) resignation\b/i },
  { act: 'dismiss', role: 'agent', words: /^(?:lost|loses) (?:his|her|their) (?:job|post|position)\b/i },
  { act: 'dismiss', role: 'patient', words: /^(?:dismiss(?:ed|es|al)?|sack(?:ed|s|ing)?|fired|ousted|ouster)\b/i },
  { act: 'suspend', role: 'patient', words: /^(?:suspended|suspends|suspension)\b|^(?:sent|sends|put|puts|placed)\b[^;.]{0,60}\son (?:\p{L}+ )?leave\b/iu },
  { act: 'appoint', role: 'patient', words: /^(?:appoint(?:ed|s|ment)?|sworn in|inaugurat\w*|put in charge)\b|^named\b[^,;]{0,40}\bas\b/i },
  {
    act: 'appoint',
    role: 'agent',
    words:
      /^(?:took|takes) (?:charge of|over as|office)\b|^bec(?:ame|omes) (?:\p{L}+ ){0,3}(?:minister|president|chancellor|premier|chief|head|leader|director|mayor|governor)\b/iu,
  },
  { act: 'unseat', role: 'agent', words: /^(?:lost|loses) (?:his|her) seat\b/i },
  { act: 'unseat', role: 'patient', words: /^voted out\b/i },
  { act: 'die', role: 'agent', words: /^(?:die|dies|died|death|pass(?:es|ed)? away|succumb(?:s|ed)?|(?:lost|loses) (?:his|her) life)\b/i },
  { act: 'die', role: 'patient', words: /^(?:killed|assassinat\w*|murdered|(?:shot|stabbed|beaten|found) dead|(?:shot|stabbed|beaten) to death)\b/i },
  { act: 'marry', role: 'all', words: /^(?:marr(?:y|ies|ied|iage)|wed|weds|wedding)\b/i },
  { act: 'charge', role: 'patient', words: /^(?:charged|charges|indict\w*)\b/i },
  { act: 'sentence', role: 'patient', words: /^(?:sentenc\w*|jailed|imprisoned)\b/i },
  { act: 'convict', role: 'patient', words: /^(?:convict\w*|found guilty)\b/i },
  { act: 'acquit', role: 'patient', words: /^(?:acquit\w*|cleared of|found not guilty)\b/i },
  { act: 'extradite', role: 'patient', words: /^(?:extradit\w*|deport(?:ed|s|ation)?|expelled)\b/i },
  { act: 'hospitalize', role: 'patient', words: /^hospitali[sz]ed|^(?:took|taken|rushed|admitted)\b[^,;]{0,30}\bto (?:a |the )?hospital\b/i },
  { act: 'bury', role: 'patient', words: /^(?:bur(?:y|ies|ied|ial)|funeral)\b/i },
  {
    act: 'visit',
    role: 'agent',
    words: /^(?:visit(?:ed|s)?|toured|walk(?:ed|s)? through|came to look|comes to look|(?:flew|travell?ed) to|arrived (?:in|at))\b/i,
  },
  { act: 'meet', role: 'all', words: /^(?:met|meets|meet|meeting|(?:h[eo]ld |had )?talks)\b/i },
  { act: 'collapse', role: 'thing', words: /^(?:collaps\w*|(?:give|gives|gave|given) way|(?:break|breaks|broke|broken) up|failed)\b/i },
  { act: 'sink', role: 'thing', words: /^(?:sank|sunk|sinks|sinking|capsiz\w*|went down)\b/i },
  { act: 'ground', role: 'thing', words: /^(?:(?:ran|run|runs) aground|(?:hit|hits|struck|strikes) (?:a |the )?(?:rocks?|reef|sandbank|shoal))\b/i },
  { act: 'collide', role: 'thing', words: /^(?:collid\w*|ramm?(?:ed|s)|(?:crashed|ploughed|plowed|slammed) into)\b/i },
  { act: 'crash', role: 'thing', words: /^(?:crash\w*|derail\w*|came off the (?:rails|tracks))\b/i },
  { act: 'erupt', role: 'thing', words: /^erupt/i },
];

/** “(was) arrested”, “(has been quietly) freed”: the named person precedes the verb. */
const PASSIVE_BEFORE = /\b(?:was|were|been|being|is|are|be|gets?|got)\s(?:\p{L}+ly\s|also\s|later\s|then\s)?$/iu;
/** Nouns for acts, if an article or a possessive precedes them: “the arrest”, “her resignation”. */
const NOUN =
  /^(?:arrest|releas|resignat|dismissal|ouster|appointment|inaugurat|death|assassinat|marriage|wedding|indictment|charges|sentenc|convict|acquittal|extradit|deportat|burial|funeral|suspension|visit|meeting|talks|collapse|crash|erupt)\p{L}*/iu;
/** Past forms of verbs, which `NOUN` also matches: “arrested”, “visited”. */
const PAST_VERB = /^\p{L}+ed\b/iu;
const NOUN_BEFORE = /\b(?:the|an?|his|her|their|its)\s(?:\p{L}+\s)?$|['’]s\s$/iu;
/** “the wife of (Haller)”, “by (Stroem)”: another person is meant. */
const OTHER_BEFORE = /\b(?:of|by|with|from|for|against|to|and)\s$/i;
const OF_BEFORE = /\bof\s$/i;
/** “Haller(’s brother)”: another person is meant. */
const POSSESSIVE_AFTER = /^['’]s?\b/;

/** “The (Falk Dam)”, “the car ferry (Havdis)”; not “the mayor of (Berlin)”. */
const THING_BEFORE = /\bthe\s(?:(?!of\b|in\b|at\b|from\b|near\b|and\b)\p{L}+\s){0,3}$/iu;
/** Verbs that say of a noun only that it happened: “the wedding took place”. */
const HAPPENS = /\b(?:took place|takes place|(?:was|were|is) held|happened|occurred|came)\b/i;

/** A name in a sentence, by the key of its entity. */
export interface NamedSpan extends Span {
  key: string;
  type: EntityType;
}

/**
 * Return the acts that the verb or noun at an offset of a sentence reports, each with the key of its agent or patient: “Reed was sacked” → `dismiss person:reed`,
 * “Reed sacked his deputy” → `dismiss by person:reed`, “Reed met Kurti” → `meet person:kurti person:reed`.
 */
export function actsIn(text: string, offset: number, named: readonly NamedSpan[]): string[] {
  const form = ACTS.find(({ words }) => words.test(text.slice(offset)));
  if (!form) return [];
  const persons = named.filter(({ type }) => type === 'person');
  const keys = subjectsOf(form.role, text, offset, form.role === 'thing' ? named : persons);
  return keys.map((key) => `${form.act} ${key}`);
}

/**
 * Return the offset of a noun for an act that the date of a sentence dates, although another verb follows: “The death of Pym on Saturday raised the toll”, “The
 * wedding of Haller and Toft took place on 3 May”; -1 if there is none.
 *
 * @param verb offset of the verb
 * @param date offset of the date
 */
export function datedNoun(text: string, verb: number, date: number): number {
  for (const { 0: word, index } of text.slice(0, verb).matchAll(new RegExp(NOUN.source.replace('^', '\\b'), 'giu'))) {
    const end = index + word.length;
    if (PAST_VERB.test(word) || !NOUN_BEFORE.test(text.slice(0, index)) || /[,;:“"]/.test(text.slice(end, verb))) continue;
    const isDated = date >= end && date < verb;
    if (isDated || HAPPENS.test(text.slice(verb, verb + 12))) return index;
  }
  return -1;
}

/** Return the keys of the persons or things for which an act is recorded, given the names among which they are. */
function subjectsOf(role: Role, text: string, offset: number, named: readonly NamedSpan[]): string[] {
  if (role === 'all') return named.length < 2 ? [] : [[...new Set(named.map(({ key }) => key))].sort().join(' ')];
  const nameBefore = named.filter(({ end }) => end <= offset).at(-1);
  const nameAfter = named.find(({ start }) => start >= offset);
  if (role === 'thing') return nameBefore && THING_BEFORE.test(text.slice(0, nameBefore.start)) ? [nameBefore.key] : [];
  const textBefore = text.slice(0, offset);
  if (NOUN.test(text.slice(offset)) && !PAST_VERB.test(text.slice(offset)) && NOUN_BEFORE.test(textBefore)) {
    const afterOf = nameAfter && OF_BEFORE.test(text.slice(0, nameAfter.start)) ? nameAfter : undefined;
    const owner = nameBefore && /^['’]s?\s(?:\p{L}+\s)?$/u.test(text.slice(nameBefore.end, offset)) ? nameBefore : undefined;
    return [afterOf ?? owner].flatMap((name) => name?.key ?? []);
  }
  const isPassive = PASSIVE_BEFORE.test(textBefore);
  // “Reed sacked his deputy” reports another act than “Reed was sacked”.
  if (role === 'patient' && !isPassive && !nameAfter) return nameBefore ? [`by ${nameBefore.key}`] : [];
  const subject = role === 'agent' || isPassive ? nameBefore : nameAfter;
  if (!subject) return [];
  if (OTHER_BEFORE.test(text.slice(0, subject.start))) return OF_BEFORE.test(text.slice(0, subject.start)) ? [`relative of ${subject.key}`] : [];
  if (!POSSESSIVE_AFTER.test(text.slice(subject.end))) return [subject.key];
  const relative = named.find(({ start }) => start > subject.end && /^['’]s?\s\p{Ll}+,?\s$/u.test(text.slice(subject.end, start)));
  return [relative?.key ?? `relative of ${subject.key}`];
}

/** Acts of which one person may do several in a day: meetings, visits, and what the person does to others. */
const RECURS = /^(?:visit|meet|\w+ by) /;

/**
 * Compare the acts of two sentences of one day. Returns `same` if they report the same act of the same person or thing; `other` if the act is the same but not the
 * person or thing (“arrested Haller”, “arrested Varga”), if they are two acts of two persons, or if it may recur and each sentence names a person or place that the other lacks (“Reed visited Selm”,
 * “Reed visited Falk”); null if they have no act in common.
 */
export function compareActs(a: SentenceActs, b: SentenceActs): 'same' | 'other' | null {
  if (a.acts.length === 0 || b.acts.length === 0) return null;
  const kinds = new Set(a.acts.map(kindOf));
  // “Haller stepped down”, “Toft was put in charge hours after Haller stepped down”.
  if (!b.acts.some((act) => kinds.has(kindOf(act)))) return [a, b].every(isOfOnePerson) && whoOf(a.acts[0]!) !== whoOf(b.acts[0]!) ? 'other' : null;
  if (!a.acts.some((act) => b.acts.includes(act))) return 'other';
  if (!a.acts.some((act) => b.acts.includes(act) && RECURS.test(act))) return 'same';
  const isWithin = (one: SentenceActs, other: SentenceActs) => one.whoAndWhere.every((key) => other.whoAndWhere.includes(key));
  return isWithin(a, b) || isWithin(b, a) ? 'same' : 'other';
}

/** The acts that a sentence reports, in the form that `actsIn` returns, and the keys of the persons and places that it names. */
export interface SentenceActs {
  acts: readonly string[];
  whoAndWhere: readonly string[];
}

function kindOf(act: string): string {
  return act.slice(0, act.indexOf(' '));
}

/** The person of an act: `person:haller` for `resign person:haller`. */
function whoOf(act: string): string {
  return act.slice(act.indexOf(' ') + 1);
}

/** Whether a sentence reports one act, of one person whom it names. */
function isOfOnePerson({ acts }: SentenceActs): boolean {
  return acts.length === 1 && /^person:\S+$/.test(whoOf(acts[0]!));
}
