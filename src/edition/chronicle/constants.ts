/**
 * Parameters of the chronicle. Unless another reason is given, they were tuned on sixteen real stories of five newsrooms (4,352 articles), with timelines that
 * journalists wrote as the reference.
 */

// --- Candidates: sentences that may report a happening. Their minimum and maximum numbers of words are in collections/chronicle/left-out.ts, because a note
// that points to a sentence left out is refused when it is read.

/** Number of sentences at the head of an article among which one without a date may report its news. */
export const LEAD_SENTENCES = 3;
/** A sentence with dates of more different days than this is a list: each date goes with its own words. */
export const MOST_DATES = 3;
/** Days before the first article of the edition; everything earlier is background. */
export const BACKGROUND_DAYS = 31;
/** Maximum length in days of an interval that is dated by its first day, as on the timeline; a longer one is dated to its month. */
export const MOST_DAYS = 10;
/** Number of posts beginning with a time of day that make an article a live blog. */
export const POSTS_OF_LIVE_BLOG = 4;
/** Number of passages beginning with a speaker's name that make an article a transcript. */
export const TURNS_OF_TRANSCRIPT = 6;

// --- Features: what two sentences may have in common

/** Weight of a number relative to a word: the same number often counts something else. */
export const NUMBER_WEIGHT = 0.7;
/** Weight of an entity relative to a word: the same people and places occur throughout a story. */
export const ENTITY_WEIGHT = 0.8;
/** Rarity is rounded to this step, so that one more article does not change the joins of other days. */
export const RARITY_STEP = 0.5;
/** A smaller edition is counted as one of this many sentences (about ten articles): among five articles, whatever two of them share would count as common. */
export const FEWEST_SENTENCES = 200;
/** A feature less rare than this (in every third sentence) says nothing about one happening. */
export const LEAST_RARITY = 1;

// --- Joining: which sentences report one happening

/** Minimum similarity of two dated sentences. A higher value misses paraphrases; a lower one joins things that only share a day. */
export const MIN_SIMILARITY = 0.3;
/** The same if one of them has no date of its own and takes the day of its article. */
export const UNDATED_SIMILARITY = 0.6;
/** The same for two neighbouring days that articles give for one thing that happens once: stricter, because it may be another one. */
export const OTHER_DAY_SIMILARITY = 0.5;
/** Subtracted if both name persons or places and have none in common. */
export const OTHERS_NAMED = 0.1;
/**
 * Minimum similarity of the words outside names: two panels of one summit share its name and are two happenings. Of the labelled pairs
 * (`tests/corpus/happening-pairs.jsonl`), the joined ones of one happening have .26 or more, parts of one summit .23 or less.
 */
export const PLAIN_SIMILARITY = 0.25;
/**
 * Minimum similarity of two sentences that tell the same act of the same person or thing (“was arrested at his home”, “detectives took him into custody”): they are joined
 * with hardly a word in common, and also where one has no date of its own. Not tuned: on 27 articles written as by five newsrooms, every pair that it joins is
 * one happening.
 */
export const SAME_ACT_SIMILARITY = 0.6;
/** Minimum average similarity of two groups of a day to be one happening; pairs below the bounds count as 0. */
export const GROUP_SIMILARITY = 0.1;
/** A word in more sentences of a day than this proposes no pairs: it bounds the cost, and such a word alone joins nothing. */
export const MOST_PROPOSING = 200;
/** Minimum similarity of two reports in the same words, such as an agency's text published by several newsrooms. */
export const SAME_WORDS = 0.9;
/** Minimum similarity (below `MIN_SIMILARITY`) for listing a happening of a day under another one as “also told as”. */
export const NEAR_TWIN = 0.22;

// --- Weight: what matters

/** A report long after the day of the happening weighs more: by this much for each e-fold of days. */
export const LAG_WEIGHT = 0.2;
/** Factor for a report in words that were counted already: it passes on one newsroom's report. */
export const REPEATED_WEIGHT = 0.5;
/** Factor for a report without a date of its own. */
export const UNDATED_WEIGHT = 0.3;
/** Factor for a report of something only planned. */
export const PLANNED_WEIGHT = 0.5;
/** Minimum factor, for happenings unrelated to the story. */
export const LEAST_RELEVANCE = 0.1;
/** How often the heaviest happening of a day counts in the day's score, in addition to everything the day's articles report. */
export const HEAVIEST_COUNTS = 2;
