import { afterRequests, auxiliaries, commands, requests } from '../resources/verbs-en.ts';
import { isPast } from '../verb-forms.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';

/** Return whether a verb with its preposition asks somebody to do something: “called on the firm”, “appealed to the firm”, “pleaded with the firm”. */
function isAppeal(verb: string, next: string): boolean {
  return (verb === 'called' && /^(?:on|upon)$/.test(next)) || (verb === 'appealed' && next === 'to') || (verb === 'pleaded' && next === 'with');
}

/** Number of words before the “to” of an infinitive that are searched for the command. */
const REACH = 12;

/** Read a reported command, whose infinitive refers to the time after the command: “ordered the mine to remain closed”. */
export function readCommand(verbs: SentenceVerbs, index: number): boolean {
  const last = verbs.cues.at(-1);
  const next = verbs.words[index + 1];
  if (verbs.wordAt(index) !== 'to' || !last || last.tense === null || !next || !/^\p{Ll}/u.test(next.written)) return false;
  if (/^(?:the|a|an|his|her|its|their|all|any|some|be)$/.test(next.word)) return false;
  // “Millers asked it to last week”, “nobody told her not to until Wednesday”: the infinitive is left out.
  if (/^(?:last|on|in|at|until|till|yesterday|earlier|twice|again|before|after)$/.test(next.word)) return false;
  const near = verbs.words.slice(Math.max(0, index - REACH), index);
  const at = near.findLastIndex(({ word }) => isPast(word) && !auxiliaries.has(word));
  const verb = near[at];
  // “Appealed to workers to stay”: the first “to” opens no infinitive.
  if (!verb || verb.at < last.at || (at === near.length - 1 && verb.word === 'appealed')) return false;
  if (!commands.has(verb.word) && !isAppeal(verb.word, near[at + 1]?.word ?? '')) return false;
  return verbs.markFuture(index, verbs.add(index, 'future', `${verb.word} to`), { pastPlan: true });
}

/** Read an imperative addressed to the reader: “Call me on Sunday”, “Please send”. */
export function readRequest(verbs: SentenceVerbs, index: number): boolean {
  const [word, next] = [verbs.wordAt(index), verbs.wordAt(index + 1)];
  if (!requests.has(word) || !afterRequests.has(next)) return false;
  const isInitial = index === 0 || /^(?:[“"(:,—–]|and|or|so|please|then)$/.test(verbs.wordAt(index - 1));
  if (!isInitial) return false;
  verbs.add(index, 'future', word);
  verbs.groupEnd = index + 1;
  return true;
}
