import { areSameStatementInWords } from '../../compare/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { countedInWords } from '../../text/index.ts';
import { toldSentences, type ToldSentence } from '../retellings/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import type { AgreementRow, Claim, SentenceRef, Speaker } from '../types.ts';
import { comparedIn } from './compared-in.ts';
import type { RowContext } from './happening-rows.ts';
import { listed } from './sources.ts';

/** Words by which an article says that accounts differ: “gave another account”, “the two sides give different versions of”, “contradicted him”. */
const DIFFER =
  /\b(?:g[ai]ves?|given|giving|offer(?:s|ed)?|told|tells?|presents?|presented)\s+(?:\p{L}+\s+){0,2}?(?:another|different|differing|conflicting|contradictory|opposite|competing|rival)\s+(?:accounts?|versions?|explanations?|descriptions?|stories)\b|\b(?:conflicting|contradictory)\s+(?:accounts?|versions?|claims?|statements?|reports?)\b|\b(?:accounts?|versions?|statements?)\b[^.;]{0,60}\b(?:differ|conflict|contradict each other|diverge)\b/iu;
/** “Did not give another account”: then nothing differs. */
const NEGATED = /\b(?:not|never|no|nobody|without)\s+(?:\p{L}+\s+){0,2}$/iu;
/** Minimum number of speakers of a dispute. */
const MIN_SPEAKERS = 2;
/** A paragraph of another article is about the same dispute if it has so many of its statements. */
const MIN_IN_COMMON = 2;

/** A statement in a dispute: its sentence, or several of one paragraph, and who says it. */
interface Statement {
  sentence: SentenceRef;
  speaker: Speaker;
  claims: Claim[];
}

/** What an article says to be told differently. */
interface Dispute {
  view: ArticleView;
  title: string;
  statements: Statement[];
  keys: Set<string>;
}

/**
 * Return a row for each matter of which an article says that it is told differently, with who says what: the items of the list that follows (“the two sides give
 * different accounts of who crossed the border:”), or the account before and the other one. What a paragraph of another article adds, that has two of these
 * statements, belongs to it, too: “Kyiv denies responsibility”.
 */
export function differingAccountRows(views: readonly ArticleView[], claims: readonly Claim[], { compareHref, withContainers }: RowContext): AgreementRow[] {
  const byArticle = Map.groupBy(claims, ({ article }) => article.slug);
  const claimsIn = (view: ArticleView, told: ToldSentence) => (byArticle.get(view.ref.slug) ?? []).filter((claim) => sentenceOf(claim, view) === told.id);
  const found = views.filter((view) => view.article.passages.some((text) => saysThatTheyDiffer(text))).flatMap((view) => disputesIn(view, claimsIn));
  const rows = found.map((dispute) => {
    const added = views.filter((view) => view !== dispute.view).flatMap((view) => addedIn(view, dispute, claimsIn));
    const statements = withoutRepeats([...dispute.statements, ...added]);
    const articles = [...new Set(statements.map(({ sentence }) => sentence.article.slug))];
    const { day } = dispute.view;
    const speakers = [...new Set(statements.map(({ speaker }) => speaker.name))];
    return {
      id: `accounts-${dispute.statements[0]!.claims[0]!.id.replace('/', '-')}`,
      state: 'disputed' as const,
      kind: 'accounts' as const,
      day,
      label: labelOf(day),
      title: dispute.title,
      href: null,
      accounts: statements.map(({ sentence, speaker }) => ({ value: '', source: speaker.name, sentence })),
      compare: comparedIn(articles, compareHref),
      why: `An article says that accounts differ; ${countedInWords(speakers.length, 'speaker')} give theirs: ${listed(speakers)}.`,
      entityKeys: withContainers([...dispute.keys, ...statements.flatMap(({ speaker }) => speaker.entity?.key ?? [])]),
      articles,
      weight: statements.length,
      note: null,
    };
  });
  return rows;
}

type ClaimsIn = (view: ArticleView, told: ToldSentence) => Claim[];

/** Return the id of the sentence in which a claim is. */
function sentenceOf({ id }: Claim, { article }: ArticleView): string | undefined {
  return article.analysis.claims.find((each) => id === `${article.slug}/${each.id}`)?.sentence;
}

function saysThatTheyDiffer(text: string): boolean {
  const match = DIFFER.exec(text);
  return match !== null && !NEGATED.test(text.slice(0, match.index));
}

