import type { Mention } from '../../analysis/core/index.ts';
import { stemsBetween } from '../../collections/articles/index.ts';
import type { ArticleLookup } from './article-lookup.ts';
import type { HappeningReport } from './types.ts';

/** Who did what a sentence reports, and the verb: Ukraine and “shelled” for “Ukraine’s forces shelled the town”. */
export interface Agent {
  /** Key of the entity. */
  key: string;
  /** The verb as written, and its stem. */
  verb: string;
  stem: string;
}

/** Words allowed between a name and its verb: “Ukraine’s forces have also (shelled)”. */
const BEFORE_VERB =
  /^(?:['’]s?)?(?:\s(?:army|forces|troops|soldiers|military|police|government|artillery|drones|missiles|has|have|had|also|then|again|reportedly|allegedly|\p{L}+ly))*\s$/u;
const PASSIVE = /\b(?:was|were|is|are|been|being|be|got)\s(?:\p{L}+ly\s)?$/iu;
const BY = /^\s(?:[\p{L}-]+\s){0,4}by\s(?:the\s)?$/u;

/** Return the agent of a report: the name right before its verb, or after “by” if the verb is passive; null if no name is there. */
export function agentOf({ sentence, start, end, passage, trigger }: HappeningReport, { passages, mentions }: ArticleLookup): Agent | null {
  if (trigger === null) return null;
  const text = passages[passage]!;
  const namesInReport = (mentions.get(sentence) ?? []).filter((mention) => mention.start >= start && mention.end <= end);
  const isPassive = PASSIVE.test(text.slice(start, trigger.start));
  const isAgent = ({ start: from, end: to }: Mention) =>
    isPassive ? from >= trigger.end && BY.test(text.slice(trigger.end, from)) : to <= trigger.start && BEFORE_VERB.test(text.slice(to, trigger.start));
  const agent = namesInReport.find(isAgent);
  if (!agent) return null;
  const verb = text.slice(trigger.start, trigger.end);
  return { key: agent.entity, verb, stem: stemsBetween(text, trigger.start, trigger.end, []) };
}
