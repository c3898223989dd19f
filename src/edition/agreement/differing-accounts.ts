import { toldSentences } from '../retellings/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import type { AgreementRow, Claim } from '../types.ts';
import { reportedOn } from './reported-on.ts';
import { comparedIn } from './compared-in.ts';
import { type Dispute, disputesIn, saysThatTheyDiffer } from './disputes-in.ts';
import type { RowContext } from './happening-rows.ts';
import { listed } from './sources.ts';
import { type ClaimsIn, createClaimsIn, isSame, type Statement, statementsIn, withoutRepeats } from './statements.ts';

/** A paragraph of another article is about the same dispute if it has so many of its statements. */
const MIN_IN_COMMON = 2;

/**
 * Return a row for each matter of which an article says that it is told differently, with who says what: the items of the list that follows (“the two sides give
 * different accounts of who crossed the border:”), or the account before and the other one. What a paragraph of another article adds, that has two of these
 * statements, belongs to it, too: “Kyiv denies responsibility”.
 */
export function differingAccountRows(views: readonly ArticleView[], claims: readonly Claim[], { compareHref, withContainers }: RowContext): AgreementRow[] {
  const claimsIn = createClaimsIn(claims);
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
      label: reportedOn(day),
      title: dispute.title,
      href: null,
      accounts: statements.map(({ sentence, speaker }) => ({ value: '', source: speaker.name, sentence })),
      compare: comparedIn(articles, compareHref),
      // Not how many: a spokesman and his government may be one.
      why: `An article says that accounts differ. Quoted are ${listed(speakers)}.`,
      entityKeys: withContainers([...dispute.keys, ...statements.flatMap(({ speaker }) => speaker.entity?.key ?? [])]),
      articles,
      weight: statements.length,
      note: null,
    };
  });
  return rows;
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
