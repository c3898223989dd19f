import { hasPersonPronoun, isOneBody, isStatement, refersToStatement } from '../../analysis/english/disputes/index.ts';
import { areSameStatementInWords, contentWords, countShared, isNegated } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { saysWhatIsDenied } from '../claims/says-what-is-denied.ts';
import { comparePublished, compareStrings } from '../order.ts';
import type { Account, AgreementRow, Claim } from '../types.ts';
import { listed } from '../listed.ts';
import { comparisonHref } from './comparison-href.ts';
import { createIsAdmitted } from './admissions.ts';
import { type Denial, withDeniedWords } from './denied-before.ts';
import type { RowContext } from './happening-rows.ts';
import { isOnlyPersonBefore } from './pronoun-speaker.ts';
import { reportedOn } from './reported-on.ts';
import { nameInSentence, type SourcedReport } from './sources.ts';
import { createClaimsIn } from './statements.ts';

/** Minimum number of content words that what is denied and what somebody says have in common. */
const MIN_WORDS = 2;
/** Minimum share of the denied words that a claim has, and of the claim's words that are denied. */
const MIN_SHARE = 0.7;
const MIN_SHARE_OF_CLAIM = 0.4;
/** Maximum number of sources listed who say what is denied. */
const MAX_OPPONENTS = 3;

/**
 * Return a row for each claim that a named speaker denies, with those who say it, unless neither its words nor the sentence before say what is denied (“he denied it”,
 * “rejects that account”). A speaker who denies the same in several articles has one row. A denial that its speaker took back later has none.
 */
export function denialRows(claims: readonly Claim[], views: readonly ArticleView[], context: RowContext): AgreementRow[] {
  const { withContainers, compareHref, areDependent } = context;
  const isAdmitted = createIsAdmitted(views, context);
  const bySlug = new Map(views.map((view) => [view.ref.slug, view]));
  const viewOf = ({ article }: Claim) => bySlug.get(article.slug)!;
  const denied = claims
    .filter(({ polarity, speaker }) => polarity === 'denied' && isKnown(speaker))
    .filter(({ text }) => refersToStatement(text) || (saysWhatIsDenied(text) && isStatement(text)))
    .filter((claim) => isSpeakerNamed(claim) || (hasPersonPronoun(claim.excerpt.text) && isOnlyPersonBefore(claim, viewOf(claim))));
  const denials = withDeniedWords(denied, createClaimsIn(claims), viewOf, context).filter((denial) => !isAdmitted(denial));
  const said = claims.filter(({ polarity }) => polarity === 'said').map((claim) => ({ claim, words: contentWords(claim.text) }));
  // A copy of an agency report may reword it: “that any warning had been ignored”, “that a warning had been overlooked”.
  const isCopy = (one: Claim, other: Claim) =>
    one.article.slug !== other.article.slug &&
    areOneSpeaker(one, other) &&
    countShared(contentWords(one.text), contentWords(other.text)) > 0 &&
    areDependent(reportOf(one), reportOf(other));
  const first = denials.filter((denial) => !denials.some((other) => isEarlier(other, denial) && (isSameDenial(other, denial) || isCopy(other, denial))));
  // “He denied this, denied that and denied a third thing” is one sentence, and one row.
  const bySentence = Map.groupBy(first, ({ article, speaker, excerpt }) => JSON.stringify([article.slug, speaker.key, speaker.name, excerpt.text]));
  return [...bySentence.values()].map((denials): AgreementRow => {
    const denial = withMarksOf(denials);
    const { id, article, speaker } = denial;
    const aboutKeys = denials.flatMap((each) => each.aboutKeys);
    const day = article.published.slice(0, 10);
    const opponents = withoutSameSpeaker(denials.flatMap((each) => [...each.answers, ...opponentsOf(each, said)])).slice(0, MAX_OPPONENTS);
    const articles = [...new Set([article.slug, ...opponents.map((claim) => claim.article.slug)])];
    return {
      id: `denied-${id.replace('/', '-')}`,
      state: 'disputed',
      kind: 'denial',
      day,
      label: reportedOn(day),
      title: null,
      href: null,
      // The sentence of a statement that a denial answers is joined to that of the denial.
      accounts: [denial, ...opponents.filter(({ id }) => !denials.some(({ answers }) => answers.some((each) => each.id === id)))].map(accountOf),
      compareHref: comparisonHref(articles, compareHref),
      why: `Denied by ${nameInSentence(speaker.name)}.${opponents.length === 0 ? '' : ` Said by ${listed(opponents.map((claim) => nameInSentence(claim.speaker.name)))}.`}`,
      entityKeys: [...new Set([...aboutKeys, ...(speaker.entity ? withContainers([speaker.key]) : [])])],
      articles,
      weight: opponents.length,
      note: null,
    };
  });
}

