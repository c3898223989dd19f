/**
 * The numbers that the chronicle is made by. Unless another reason is given, they were measured on sixteen real stories of five newsrooms
 * (4,352 articles), with timelines that journalists wrote as the standard.
 */

// --- Candidates: sentences that may tell a happening. How many words these have at least and at most stands in collections/chronicle/left-out.ts,
// because a note that points to one that is left out is refused when it is read.

/** Of how many sentences at the head of an article one without a date may tell its news: what is new stands first. */
export const LEAD_SENTENCES = 3;
/** With more dates of different days than this a sentence is a list, and each date goes with its own words. */
export const MOST_DATES = 3;
/** What lies further before the first article of the edition, in days, is its background. */
export const BACKGROUND_DAYS = 31;
/** A report from day to day of at most this length is still dated by its first day, as on the timeline; a longer one is of its month. */
export const MOST_DAYS = 10;
/** So many posts that begin with the time of day make an article a live blog. */
export const POSTS_OF_LIVE_BLOG = 4;
/** So many passages that begin with who speaks make an article a transcript. */
export const TURNS_OF_TRANSCRIPT = 6;

// --- Features: what two sentences can have in common

/** Weight of a number beside a word: the same number is often of something else. */
export const NUMBER_WEIGHT = 0.7;
/** Weight of an entity beside a word: who and where are much the same through a whole story. */
export const ENTITY_WEIGHT = 0.8;
/** Rarity is rounded to this step: one article more must not move the joins of other days. */
export const RARITY_STEP = 0.5;
/** A smaller edition is counted as one of so many sentences (about ten articles): among five, what two of them share would be called common. */
export const FEWEST_SENTENCES = 200;
/** What is less rare than this (in every third sentence) says nothing of one happening. */
export const LEAST_RARITY = 1;

// --- Joining: which sentences tell one happening

/** How like two dated sentences must be. Higher misses what is told in other words; lower joins what only lies on one day. */
export const LIKENESS = 0.3;
/** The same where one of them has no date of its own, and its day is only that of its article. */
export const UNDATED_LIKENESS = 0.6;
/** The same on two neighbouring days, which articles give for one thing that happens once: more is asked, for it may be another. */
export const OTHER_DAY_LIKENESS = 0.5;
/** Taken off where both name persons or places and have none in common. */
export const OTHERS_NAMED = 0.1;
/**
 * How like the words of two sentences must be that belong to no name: two panels of one summit share its name, and are two. Of the labelled pairs
 * (`tests/corpus/happening-pairs.jsonl`), those of one happening that were joined have .26 and more, parts of one summit .23 and less.
 */
export const PLAIN_LIKENESS = 0.25;
/** How like two groups of a day must be on average, pairs below the bounds counted as nothing, to be one happening. */
export const GROUP_LIKENESS = 0.1;
/** A word in more sentences of a day than this proposes no pairs: it bounds the cost, and such a word alone joins nothing. */
export const MOST_PROPOSING = 200;
/** From this likeness on two reports are in the same words: an agency's text, passed on. */
export const SAME_WORDS = 0.9;
/** From this likeness on (below `LIKENESS`) a happening of a day is folded under another as “also told as”. */
export const NEAR_TWIN = 0.22;

// --- Weight: what matters

/** What is still reported long after it happened matters: by this much for each e-fold of days. */
export const LAG_WEIGHT = 0.2;
/** A report in words that were counted already: it is one newsroom's word passed on. */
export const REPEATED_WEIGHT = 0.5;
/** A report without a date of its own. */
export const UNDATED_WEIGHT = 0.3;
/** A report of what was only planned. */
export const PLANNED_WEIGHT = 0.5;
/** What is not about the story at all still counts this much. */
export const LEAST_RELEVANCE = 0.1;
/** The heaviest happening of a day counts so often beside all that the day's articles tell. */
export const HEAVIEST_COUNTS = 2;
