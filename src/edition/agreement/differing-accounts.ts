import { comparableSentences } from '../retellings/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import type { AgreementRow, Claim } from '../types.ts';
import { reportedOn } from './reported-on.ts';
import { comparisonHref } from './comparison-href.ts';
import { type Dispute, disputesIn, pointsOutDispute } from './disputes-in.ts';
import type { RowContext } from './happening-rows.ts';
import { listed } from './sources.ts';
import { type ClaimsIn, createClaimsIn, isSame, type Statement, statementsIn, withoutRepeats } from './statements.ts';

/** A paragraph of another article is about the same dispute if it shares at least this many statements with it. */
const MIN_IN_COMMON = 2;

/**
 * Return a row for each dispute that an article points out, with each statement and its speaker. The statements are the items of the list that follows (“the two sides
 * give different accounts of who crossed the border:”), or the two accounts before and after (“Sources gave another account”). If a paragraph of another article has
 * two of the statements, its other statements are added.
 */
export function differingAccountRows(views: readonly ArticleView[], claims: readonly Claim[], { compareHref, withContainers }: RowContext): AgreementRow[] {
  const claimsIn = createClaimsIn(claims);
  const disputes = views.filter((view) => view.article.passages.some((text) => pointsOutDispute(text))).flatMap((view) => disputesIn(view, claimsIn));
  const rows = disputes.map((dispute) => {
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
      label: reportedOn(day),
      title: dispute.title,
      href: null,
      accounts: statements.map(({ sentence, speaker }) => ({ value: '', source: speaker.name, sentence })),
      compare: comparisonHref(articles, compareHref),
      // The speakers are not counted: a spokesman and his government may be one source.
      why: `An article says that accounts differ. Quoted are ${listed(speakers)}.`,
      entityKeys: withContainers([...dispute.keys, ...statements.flatMap(({ speaker }) => speaker.entity?.key ?? [])]),
      articles,
      weight: statements.length,
      note: null,
    };
  });
  return rows;
}

/** Return the statements that another article adds to a dispute: those of paragraphs that share at least `MIN_IN_COMMON` statements with it. */
function addedIn(view: ArticleView, { statements }: Dispute, claimsIn: ClaimsIn): Statement[] {
  const speakers = new Set(statements.map(({ speaker }) => speaker.key));
  const sentences = comparableSentences(view);
  if (sentences.filter((each) => each.speakers.some(({ key }) => speakers.has(key))).length < MIN_IN_COMMON) return [];
  return [...Map.groupBy(sentences, ({ passage }) => passage).values()].flatMap((paragraph) => {
    const statementsOfParagraph = statementsIn(paragraph, view, claimsIn);
    const [common, additional] = [
      statementsOfParagraph.filter((each) => statements.some((one) => isSame(one, each))),
      statementsOfParagraph.filter((each) => !statements.some((one) => isSame(one, each))),
    ];
    return common.length >= MIN_IN_COMMON ? additional : [];
  });
}
