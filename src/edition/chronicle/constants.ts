/**
 * Parameters of the chronicle. Unless another reason is given, they were tuned on sixteen real stories of five newsrooms (4,352 articles), with timelines that
 * journalists wrote as the reference.
 */

// --- Candidates: sentences that may report a happening. Their minimum and maximum numbers of words are in collections/chronicle/left-out.ts, because a note
// that points to a sentence left out is refused when it is read.

/** Number of sentences at the head of an article that may report its news without giving a date. */
export const LEAD_SENTENCES = 3;
/** Number of days before the first article of the edition that belong to the chronicle; earlier days are background. */
export const BACKGROUND_DAYS = 31;
/** Maximum length in days of an interval that is dated by its first day, as on the timeline; a longer one is dated to its month. */
export const MAX_INTERVAL_DAYS = 10;
/** Minimum number of articles of an edition about one story: of fewer, two with a common noun are half. */
export const STORY_ARTICLES = 5;
/** Minimum share of these articles with a noun that every reader then knows. */
export const STORY_SHARE = 0.5;
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
/** A smaller edition counts as having this many sentences (about ten articles): in five articles, any word that two of them share would count as common. */
export const MIN_SENTENCES = 200;
/** A feature less rare than this (found in every third sentence) says nothing about a single happening. */
export const MIN_RARITY = 1;

// --- Joining: which sentences report one happening

/**
 * Minimum similarity of two dated sentences. A higher value misses paraphrases; a lower one joins sentences that share only their day. Of the labelled pairs, 0.25
 * joins 32 and 0.3 joins 28, all correctly; in 14 unlabelled news articles it joins one more pair, correctly. Sentences that share only names stay apart because of
 * `PLAIN_SIMILARITY`.
 */
export const MIN_SIMILARITY = 0.25;
/**
 * The same bound for two dated sentences of two articles that share a distinctive number (`sharesNumber`): “four more bodies …, seven dead”. Not tuned: no two
 * labelled sentences of one day that report different happenings share such a number.
 */
export const NUMBER_SIMILARITY = 0.15;
/**
 * The same bound for two sentences of two articles that report the same deed (“searched the offices of a company”, “searched its rooms”) and share a second word or
 * name. Not tuned: in 109 articles of five development stories, every pair that it joins is one happening or a part of it.
 */
export const SAME_DEED_SIMILARITY = 0.15;
/** Up to this value, two sentences may share a number by chance (“two were hurt”, “two were arrested”): it counts only together with another number or a name. */
export const SMALL_NUMBER = 12;
/** Minimum similarity of two sentences if one of them has no date and takes the day of its article. */
export const UNDATED_SIMILARITY = 0.5;
/** Minimum similarity of sentences of two neighbouring days, if articles give an event that happens only once, such as a death, different days. */
export const OTHER_DAY_SIMILARITY = 0.5;
/** Subtracted from the similarity of two sentences that both name people or places but have none in common. */
export const NO_COMMON_NAME = 0.1;
/**
 * Minimum similarity of the words outside names: two panels of one summit share its name and are two happenings. Among the labelled pairs
 * (`tests/corpus/happening-pairs.jsonl`), those of one happening have 0.26 or more, parts of one summit 0.23 or less.
 */
export const PLAIN_SIMILARITY = 0.25;
/**
 * Minimum similarity of two sentences that report the same act of the same person or thing (“was arrested at his home”, “detectives took him into custody”):
 * they are joined although they share hardly a word, even if one has no date. Not tuned: in 27 articles written in the style of five newsrooms, every pair that
 * it joins is one happening.
 */
export const SAME_ACT_SIMILARITY = 0.6;
/**
 * Minimum similarity of two sentences with different verbs of which one reports what somebody says or thinks of a happening, and the other reacts otherwise or
 * reports the happening itself (“welcomed her resignation”, “said that it came too late”, “she resigned”). Not tuned: below it, such pairs of written look-alikes are two happenings.
 */
export const REACTION_SIMILARITY = 0.5;
/** Minimum average similarity at which two groups of a day are one happening; pairs that are not similar enough to be joined count as 0. */
export const GROUP_SIMILARITY = 0.1;
/**
 * Two sentences of a day are compared if they share a word, unless more sentences of the day than this contain it. This bounds the cost; a word that common would
 * join nothing.
 */
export const MAX_MEMBERS_OF_WORD = 200;
/** Minimum similarity at which two reports count as having the same words, such as an agency's text published by several newsrooms. */
export const SAME_WORDS = 0.9;
/** Minimum similarity (below `MIN_SIMILARITY`) for listing a happening of a day under another one as “also told as”. */
export const PROBABLE_REPEAT = 0.22;
/**
 * Minimum similarity at which sentences with a common number, shown on two neighbouring days, report the same, so that only one of the days shows it. Not tuned: an
 * announcement and its report on the next day have 0.45 to 0.8, two events of one story up to 0.35.
 */
export const REPEAT_WITH_NUMBER = 0.4;
/** The same for sentences without numbers, but with the same verb. */
export const REPEAT_WITHOUT_NUMBER = 0.6;

// --- Weight: what matters

/** A report published long after the day of the happening weighs more: the natural logarithm of the number of days, times this. */
export const LAG_WEIGHT = 0.2;
/**
 * Factor for what an article reports at its head: newsrooms put there what mattered, while what else happened is told further down. Of the forty key days of four
 * invented stories of twelve and fourteen articles, 22 are among as many chosen days without it, 25 with 2, 27 with 3; of the two stories that no rule was written
 * from, 10, 11 and 12 of twenty.
 */
export const LEAD_WEIGHT = 3;
/** Number of days before its article within which what the head reports is its news; later, it looks back. */
export const LEAD_DAYS = 7;
/**
 * Factor for a report whose words were already counted, because it repeats another newsroom's report: an agency's text is one source, however many print it. More than
 * 0, so that the happenings of a topic whose articles all repeat others have an order.
 */
export const REPEATED_WEIGHT = 0.05;
/** Factor for a report without a date of its own. */
export const UNDATED_WEIGHT = 0.3;
/** Factor for a report of something only planned. */
export const PLANNED_WEIGHT = 0.5;
/** Minimum factor, for happenings unrelated to the story. */
export const MIN_RELEVANCE = 0.1;
/** The score of a day is the weight of everything that the articles report of it, plus this many times the weight of its heaviest happening. */
export const HEAVIEST_FACTOR = 2;
