import { daysBetween } from '../days.ts';
import { cuesOf, withoutQuotations } from '../../analysis/english/event-sentences/index.ts';
import { headlineReports } from './headline.ts';
import { REACTIONS } from './similarity.ts';
import type { Candidate, ChronicleSource } from './types.ts';
import { familyOf } from './word-families.ts';

/** Maximum share of the sentences of a report of news that speak of its writer or to its reader: a post of a blog has more. */
const MAX_PERSONAL = 0.1;
const PERSONAL = /\b(?:I|[Ww]e|us|[Oo]urs?|[Mm]y|[Yy]ou|[Yy]ours?)\b(?!\.[SK])/;
/** Maximum number of days between the news and the article that reports it. */
export const MAX_LAG = 1;

/**
 * Return the ISO day of what an article reports at its head: the day that its head gives, if it is that of publication or the day before, or else the day of
 * publication, if the article has a dateline, or its headline reports the same as the sentence. Null if it is not known.
 *
 * @param dated day of the first dated event at the head; undefined if the head gives none
 */
export function newsDayOf(
  { published, headline, passages, stems }: ChronicleSource,
  dated: string | undefined,
  hasDateline: boolean,
  lead: Candidate,
): string | null {
  const day = published.slice(0, 10);
  if (dated !== undefined) return dated <= day && daysBetween(dated, day) <= MAX_LAG ? dated : null;
  if (hasDateline) return day;
  return headline !== undefined && headlineReports(headline, lead.stems) && !isPersonal(passages, stems.length) ? day : null;
}

/** Whether an article speaks of its writer or to its reader, outside quotations: “we launched”, “your website”. */
function isPersonal(passages: readonly string[], sentences: number): boolean {
  const personal = passages.flatMap((passage) => withoutQuotations(passage).split(/(?<=[.!?])\s/)).filter((sentence) => PERSONAL.test(sentence)).length;
  return personal > MAX_PERSONAL * sentences;
}

/** “Has been halted”, “have died”; not “has been ill”, “has long known”. */
const PERFECT =
  /^(?:has|have)\s(?:(?:also|now|just|already|finally|\p{L}+ly)\s)?(?:been\s(?:\p{L}+ly\s)?\p{L}{2,}(?:ed|en|wn|ne|ght|lt|pt|ld|nt|ut|et)\b|(?!been\b|had\b|lived\b|known\b|long\b|always\b|never\b|ever\b|often\b|not\b|yet\b|to\b)\p{L}{3,})/u;
/** A name, or a noun with at most two words before it: what precedes a verb in the simple past, which elsewhere may be a participle (“offers a tool called”). */
const SUBJECT = /^(?:(?:(?:[Tt]he|[Aa]n?|of|and|[Mm]r|[Mm]s) )?\p{Lu}[\p{L}’'-]* )+$|^\S+ (?:\S+ ){0,2}$/u;
const SAYING =
  /^(?:said|says|told|tells|added|claimed|argued|wrote|asked|thought|believed|felt|hoped|wanted|knew|had|seemed|looked|appeared|kept|remained|stayed|used)$/;
/** Words for how long or how often something has been going on. */
const LASTING =
  /\b(?:since|for (?:\p{L}+ )?(?:days|weeks|months|years|decades|hours)|in recent (?:days|weeks|months|years)|(?:in|over|during) the (?:past|last|years)|every|each (?:day|week|month|year)|always|often|usually)\b/iu;

/** Whether the main verb of a sentence reports something done: “has been halted”, “resigned”; not “was ill”, “had wanted”, “said”, “has risen since March”. */
export function reportsNews(text: string): boolean {
  const first = cuesOf(text).find(({ tense }) => tense !== null);
  if (first === undefined || first.tense !== 'past' || first.negated || first.possible || first.pastPlan || LASTING.test(withoutQuotations(text))) return false;
  if (/^(?:was|were)$/.test(first.word)) return first.participle === true;
  if (/^(?:has|have)$/.test(first.word)) return PERFECT.test(text.slice(first.at));
  return !SAYING.test(first.word) && SUBJECT.test(text.slice(0, first.at)) && !/^\p{L}+ (?:by|for|in|on|at|to|with|from|as|of)\b/u.test(text.slice(first.at));
}

/**
 * Whether the sentence that dates the news of an article reports the news itself: “A firm has turned down a bid. Its board said yesterday that …”; not “Reed has
 * resigned. The union welcomed this on Monday.” It shares a word or a name with the news, or cannot be read without it.
 */
export function tellsTheSame(news: Candidate, dated: Candidate): boolean {
  if (dated.verb !== null && REACTIONS.has(dated.verb)) return false;
  const stems = new Set(news.stems.split(' ').map(familyOf));
  return !dated.standsAlone || dated.entities.some((key) => news.entities.includes(key)) || dated.stems.split(' ').some((stem) => stems.has(familyOf(stem)));
}
