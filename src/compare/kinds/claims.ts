import { mayDeny } from '../../analysis/english/comparison/index.ts';
import { areSameStatement, restatementOf } from '../claims.ts';
import { contentWords, isNumberButNoYear, isTellingNumber, withoutNumbers } from '../content-words.ts';
import { countShared } from '../words.ts';
import { capitalized, withOtherNotes } from '../items.ts';
import type { Content, ContentComparer } from '../content.ts';
import type { ComparedArticle, ComparedClaim, Side } from '../types.ts';
import type { Kind } from './kind.ts';

/** A sentence may paraphrase a statement if it has this share of its content words, and at least this number of them. */
const MIN_SHARE = 0.2;
const MIN_SHARED_WORDS = 2;
/** Each of these alone is enough too: this share, or this number of content words. */
const SUFFICIENT_SHARE = 0.5;
const SUFFICIENT_WORDS = 3;
/** If the speaker is the same, one of this many content words is enough. */
const MAX_WORDS_PER_SHARED = 3;
/** A statement of fewer content words may be made in any words, so the other article may always make it. */
const MIN_WORDS = 2;

/** The statements that articles attribute to a speaker. */
export const CLAIMS: Kind<ComparedClaim> = {
  id: 'claims',
  name: 'What is said',
  itemsIn: ({ claims }) => claims,
  // If one statement contains the other, it says more: only the shorter one is in both articles.
  isSame: (one, a, other, b) => areSameStatement(one, other) && (restatementOf(one, a, b) !== null || restatementOf(other, b, a) !== null),
  isInText: (one, own, article) => restatementOf(one, own, article) !== null,
  mayBeIn: mayParaphrase,
  itemOf(one, own, same, article) {
    const restatement = restatementOf(one, own, article) ?? (same.length > 0 ? { speakers: same.map(({ name }) => name) } : null);
    // A cue such as “denied” already gives the polarity.
    const polarity = one.polarity === 'said' || one.cue?.startsWith(one.polarity.slice(0, -2)) === true ? '' : one.polarity;
    const others =
      restatement === null || restatement.speakers.includes(one.name) ? [] : restatement.speakers.length > 0 ? restatement.speakers : ['without the name'];
    return { label: claimWords(one), href: `${own.href}#${one.id}`, note: withOtherNotes(polarity, others) };
  },
};

/**
 * Return a statement with its speaker: “Ana Reyes called it necessary”; without a verb right before the statement, “Ana Reyes: It is necessary”, or “Ana
 * Reyes: that it is necessary”, which with a capital would read like “That bridge is closed”.
 */
function claimWords({ name, cue, text }: ComparedClaim): string {
  return cue === undefined ? `${name}: ${text.startsWith('that ') ? text : capitalized(text)}` : `${name} ${cue} ${text}`;
}

/** Whether another article, given with its side, may make a statement in other words. */
function mayParaphrase(claim: ComparedClaim, own: ComparedArticle, article: ComparedArticle, side: Side, contents: ContentComparer): boolean {
  const content = contents.contentOf(claim.text, own, claim.sentence);
  if (content.words.size < MIN_WORDS) return true;
  const numbers = new Set([...content.words].filter(isTellingNumber));
  return article.sentences.some((sentence, index) => {
    const other = contents[side][index]!;
    if (sharesDenial(claim, content, article, index, other)) return true;
    const isOfNamedSpeaker = article.claims.some((each) => each.sentence === index && each.speaker === claim.speaker && each.name === claim.name);
    // “He was seen twice by a nurse, the hospital said”, “the hospital said that he was assessed twice”.
    if (isOfNamedSpeaker && [...content.words].some((word) => isCount(word) && other.words.has(word))) return true;
    if (shareDayAndName(content, other) || !numbers.isDisjointFrom(other.words)) return true;
    const words = countShared(content.words, other.words);
    const isOfEvent = own.sentences[claim.sentence]?.happenings?.some((id) => sentence.happenings?.includes(id)) === true;
    // A sentence may report a statement without a verb of saying: “Belousov named three groups”.
    const isOfSpeaker =
      article.claims.some((each) => each.sentence === index && each.speaker === claim.speaker) ||
      article.names.some(({ key, sentences: own }) => key === claim.speaker && own.includes(index));
    if (words >= SUFFICIENT_WORDS || (words > 0 && (isOfEvent || (isOfSpeaker && words * MAX_WORDS_PER_SHARED >= content.words.size)))) return true;
    const share = words / content.words.size;
    return share >= SUFFICIENT_SHARE || (words >= MIN_SHARED_WORDS && share >= MIN_SHARE);
  });
}

const TWICE = contentWords('twice');

/** Whether a content word is a number or says how often. */
function isCount(word: string): boolean {
  return TWICE.has(word) || isNumberButNoYear(word);
}

/** Whether a statement is denied, and a sentence of another article also denies something with a word of it: “denied that layoffs had played a part”, “to the layoffs, a flat no”. */
function sharesDenial({ polarity }: ComparedClaim, content: Content, { sentences, claims }: ComparedArticle, index: number, other: Content): boolean {
  if (polarity !== 'denied' || withoutNumbers(content.words).isDisjointFrom(other.words)) return false;
  return mayDeny(sentences[index]!.text) || claims.some((each) => each.sentence === index && each.polarity === 'denied');
}

/** Whether two contents have a day and a name in common: “will visit the town on Monday” and “walked through the town on Monday” may be a plan and its outcome. */
function shareDayAndName(one: Content, other: Content): boolean {
  const isDay = ({ from, to }: { from: string; to: string }) => from === to;
  const isOfDay = one.dates.some((date) => isDay(date) && other.dates.some((each) => isDay(each) && date.from === each.from));
  return isOfDay && [...one.names].some((key) => other.names.has(key));
}
