import { voicesOfTopic } from '../../edition/index.ts';
import type { FindingKind } from '../types.ts';

/** Minimum number of statements: the distribution of fewer means nothing. */
const MIN_STATEMENTS = 10;

/** Topics in which one speaker makes more than half of all statements. */
export const oneVoice: FindingKind = {
  id: 'one-voice',
  title: 'Topics in which one voice has more than half of the statements',
  advice: 'Look for others who know, or say in a text why there are none.',
  find: ({ edition }) =>
    edition.topics.flatMap((topic) => {
      const { count, mostQuoted } = voicesOfTopic(edition, topic);
      const [first] = mostQuoted;
      if (count < MIN_STATEMENTS || first === undefined || first.count * 2 <= count) return [];
      return [
        {
          about: topic.name,
          seen: `${first.speaker.name} makes ${first.count} of ${count} statements.`,
          examples: [],
          remedy: null,
          weight: first.count / count,
        },
      ];
    }),
};
