import type { VerbEvidence } from '../times/verb-evidence.ts';
import type { EventStatus, Span } from '../../core/types.ts';
import { eventNoun } from './presupposed.ts';

/** A verb of avoiding and its object, up to a time: “voters were spared a second round on |14 July”, “Zhou to skip |Friday summit”. */
const avoidedBefore =
  /\b(?:spar(?:e|es|ed|ing)|avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|forestall(?:s|ed|ing)?|head(?:s|ed|ing)? off|stav(?:e|es|ed|ing) off|rul(?:e|es|ed|ing) out|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)? off|ditch(?:es|ed|ing)?|shelv(?:e|es|ed|ing)|ax(?:e|es|ed|ing)|skip(?:s|ped|ping)?|miss(?:es|ed|ing)?|boycott(?:s|ed|ing)?|shun(?:s|ned|ning)?|snub(?:s|bed|bing)?|withdr(?:ew|aws?|awn) from|pull(?:s|ed|ing)? out of|sit(?:s|ting)? out|opt(?:s|ed|ing)? out of|excus(?:e|es|ed) from)\b(?:\s(?!that\b|to\b|and\b|but\b)[\p{L}\d’'-]+){0,6}\s?(?:(?:on|in|at|of|from|by)\s)?(?:the\s)?$/iu;
const NEGATED_BEFORE = /(?:\b(?:not|never|cannot|without)|n['’]t)\s(?:\p{L}+\s){0,2}$/iu;
/** Number of characters before a time that are searched. */
const REACH = 100;

/** Words before a verb of avoiding in the infinitive that say that somebody wants or needs to avoid something, not that it is avoided: “needs |to avoid”. */
const ONLY_WANTED = /^(?:avoid|avert|prevent|forestall|head off|stave off)\s/i;
const DONE_BEFORE =
  /\b(?:managed|manages|agreed|agrees|decided|able|voted|enough|helped|helps|wins?|won|did enough|deal|agreement)\s(?:[\p{L}-]+\s){0,3}to\s$/iu;

/**
 * Return the status of the object of a verb of avoiding that a future time dates: `denied` for “spared a second round on 14 July”, `conditional` for “needs a majority to
 * avoid a second round on 14 July”. Null if the time dates no such object.
 */
export function avoidanceStatus(text: string, time: Span, evidence: VerbEvidence | null): EventStatus | null {
  const from = Math.max(0, time.start - REACH);
  const before = text.slice(from, time.start);
  const match = avoidedBefore.exec(before);
  if (!match || evidence?.cue.negated || NEGATED_BEFORE.test(before.slice(0, match.index))) return null;
  // “Will scrap the tax in January” says when it is scrapped; “will scrap a summit in January” does not.
  if (abandonedThing.test(match[0]) && !isAboutEvent(match[0])) return null;
  // In “Missed Monday’s game but will play on Friday”, another verb governs the time.
  if (evidence !== null && evidence.cue.at > from + match.index + 1 && evidence.cue.possible !== true) return null;
  const beforeVerb = before.slice(0, match.index);
  return ONLY_WANTED.test(match[0]) && /\bto\s$/.test(beforeVerb) && !DONE_BEFORE.test(beforeVerb) ? 'conditional' : 'denied';
}

/** A verb of abandoning, and what is abandoned. */
const abandonedThing = /^(?:scrap|drop|abandon|cancel|call|ditch|shelv|ax)/i;

/** Return whether the object of a verb is an event: “scrap a summit in”, or has its day before it: “scrap |Friday’s summit”. */
function isAboutEvent(words: string): boolean {
  return !/\s(?:in|on|at|from)\s(?:the\s)?$/i.test(words) || eventNounAtEnd.test(words);
}

const eventNounAtEnd = new RegExp(`\\b${eventNoun}\\s(?:in|on|at|from|by)\\s(?:the\\s)?$`, 'iu');
