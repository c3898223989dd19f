import { createGazetteer, findMentions } from '../../../src/analysis/english/names/index.ts';
import type { NameModel } from '../../../src/analysis/english/names/model/name-model.ts';
import { passagesOfText } from '../../../src/analysis/core/plain-text.ts';
import { splitSentences } from '../../../src/analysis/english/sentences/index.ts';
import type { GoldDocument, Prediction } from '../../bench/compare/gold.ts';
import { nameData } from '../../analysis/english.ts';

const TYPE = { person: 'PER', place: 'LOC', organization: 'ORG' } as const;
const EMPTY_GAZETTEER = createGazetteer([]);

/** Return the names found in a document: with a given model, with the project's own, or by the rules alone (null). */
export function predictNames({ id, text }: GoldDocument, model?: NameModel | null): Prediction {
  const passages = passagesOfText(text);
  const { mentions } = findMentions(passages, splitSentences(passages), EMPTY_GAZETTEER, {
    unknownNames: true,
    ...nameData,
    ...(model !== undefined && { model }),
  });
  const entities = mentions.map(({ passage, start, end, type, entity }) => {
    const { offset } = passages[passage]!;
    return { start: start + offset, end: end + offset, type: TYPE[type], id: entity };
  });
  return { id, entities };
}
