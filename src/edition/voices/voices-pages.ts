import { labelOf } from '../../analysis/english/times/index.ts';
import type { Hrefs } from '../href.ts';
import type { Edition, Topic, Voice, Voices, VoicesPage } from '../types.ts';
import { isOfWriter } from './find-voices.ts';
import { tallyVoices, type VoiceLimits } from './tally-voices.ts';

/** Only the pages of months list everything: those of a large edition or topic would be too long. */
const LIMITS: Record<VoicesPage['scope'], VoiceLimits> = {
  edition: { speakers: 20, claims: 3 },
  topic: { speakers: 20, claims: 10 },
  month: { speakers: Infinity, claims: Infinity },
};

type Input = Pick<Edition, 'voices' | 'claims' | 'topics'>;

/** Build the pages of voices: one for the edition, one for each month, newest first, and one for each topic. Pages without statements are left out. */
export function voicesPages({ voices, claims, topics }: Input, { voicesHref }: Pick<Hrefs, 'voicesHref'>): VoicesPage[] {
  const writers = claims.filter(isOfWriter);
  const monthOf = ({ claim }: Pick<Voice, 'claim'>) => claim.article.published.slice(0, 7);
  const months = [...Map.groupBy(voices, monthOf)].sort(([a], [b]) => (a < b ? 1 : -1));
  const ofAll: VoicesPage = { href: voicesHref(), scope: 'edition', name: '', about: null, voices: tallyVoices(voices, writers.length, LIMITS.edition) };
  return [
    ofAll,
    ...months.map(([month, ofMonth]): VoicesPage => {
      const writersOfMonth = writers.filter((claim) => monthOf({ claim }) === month).length;
      return { href: voicesHref({ month }), scope: 'month', name: labelOf(month), about: null, voices: tallyVoices(ofMonth, writersOfMonth, LIMITS.month) };
    }),
    ...topics
      .map((topic): VoicesPage => {
        const { id, name, href } = topic;
        return { href: voicesHref({ topic: id }), scope: 'topic', name, about: href, voices: voicesOfTopic({ voices, claims }, topic) };
      })
      .filter((page) => page.voices.count > 0),
  ];
}

/** Return the numbers of voices in the articles of a topic. */
export function voicesOfTopic({ voices, claims }: Pick<Input, 'voices' | 'claims'>, { articles }: Pick<Topic, 'articles'>): Voices {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const isOfTopic = (claim: Voice['claim']) => slugs.has(claim.article.slug);
  return tallyVoices(
    voices.filter(({ claim }) => isOfTopic(claim)),
    claims.filter((claim) => isOfTopic(claim) && isOfWriter(claim)).length,
    LIMITS.topic,
  );
}
