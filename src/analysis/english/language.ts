import type { Language, Stage } from '../core/analyzer.ts';
import { NO_LEXICON } from '../core/names/lexicon.ts';
import type { EnglishData } from './data.ts';
import { findClaims } from './claims/index.ts';
import { findEvents } from './events/index.ts';
import { findFigures } from './figures/index.ts';
import { boilerplateStage } from './boilerplate/index.ts';
import { findMentions, type Gazetteer, loadNames, type NameData } from './names/index.ts';
import { sentenceStage } from './sentences/index.ts';
import { findTimes } from './times/index.ts';

/** Return the stage that finds names. Without data, as for a language without rules, it finds only the names in the gazetteer. */
const names = (data: NameData | null): Stage<Gazetteer> => ({
  name: 'names',
  reads: ['sentences'],
  writes: ['entities', 'mentions', 'descriptions', 'nationalities'],
  run: ({ passages, gazetteer, corrections, annotations }) =>
    findMentions(passages, annotations.sentences, gazetteer, {
      unknownNames: data !== null,
      corrections: corrections.entities,
      ...(data ?? { model: null, lexicon: NO_LEXICON }),
    }),
});

/** Return the stage that finds time expressions. If `analyzed` is false, as for a language without rules, it returns only those that an editor set. */
const times = (analyzed: boolean): Stage<Gazetteer> => ({
  name: 'times',
  reads: ['sentences'],
  writes: ['times'],
  run: ({ passages, published, corrections, annotations }) => ({
    times: findTimes(passages, annotations.sentences, { published, analyzed, corrections: corrections.dates }),
  }),
});

const events: Stage<Gazetteer> = {
  name: 'events',
  reads: ['sentences', 'times'],
  writes: ['events'],
  run: ({ passages, published, corrections, annotations }) => ({
    events: findEvents(annotations.sentences, annotations.times, passages, { published, corrections: corrections.events }),
  }),
};

const claims: Stage<Gazetteer> = {
  name: 'claims',
  reads: ['sentences', 'entities', 'mentions', 'times'],
  writes: ['claims'],
  run: ({ passages, annotations }) => ({ claims: findClaims({ passages, ...annotations }) }),
};

const figures: Stage<Gazetteer> = {
  name: 'figures',
  reads: ['sentences', 'mentions', 'times', 'claims'],
  writes: ['figures'],
  run: ({ passages, annotations }) => ({ figures: findFigures(passages, annotations) }),
};

/**
 * Return English as a language, with the contents of its data files.
 *
 * @throws Error when the file of the name model has the wrong length
 */
export function english(data: EnglishData): Language<Gazetteer> {
  return { code: 'en', stages: [sentenceStage, names(loadNames(data)), times(true), events, claims, figures, boilerplateStage] };
}

/** Fallback for languages without rules: its stages find only names of the gazetteer and manual corrections. */
export const otherLanguage: Language<Gazetteer> = { code: '', stages: [sentenceStage, names(null), times(false), events] };
