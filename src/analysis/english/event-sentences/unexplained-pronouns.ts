import type { Span } from '../../core/index.ts';
import type { SentenceFeatures } from './readability.ts';
import { withoutQuotations } from './reports-event.ts';

/** A pronoun for a thing after a verb: “said that it could be closed by hand”, “received it”; not “said that it was time to”. */
const THING_PRONOUN =
  /\b(?:that|received|got|took|gave|opened|closed|found|saw|called|made|left|sold|bought|used|signed|published) (?:it|them)\b(?! (?:is|was|would be|will be|had been|has been) (?:\p{L}+ )?(?:to|that|time|necessary|important|\p{L}+ible|\p{L}+able|too)\b)/gu;

/** “(The council) sent it”, “(the council) had decided to sell it”: the only thing named before “it” is who did something with it. */
const SUBJECT_ONLY =
  /^(?:(?:\p{L}{2,3} )?\s+,?\s*)?(?:[Tt]he |[Aa]n? )?((?:[\p{L}’'.-]+ ){1,5}?)(?:(?:has|had|have) )?(?:(?:decided|voted|agreed|wanted|promised|refused|planned|meant|chose|managed|failed) to )?(?!(?:said|says|that|made|found|thought|believed|called|keeps?|kept)\b)\p{Ll}+(?<!ing) it(?= (?:on|in|at|by|to|for|from|after|before|during|yesterday|last|this|away|down|up|back|off|out)\b|[.,;:]| \s|\s*$)/u;

/** Whether a pronoun for a thing can only refer to something of another sentence, because nothing but persons and dates is named before it, or only who does something with it. */
export function hasUnexplainedThingPronoun({ text, names, dates }: SentenceFeatures): boolean {
  const undated = dates.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), withoutQuotations(text));
  const subject = SUBJECT_ONLY.exec(undated)?.[1];
  if (subject !== undefined && !/[,;:]|\b(?:that|which|who|whose|of|for|in|on|at|with|and|after|when|if|as|to|is|was|are|were|it)\b/.test(subject)) return true;
  return [...withoutQuotations(text).matchAll(THING_PRONOUN)].some(({ index }) => {
    let before = text.slice(0, index);
    for (const { start, end } of [...names.filter(({ type }) => type === 'person'), ...dates].toSorted((a, b) => b.start - a.start))
      if (end <= index) before = before.slice(0, start) + before.slice(end);
    return (
      !/\b(?:an?|the|its|his|her|their|\p{N}+|of|for|new) \p{L}/iu.test(before.replace(/\btold (?:the|an?) \p{Ll}+\b/gu, '')) &&
      !names.some(({ type, end }) => type !== 'person' && end <= index)
    );
  });
}

/** “Him”, and “her” if no noun follows: “sentenced her on Friday”, not “sentenced her brother”. */
const OBJECT_PRONOUN =
  /\b(?:him|her(?=[.,;:!?)—–]|$| (?:on|in|at|to|for|from|with|by|as|of|off|out|up|away|down|into|after|before|and|but|that|when|because|yesterday|today|last|guilty|not|a|an|the|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b))\b/g;
/** Boundaries of clauses: “that”, “and”, a comma. */
const CLAUSE_START = /[,;:—–]|\b(?:that|and|but|who|whom|which|when|after|before|while|because|as|if)\b/g;

/** Whether a pronoun at an offset is the object of a verb: “sentenced her on Friday”, not “sentenced her brother”. */
export function isObjectPronoun(text: string, at: number): boolean {
  return [...text.matchAll(OBJECT_PRONOUN)].some(({ index }) => index === at);
}

/** Whether the only person named before a pronoun is the subject of its own clause, whom it cannot mean: “Judge Amelia Stroud sentenced her”. */
export function isSubjectOnly(text: string, at: number, names: SentenceFeatures['names']): boolean {
  const before = names.filter(({ type, end }) => type === 'person' && end <= at);
  const [only] = before;
  if (only === undefined || before.length > 1 || /^['’]/.test(text.slice(only.end))) return false;
  const clause = [...text.slice(0, at).matchAll(CLAUSE_START)].at(-1)?.index ?? 0;
  // Nothing but a title, “the mayor,” or a date precedes the subject of a clause.
  const opening = text
    .slice(clause, only.start)
    .replace(CLAUSE_START, '')
    .replace(/\b(?:[Oo]n|[Ii]n|[Aa]t|[Tt]he \p{Ll}+)\b/gu, '');
  return only.start >= clause && !/(?<!\p{L})\p{Ll}/u.test(opening);
}

/** Whether a name may be that of a person: not “the Ledger”, nor an organization or a place. */
export function mayBePerson({ type, start }: SentenceFeatures['names'][number], text: string): boolean {
  return type === 'person' || (type === null && !/\b[Tt]he $/.test(text.slice(0, start)));
}

const PERSON_PRONOUN = /\b(?:he|she|him|himself|herself|hers?|his)\b/g;
const PLURAL_OBJECT = /\b(?:them|themselves|their|theirs)\b/g;
/** A plural noun, or two joined nouns. */
const PLURAL = /\b(?:\p{L}{2,}(?<!s)s|people|men|women|children|police|\p{L}+ and \p{L}+|everyone|everybody|each)\b/u;

/** Whether “him”, “her”, “them” can only refer to somebody of another sentence, because nobody precedes it: “The group named him chief executive”. */
export function hasUnexplainedObjectPronoun({ text, names, dates }: SentenceFeatures): boolean {
  const unquoted = withoutQuotations(text);
  if ([...unquoted.matchAll(OBJECT_PRONOUN)].some(({ index }) => isSubjectOnly(unquoted, index, names))) return true;
  const isNamed = (at: number, fits: (name: SentenceFeatures['names'][number]) => boolean) => names.some((name) => name.end <= at && fits(name));
  // “In his report, Ann Brown …” names the person after the pronoun.
  const isFronted = /^(?:in|on|at|with|after|before|by|despite|during|for|from|as|while|when|since|under)\b/i.test(unquoted);
  const comesAfter = (at: number) => isFronted && /^[^,;.]*, [\p{Ll} ]{0,40}\p{Lu}/u.test(unquoted.slice(at));
  const isBare = (at: number) => !isInside(at, dates) && !comesAfter(at);
  const someone =
    /\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:\p{L}+[- ])*?(?:man|woman|boy|girl|driver|officer|player|singer|actor|teacher|pilot|soldier|worker|student|doctor|passenger|resident|leader|minister|mayor|governor|president|father|mother|son|daughter|child|teenager|\p{Ll}+(?:er|or|ist|ant|ent|ian|man|woman))\b/u;
  // “Inspectors found faults in its gear”: nothing precedes that “its” could mean.
  const isNothingBefore = (at: number) => !isNamed(at, () => true) && !/\b(?:an?|the|this|that|each|every|one|no)\b/i.test(unquoted.slice(0, at));
  return (
    [...unquoted.matchAll(/\b(?:its|itself)\b/g)].some(
      ({ index }) => isBare(index) && isNothingBefore(index) && !/^\p{Lu}\p{L}+ (?:(?:have|had|\p{Ll}+) |has (?:\p{Ll}+ ){0,3})its/u.test(unquoted),
    ) ||
    [...unquoted.matchAll(PERSON_PRONOUN)].some(
      ({ index }) => isBare(index) && !isNamed(index, (name) => mayBePerson(name, text)) && !someone.test(withoutAdditions(unquoted.slice(0, index), names)),
    ) ||
    [...unquoted.matchAll(PLURAL_OBJECT)].some(
      ({ index }) => isBare(index) && !isNamed(index, ({ type }) => type !== 'person') && !PLURAL.test(unquoted.slice(0, index)),
    )
  );
}

/** Return a text without what commas add to the names of bodies, which is no person: “Acme Group, (the owner,) said that he had resigned”. */
function withoutAdditions(text: string, names: SentenceFeatures['names']): string {
  return names.reduce(
    (rest, { type, end }) =>
      type === 'person' ? rest : rest.slice(0, end) + rest.slice(end).replace(/^, (?:an?|the)\b[^,]*,/i, (words) => ' '.repeat(words.length)),
    text,
  );
}

/** Whether an offset is inside one of some spans. */
export function isInside(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}