/** Whether a reader knows who a speaker is: somebody with a name, or a body of which there is one, such as “the health service”; not “the company”, “officials”. */
function isKnown({ kind, name }: Claim['speaker']): boolean {
  return kind === 'entity' || kind === 'named' || (kind === 'institution' && isOneBody(name));
}

/** Whether two claims have one speaker. Bodies without a name have one key for all. */
function areOneSpeaker({ speaker: a }: Claim, { speaker: b }: Claim): boolean {
  return a.key === b.key && (a.entity !== null || a.name === b.name);
}

/** Return whether the sentences of a claim name its speaker. */
function isSpeakerNamed({ speaker, excerpt }: Claim): boolean {
  const words = speaker.name.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [speaker.name];
  return words.some((word) => excerpt.text.includes(word));
}

/** Return a denial as a report of its article: that the speaker is the same does not make two articles depend on each other. */
function reportOf({ article, href, excerpt }: Claim): SourcedReport {
  return { sentence: { article, href, excerpt }, speaker: null };
}

function accountOf({ speaker, article, href, excerpt }: Claim): Account {
  return { value: '', source: speaker.name, sentence: { article, href, excerpt } };
}

/** Whether a claim was published before another one, or is before it in the order of ids. */
function isEarlier(one: Claim, other: Claim): boolean {
  return (comparePublished(one.article.published, other.article.published) || compareStrings(one.id, other.id)) < 0;
}

function isSameDenial(one: Claim, other: Claim): boolean {
  return areOneSpeaker(one, other) && areSameStatementInWords(one.text, other.text);
}

/** A claim with its content words. */
interface SaidClaim {
  claim: Claim;
  words: ReadonlySet<string>;
}

/** Return the first claim of each other speaker who says, in any article, what a speaker denies. */
function opponentsOf({ speaker, text, aboutKeys }: Claim, said: readonly SaidClaim[]): Claim[] {
  const denied = contentWords(text);
  const same = said
    // The words first: most claims share none, and are compared no further.
    .filter(({ words }) => countShared(denied, words) >= Math.max(MIN_WORDS, denied.size * MIN_SHARE, words.size * MIN_SHARE_OF_CLAIM))
    .filter(({ claim }) => isOther(claim, speaker) && saysSame(claim.text, text) && areAboutOne(claim.aboutKeys, aboutKeys))
    .map(({ claim }) => claim)
    .sort((a, b) => (isEarlier(a, b) ? -1 : 1));
  return withoutSameSpeaker(same);
}

/** Return the first claim of each speaker. */
function withoutSameSpeaker(claims: readonly Claim[]): Claim[] {
  return [...Map.groupBy(claims, (claim) => claim.speaker.name).values()].map(([first]) => first!);
}

/** Return the first of several claims in one sentence with the words of all of them marked. */
function withMarksOf(claims: readonly Denial[]): Denial {
  const [first] = claims;
  const marks = claims.flatMap(({ excerpt }) => excerpt.marks).sort(([a], [b]) => a - b);
  const isInside = ([start]: (typeof marks)[number], index: number) => marks.slice(0, index).some(([, end]) => start < end);
  return { ...first!, excerpt: { ...first!.excerpt, marks: marks.filter((mark, index) => !isInside(mark, index)) } };
}

/** Whether two claims name a common entity, or one of them names none. */
function areAboutOne(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((key) => b.includes(key));
}

/** Whether a claim says what is denied: most of the same words, and both or neither with “not”. */
function saysSame(claim: string, denied: string): boolean {
  return areSameStatementInWords(claim, denied) && isNegated(claim) === isNegated(denied);
}

/** Whether a claim is of another speaker, of whom the article says who it is. */
function isOther({ speaker }: Claim, { key, name }: Claim['speaker']): boolean {
  return speaker.kind !== 'none' && (speaker.entity === null ? speaker.name !== name : speaker.key !== key);
}
