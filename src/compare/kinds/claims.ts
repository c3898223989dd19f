import { areSameStatement, restatementOf } from '../claims.ts';
import { countShared } from '../content-words.ts';
import { capitalized, withOther } from '../items.ts';
import type { Content, Likenesses } from '../likeness.ts';
import type { ComparedArticle, ComparedClaim, Side } from '../types.ts';
import type { Kind } from './kind.ts';

/** Share of the words of a statement, with a meaning, from which a sentence may make it in other words. */
const MAY_SAY = 0.2;
const HALF = 0.5;
/** Of the same speaker, one word in so many is enough. */
const FEW_OF_SPEAKER = 3;
/** Minimum number of such words in common; so many are enough in a statement of any length. */
const MIN_IN_COMMON = 2;
const MANY_IN_COMMON = 3;
/** A statement of fewer words with a meaning may be anything. */
const MIN_WORDS = 2;

/** The statements that articles attribute to a speaker. */
export const CLAIMS: Kind<ComparedClaim> = {
  id: 'claims',
  name: 'What is said',
  of: ({ claims }) => claims,
  // If one statement contains the other, it says more: only the shorter one is in both articles.
  isSame: (one, a, other, b) => areSameStatement(one, other) && (restatementOf(one, a, b) !== null || restatementOf(other, b, a) !== null),
  isIn: (one, own, article) => restatementOf(one, own, article) !== null,
  mayBeIn: maySay,
  itemOf(one, own, same, article) {
    const saying = restatementOf(one, own, article) ?? (same.length > 0 ? { speakers: same.map(({ name }) => name) } : null);
    // “Denied that …” says it already.
    const polarity = one.polarity === 'said' || one.cue?.startsWith(one.polarity.slice(0, -2)) === true ? '' : one.polarity;
    const others = saying === null || saying.speakers.includes(one.name) ? [] : saying.speakers.length > 0 ? saying.speakers : ['without the name'];
    return { label: wordsOfClaim(one), href: `${own.href}#${one.id}`, note: withOther(polarity, others) };
  },
};

/** A statement with its speaker: “Ana Reyes called it necessary”; without a verb right before it “Ana Reyes: It is necessary”. */
function wordsOfClaim({ name, cue, text }: ComparedClaim): string {
  return cue === undefined ? `${name}: ${capitalized(text)}` : `${name} ${cue} ${text}`;
}

/** Whether another article may make a statement in other words, given by its side. */
function maySay(claim: ComparedClaim, own: ComparedArticle, article: ComparedArticle, side: Side, likenesses: Likenesses): boolean {
  const content = likenesses.contentOf(claim.text, own, claim.in);
  if (content.words.size < MIN_WORDS) return true;
  return article.sentences.some((sentence, index) => {
    if (isOfDayAndName(content, likenesses[side][index]!)) return true;
    const words = countShared(content.words, likenesses[side][index]!.words);
    const isOfEvent = own.sentences[claim.in]?.tells?.some((id) => sentence.tells?.includes(id)) === true;
    // “Belousov named three groups” tells what he said without a verb of saying.
    const isOfSpeaker =
      article.claims.some((other) => other.in === index && other.speaker === claim.speaker) ||
      article.names.some(({ key, in: own }) => key === claim.speaker && own.includes(index));
    if (words >= MANY_IN_COMMON || (words > 0 && (isOfEvent || (isOfSpeaker && words * FEW_OF_SPEAKER >= content.words.size)))) return true;
    const share = words / content.words.size;
    return share >= HALF || (words >= MIN_IN_COMMON && share >= MAY_SAY);
  });
}

/** Whether both give one day, and name one: “will visit the town on Monday” and “walked through the town on Monday” may be the plan and what came of it. */
function isOfDayAndName(one: Content, other: Content): boolean {
  const isDay = ({ from, to }: { from: string; to: string }) => from === to;
  const isOfDay = one.dates.some((date) => isDay(date) && other.dates.some((each) => isDay(each) && date.from === each.from));
  return isOfDay && [...one.names].some((key) => other.names.has(key));
}
