import {
  areRivalActs,
  contrastedPartsOf,
  dismissalIn,
  type RivalAct,
  rejectedIn,
  rivalActIn,
  sourcesOfAnswersIn,
  sourcesOfMomentsIn,
} from '../../analysis/english/disputes/index.ts';
import { contentWords, countShared, isNegated } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysBetween } from '../days.ts';
import { groupByEach } from '../group-by-each.ts';
import { comparePublished } from '../order.ts';
import { type ComparableSentence, comparableSentences } from '../retellings/index.ts';
import type { AgreementRow, Claim, SentenceRef } from '../types.ts';
import { listed } from '../listed.ts';
import { differenceRow } from './difference-row.ts';
import type { RowContext } from './happening-rows.ts';
import { rivalCauses } from './rival-causes.ts';
import { contradictions } from './contradictions.ts';
import { deniedExistences } from './denied-existences.ts';
import { reportedOn } from './reported-on.ts';
import { nameInSentence, withoutReportedBy } from './sources.ts';

/** Maximum number of days between two articles with rival accounts. */
const MAX_DAYS = 14;

/** Minimum number of words, besides the rejected ones, that a statement and one that rejects it have in common. */
const MIN_WORDS = 2;

/** What somebody says, of which a row lists two or more. */
interface RivalAccount {
  source: string;
  sentence: SentenceRef;
  keys: readonly string[];
}

/**
 * Return a row for each matter on which two sources give accounts of which only one can be right, though no article says that they differ: a sentence with two answers
 * (“by the captain, according to the owner, and by the mate, according to the union”) or two rival acts (“he was dismissed, the union said; the company said that he
 * remained an employee”); a statement that rejects another one by name (“in the engine room, not on the car deck”); somebody who resigned, or was dismissed.
 */
export function rivalAccountRows(views: readonly ArticleView[], claims: readonly Claim[], context: RowContext): AgreementRow[] {
  return [
    ...views.flatMap((view) => inOneSentence(view)),
    ...rejectedAccounts(claims, context),
    ...contraryClaims(claims, views, context),
    ...departures(views, context),
  ].map((accounts) => rowOf(accounts, context));
}

/** Return the pairs of accounts that one sentence gives. */
function inOneSentence(view: ArticleView): RivalAccount[][] {
  return comparableSentences(view).flatMap(({ ref, speakers, keys }): RivalAccount[][] => {
    const { text } = ref.excerpt;
    const givenBy = (source: string): RivalAccount => ({ source, sentence: ref, keys: [...keys] });
    const answers = sourcesOfAnswersIn(text) ?? sourcesOfMomentsIn(text);
    if (answers !== null) return [answers.map(givenBy)];
    const names = [...new Set(speakers.map(({ name }) => name))];
    const parts = names.length === 2 ? contrastedPartsOf(text) : null;
    if (parts === null) return [];
    const [a, b] = [rivalActIn(parts[0]), rivalActIn(parts[1])];
    return a !== null && b !== null && areRivalActs(a, b) ? [names.map(givenBy)] : [];
  });
}

/** Return each statement that rejects what another speaker says, with that statement: the rejected words, and some of the others, are in it. */
function rejectedAccounts(claims: readonly Claim[], { speakersOf }: RowContext): RivalAccount[][] {
  const said = claims.filter(({ polarity, speaker }) => polarity === 'said' && speaker.kind !== 'none');
  const contrasts = said.flatMap((claim) => {
    const contrast = rejectedIn(claim.text);
    return contrast === null ? [] : [{ claim, rejected: contentWords(contrast.rejected), own: contentWords(contrast.said) }];
  });
  if (contrasts.length === 0) return [];
  const withWords = said.filter(({ text }) => !isNegated(text)).map((other) => ({ other, words: contentWords(other.text) }));
  const byWord = groupByEach(withWords, ({ words }) => words);
  return contrasts.flatMap(({ claim, rejected, own }): RivalAccount[][] => {
    const party = new Set(speakersOf(claim));
    const [rarest = []] = [...rejected].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    const rivals = rarest
      .filter(({ words }) => countShared(rejected, words) === rejected.size && countShared(own, words) >= Math.min(MIN_WORDS, own.size))
      .filter(({ other }) => other.speaker.name !== claim.speaker.name && !speakersOf(other).some((key) => party.has(key)) && areNear(claim, other))
      .sort((a, b) => countShared(own, b.words) - countShared(own, a.words));
    return rivals.length === 0 ? [] : [[accountOf(rivals[0]!.other), accountOf(claim)]];
  });
}

/** Return the accounts of each two claims that give different causes of one thing, or of which one negates the other. */
function contraryClaims(claims: readonly Claim[], views: readonly ArticleView[], context: RowContext): RivalAccount[][] {
  return [...rivalCauses(claims, views, context), ...contradictions(claims, views, context), ...deniedExistences(claims, views, context)].map((pair) =>
    pair.map(accountOf),
  );
}