function disputesIn(view: ArticleView, claimsIn: ClaimsIn): Dispute[] {
  const { kinds, passages } = view.article;
  const told = toldSentences(view);
  return told.flatMap((cue, index): Dispute[] => {
    if (kinds[cue.passage] === 'cell' || !saysThatTheyDiffer(cue.ref.excerpt.text)) return [];
    const own = told.filter(({ passage }) => passage === cue.passage);
    const isBeforeList = cue === own.at(-1) && kinds[cue.passage + 1] === 'list-item' && kinds[cue.passage] !== 'list-item';
    const statements = isBeforeList
      ? statementsIn(listAfter(told, cue, kinds), view, claimsIn)
      : [...accountBefore(told.slice(0, index), cue, view, claimsIn), ...otherAccount(told.slice(index), cue, view, claimsIn)];
    if (new Set(statements.map(({ speaker }) => speaker.key + speaker.name)).size < MIN_SPEAKERS) return [];
    const heading = passages[headingOf(cue.passage, kinds)];
    const title = isBeforeList || heading === undefined ? cue.ref.excerpt.text.replace(/\s*:\s*$/u, '') : `${view.ref.title} · ${heading}`;
    const keys = new Set([...cue.keys, ...statements.flatMap(({ claims }) => claims.flatMap(({ aboutKeys }) => aboutKeys))]);
    return [{ view, title, statements, keys }];
  });
}

/** The sentences of the list that follows a passage. */
function listAfter(told: readonly ToldSentence[], cue: ToldSentence, kinds: readonly string[]): ToldSentence[] {
  const end = kinds.findIndex((kind, passage) => passage > cue.passage && kind !== 'list-item');
  return told.filter(({ passage }) => passage > cue.passage && (end < 0 || passage < end));
}

/** The first statement of the passage before, in the same section, or of the sentences before in the same passage: what the other account differs from. */
function accountBefore(before: readonly ToldSentence[], cue: ToldSentence, view: ArticleView, claimsIn: ClaimsIn): Statement[] {
  const inOwn = before.filter(({ passage }) => passage === cue.passage);
  const last = inOwn.length > 0 ? inOwn : before.filter(({ passage }) => passage === cue.passage - 1);
  return statementsIn(last, view, claimsIn).slice(0, 1);
}

/** The other account, from the sentence that says so: “Sources gave another account. They said that …”. */
function otherAccount(from: readonly ToldSentence[], cue: ToldSentence, view: ArticleView, claimsIn: ClaimsIn): Statement[] {
  const [first, ...rest] = statementsIn(
    from.filter(({ passage }) => passage === cue.passage),
    view,
    claimsIn,
  );
  if (!first) return [];
  const isOfCue = first.sentence.excerpt.text.startsWith(cue.ref.excerpt.text);
  return [isOfCue ? first : { ...first, sentence: joined(cue.ref, first.sentence) }, ...rest];
}

/** Return the statements of some sentences, each with what the same speaker goes on to say in the same passage. */
function statementsIn(told: readonly ToldSentence[], view: ArticleView, claimsIn: ClaimsIn): Statement[] {
  const statements: (Statement & { passage: number })[] = [];
  for (const each of told) {
    for (const [, claims] of Map.groupBy(claimsIn(view, each), ({ speaker }) => `${speaker.key} ${speaker.name}`)) {
      const { speaker } = claims[0]!;
      const last = statements.at(-1);
      if (last?.speaker.name === speaker.name && last.passage === each.passage) {
        last.sentence = joined(last.sentence, each.ref);
        last.claims.push(...claims);
      } else statements.push({ sentence: each.ref, speaker, claims: [...claims], passage: each.passage });
    }
  }
  return statements;
}

function joined(first: SentenceRef, next: SentenceRef): SentenceRef {
  if (first.excerpt.text.endsWith(next.excerpt.text)) return first;
  return { ...first, excerpt: { text: `${first.excerpt.text} ${next.excerpt.text}`, marks: [] } };
}

/** The number of the heading above a passage; -1 without any. */
function headingOf(passage: number, kinds: readonly string[]): number {
  return kinds.lastIndexOf('heading', passage);
}

/** Return the statements of a paragraph of another article that has some of a dispute, but for those that the dispute has. */
function addedIn(view: ArticleView, { statements }: Dispute, claimsIn: ClaimsIn): Statement[] {
  const speakers = new Set(statements.map(({ speaker }) => speaker.key));
  const told = toldSentences(view);
  if (told.filter((each) => each.speakers.some(({ key }) => speakers.has(key))).length < MIN_IN_COMMON) return [];
  return [...Map.groupBy(told, ({ passage }) => passage).values()].flatMap((own) => {
    const there = statementsIn(own, view, claimsIn);
    const [known, other] = [
      there.filter((each) => statements.some((one) => isSame(one, each))),
      there.filter((each) => !statements.some((one) => isSame(one, each))),
    ];
    return known.length >= MIN_IN_COMMON ? other : [];
  });
}

function isSame(one: Statement, other: Statement): boolean {
  return one.speaker.key === other.speaker.key && one.claims.some((claim) => other.claims.some((each) => areSameStatementInWords(claim.text, each.text)));
}

function withoutRepeats(statements: readonly Statement[]): Statement[] {
  return statements.filter((one, index) => !statements.slice(0, index).some((earlier) => isSame(earlier, one)));
}
