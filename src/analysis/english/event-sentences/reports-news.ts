import { cuesOf } from './cues-of.ts';
import { withoutQuotations } from './reports-event.ts';

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

/** Words by which an article looks back from its news. */
const LOOKS_BACK = /^(?:Earlier (?:this|last|in)|Back in|Previously|Before that)\b/;

/** Whether a sentence looks back from the news of its article: “Earlier this month, on 11 April, …”. */
export function looksBack(sentence: string): boolean {
  return LOOKS_BACK.test(sentence);
}

const PERSONAL = /\b(?:I|[Ww]e|us|[Oo]urs?|[Mm]y|[Yy]ou|[Yy]ours?)\b(?!\.[SK])/;

/** Whether a sentence speaks of its writer or to its reader: “we launched”, “your website”. */
export function speaksOfWriterOrReader(sentence: string): boolean {
  return PERSONAL.test(sentence);
}
