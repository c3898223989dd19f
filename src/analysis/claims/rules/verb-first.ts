import { complementAfter } from '../complement.ts';
import { trimmed } from '../extent.ts';
import { BE, CUE_VERBS, DETERMINERS, type CueVerb } from '../resources/en.ts';
import { subjectBefore, type Subject } from '../subject.ts';
import type { Draft, Reading } from '../types.ts';

/** “[The governor] {said} on Tuesday [that the road was closed]”: content behind its cue. */
export function verbFirst(reading: Reading, at: number, next: Reading | undefined): Draft | null {
  const { words } = reading;
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (cue === undefined || isName(reading, at)) return null;
  const complement = complementAfter(reading, at, cue, next);
  if (complement === null) return null;
  const subject = subjectBefore(reading, at);
  if (!fits(reading, at, cue, subject, complement.how)) return null;
  const source = subject.passive ? null : subject.source;
  return {
    source: source && { reading, ...source },
    elsewhere: subject.passive ? 'nowhere' : subject.elsewhere,
    cue: { reading, first: subject.verbFirst, last: at },
    content: complement.content.map((place) => ({ reading: place.reading, ...trimmed(place.reading, place) })),
    polarity: polarityOf(cue, subject.negated, complement.how),
    credit: false,
    rule: ruleOf(reading, at, subject.passive, complement.how),
  };
}

/** “The May report”, “Wall Street Journal reports”: a word of a name is no cue. */
function isName({ words }: Reading, at: number): boolean {
  const { text, mention, inTime } = words[at]!;
  return inTime || (mention !== undefined && /^\p{Lu}/u.test(text));
}

/** Whether what stands before a cue and behind it makes it a verb that attributes. */
function fits({ words }: Reading, at: number, cue: CueVerb, subject: Subject, how: string): boolean {
  const before = words[at - 1];
  const isDirect = how === 'quotation' || how === 'colon';
  if (cue.noun && before && (DETERMINERS.has(before.lower) || /['’]s$/.test(before.lower))) return false;
  if (cue.form === 'base' && before?.lower === 'to') return how === 'that' || isDirect || how === 'question';
  if (cue.form === 'ing') return how === 'that' || isDirect || (subject.source !== null && how === 'clause' && !BE.has(before?.lower ?? ''));
  // “Reports of” – “the book said to be”: with no subject of its own only a clear clause counts.
  if (subject.source === null && subject.elsewhere === 'nowhere') return !cue.noun && (how === 'that' || isDirect);
  if (subject.source === null && cue.class !== 'speech' && cue.class !== 'telling' && how === 'clause') return cue.form !== 'base';
  if (subject.passive) return how !== 'clause' || cue.class === 'telling';
  if (subject.elsewhere === 'antecedent') return before?.lower !== 'that' || how !== 'clause' || cue.class === 'speech';
  if (cue.class === 'opinion' && cue.lemma === 'consider' && how === 'clause') return false;
  if (cue.class === 'finding' && how === 'question') return cue.lemma !== 'show';
  return true;
}

/** Denied belief is denial; a question that is not answered stays one. */
function polarityOf(cue: CueVerb, negated: boolean, how: string): Draft['polarity'] {
  if (cue.polarity === 'said' && cue.lemma === 'ask') return 'questioned';
  if (cue.lemma === 'ask' && how === 'infinitive') return 'demanded';
  if (!negated) return cue.polarity;
  if (how === 'question') return 'questioned';
  return cue.polarity === 'said' ? 'denied' : cue.polarity === 'denied' ? 'said' : 'questioned';
}

function ruleOf({ words }: Reading, at: number, passive: boolean, how: string): string {
  const verb = `“${words[at]!.text}”`;
  if (passive) return `${verb} in the passive names nobody`;
  if (how === 'quotation') return `a quotation follows ${verb}`;
  return how === 'colon' ? `${verb} and a colon announce it` : `a clause follows ${verb}`;
}
