import { saysWhatIsDenied } from '../claims/says-what-is-denied.ts';
import type { AgreementRow, Claim } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { reportedOn } from './reported-on.ts';

/** Return a row for each claim that a named speaker denies, unless its words do not say what is denied (“he denied it”). */
export function denialRows(claims: readonly Claim[], { withContainers }: RowContext): AgreementRow[] {
  return claims
    .filter(({ polarity, speaker }) => polarity === 'denied' && (speaker.kind === 'entity' || speaker.kind === 'named'))
    .filter(({ text }) => saysWhatIsDenied(text))
    .map(({ id, article, href, excerpt, text, speaker, aboutKeys }): AgreementRow => {
      const day = article.published.slice(0, 10);
      return {
        id: `denied-${id.replace('/', '-')}`,
        state: 'disputed',
        kind: 'denial',
        day,
        label: reportedOn(day),
        title: null,
        href: null,
        accounts: [{ value: '', source: speaker.name, sentence: { article, href, excerpt } }],
        compare: null,
        why: `${speaker.name} denies this: “${text}”.`,
        entityKeys: [...new Set([...aboutKeys, ...(speaker.entity ? withContainers([speaker.key]) : [])])],
        articles: [article.slug],
        weight: 0,
        note: null,
      };
    });
}