function accountOf({ speaker, article, href, excerpt, aboutKeys }: Claim): RivalAccount {
  return { source: speaker.name, sentence: { article, href, excerpt }, keys: aboutKeys };
}

/** Whether two claims are in one article, or in articles published within some days. */
function areNear({ article: a }: Claim, { article: b }: Claim): boolean {
  return daysBetween(a.published.slice(0, 10), b.published.slice(0, 10)) <= MAX_DAYS;
}

/** A sentence that says that a person left, or was dismissed. */
interface Departure extends RivalAccount {
  person: string;
  act: RivalAct;
  view: ArticleView;
}

/** Return what different sources say of one person of whom one says that he resigned, and another that he was dismissed. */
function departures(views: readonly ArticleView[], { nameOf }: RowContext): RivalAccount[][] {
  const all = views.flatMap((view) => comparableSentences(view).flatMap((sentence) => departureIn(sentence, view, nameOf)));
  return [...Map.groupBy(all, ({ person }) => person).values()].flatMap((own): RivalAccount[][] => {
    const second = own.find((b) => own.some((a) => areRivals(a, b)));
    if (second === undefined) return [];
    const rivals = own.filter((each) => each === second || areRivals(each, second));
    return [[...new Map(rivals.map((each) => [`${each.act.name} ${each.source}`, each])).values()]];
  });
}

function areRivals(a: Departure, b: Departure): boolean {
  return areRivalActs(a.act, b.act) && a.source !== b.source && daysBetween(a.view.day, b.view.day) <= MAX_DAYS;
}

/** Return the departure that a sentence tells: of the person before the verb, or of the one who was dismissed. */
function departureIn(sentence: ComparableSentence, view: ArticleView, nameOf: RowContext['nameOf']): Departure[] {
  const { text } = sentence.ref.excerpt;
  const people = [...sentence.keys].map((key) => view.registry.get(key)).filter(({ type }) => type === 'person');
  if (people.length === 0 || sentence.speakers.length > 1) return [];
  const dismissal = dismissalIn(text);
  const act = dismissal?.act ?? rivalActIn(text);
  if (act === null || act.rivals !== 0) return [];
  const lastNameOf = ({ name }: (typeof people)[number]) => name.split(' ').at(-1)!;
  const named =
    dismissal === null
      ? people.filter((person) => isSubjectBefore(lastNameOf(person), text, act.start))
      : people.filter((person) => lastNameOf(person) === dismissal.lastName);
  if (named.length !== 1) return [];
  const speaker = sentence.speakers[0] ?? null;
  return [
    {
      person: named[0]!.key,
      act,
      view,
      source: nameOf({ sentence: sentence.ref, speaker }),
      sentence: sentence.ref,
      keys: [...sentence.keys],
    },
  ];
}

/** Maximum number of characters between a name and the verb of which it is the subject: “Pavel Ruzic, the deputy mayor of Verrin, (resigned)”. */
const MAX_BETWEEN = 60;

/** Whether a name is the last one before a verb, without a new clause between them. */
function isSubjectBefore(lastName: string, text: string, verb: number): boolean {
  const at = text.lastIndexOf(lastName, verb);
  return at >= 0 && verb - at <= MAX_BETWEEN + lastName.length && !/[.;:“”"]|\bthat\b/u.test(text.slice(at, verb));
}

function rowOf(accounts: readonly RivalAccount[], context: RowContext): AgreementRow {
  const inOrder = accounts.toSorted((a, b) => comparePublished(a.sentence.article.published, b.sentence.article.published));
  const day = inOrder[0]!.sentence.article.published.slice(0, 10);
  const sentences = [...new Set(inOrder.map(({ sentence }) => sentence.href))];
  const row = {
    id: `rival-accounts-${sentences[0]!.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`,
    kind: 'accounts' as const,
    day,
    label: reportedOn(day),
    // A sentence with two accounts is shown once, with both sources.
    accounts: [...Map.groupBy(inOrder, ({ sentence }) => sentence.href).values()].map((own) => ({
      value: '',
      source: listed(own.map(({ source }, index) => (index === 0 ? source : nameInSentence(source)))),
      sentence: own[0]!.sentence,
    })),
    why: `Only one of these accounts can be right. They are those of ${listed([...new Set(inOrder.map(({ source }) => withoutReportedBy(nameInSentence(source))))])}.`,
    keys: inOrder.flatMap(({ keys }) => keys),
    articles: inOrder.map(({ sentence }) => sentence.article.slug),
    weight: inOrder.length,
  };
  return differenceRow(row, context);
}
