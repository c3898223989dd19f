/** Words that qualify a number. */
import type { FigureQualifier } from '../../../core/types.ts';

/** Qualifiers before a number, as regex sources. */
export const QUALIFIERS_BEFORE: readonly (readonly [FigureQualifier, string])[] = [
  ['at least', 'at least|at the very least|no (?:fewer|less) than|not (?:fewer|less) than|never (?:fewer than|less than|below|under)|a minimum of|minimum'],
  ['at most', 'at most|no more than|not more than|a maximum of|maximum'],
  ['less than', '(?:less|fewer|lower|smaller|shorter|cheaper|slower) than|(?:just |well )?(?:under|below)'],
  [
    'more than',
    '(?!rather|other|either)\\w+er than|more than|(?:just |well )?over|above|upwards? of|in excess of|north of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)|(?<=(?:will|would|could|may|might|to|can|should) )top',
  ],
  ['almost', 'almost|nearly|close to|approaching|not quite'],
  ['up to', 'up to|as (?:many|much|high|far) as'],
  [
    'about',
    'about|around|some|roughly|approximately|approx\\.?|circa|ca?\\.|~|≈|(?:an )?estimated|in the region of|closer to|something like|barely|scarcely|hardly|more or less|the order of',
  ],
];

/** Qualifiers after a number or its noun, as regex sources. */
export const QUALIFIERS_AFTER: readonly (readonly [FigureQualifier, string])[] = [
  ['at least', 'or (?:more|over)(?! than)|and (?:more|above|over)(?! than| [a-z]| ?[0-9])'],
  ['more than', '\\+|-plus\\b| plus(?=\\s*(?:[.,;:)]|$))'],
  ['at most', 'or (?:less|fewer|under)'],
  ['about', '-odd\\b|or so'],
];
