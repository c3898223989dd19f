import { pointsOutDispute } from '../../analysis/english/disputes/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import type { AgreementRow, Claim } from '../types.ts';
import { listed } from '../listed.ts';
import { reportedOn } from './reported-on.ts';
import type { SubjectOf } from './subject-of.ts';
import { disputesIn } from './disputes-in.ts';
import type { RowContext } from './happening-rows.ts';
import { nameInSentence } from './sources.ts';
import { createClaimsIn, withoutRepeats } from './statements.ts';

/**
 * Return a row for each dispute that an article points out, with each statement and its speaker. The statements are the items of the list
 * after the sentence that points it out (“the two sides give different accounts of who crossed the border:”) or, without a list, the account before that sentence and the
 * one that it begins (“Sources gave another account. They said …”). Statements of other articles are not added, because nothing says that they answer the same question.
 * The row is dated by what the article is about.
 */
export function disputeRows(views: readonly ArticleView[], claims: readonly Claim[], subjectOf: SubjectOf, { withContainers }: RowContext): AgreementRow[] {
  const claimsIn = createClaimsIn(claims);
  const disputes = views.filter((view) => view.article.passages.some((text) => pointsOutDispute(text))).flatMap((view) => disputesIn(view, claimsIn));
  return disputes.map((dispute) => {
    const statements = withoutRepeats(dispute.statements);
    const { day: reportDay, ref } = dispute.view;
    const subject = subjectOf(ref.slug, reportDay);
    const day = subject?.day ?? reportDay;
    const speakers = [...new Set(statements.map(({ speaker }) => speaker.name))];
    return {
      id: `accounts-${dispute.statements[0]!.claims[0]!.id.replace('/', '-')}`,
      state: 'disputed' as const,
      kind: 'accounts' as const,
      day,
      label: subject?.label ?? reportedOn(day),
      title: dispute.title,
      href: null,
      accounts: statements.map(({ sentence, speaker }) => ({ value: '', source: speaker.name, sentence })),
      compareHref: null,
      // The speakers are not counted: a spokesman and his government may be one source.
      why: `The article says that accounts differ, and quotes ${listed(speakers.map((name) => nameInSentence(name)))}.`,
      entityKeys: withContainers([...dispute.keys, ...(subject?.keys ?? []), ...statements.flatMap(({ speaker }) => speaker.entity?.key ?? [])]),
      articles: [ref.slug],
      weight: statements.length,
      note: null,
    };
  });
}
