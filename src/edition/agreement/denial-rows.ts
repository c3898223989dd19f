import type { AgreementRow, Claim } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { labelOf } from '../../analysis/english/times/index.ts';

/** Return a row for each claim that a named speaker denies. */
export function denialRows(claims: readonly Claim[], { withContainers }: RowContext): AgreementRow[] {
  return claims
    .filter(({ polarity, speaker }) => polarity === 'denied' && (speaker.kind === 'entity' || speaker.kind === 'named'))
    .map(({ id, article, href, excerpt, speaker, aboutKeys }): AgreementRow => {
      const day = article.published.slice(0, 10);
      return {
        id: `denied-${id.replace('/', '-')}`,
        state: 'disputed',
        kind: 'denial',
        day,
        label: labelOf(day),
        title: null,
        href: null,
        accounts: [{ value: '', source: speaker.name, sentence: { article, href, excerpt } }],
        compare: null,
        why: `${speaker.name} denies it.`,
        entityKeys: [...new Set([...aboutKeys, ...(speaker.entity ? withContainers([speaker.key]) : [])])],
        articles: [article.slug],
        weight: 0,
        note: null,
      };
    });
}
