import { endsInPassiveAuxiliary, leadsFromAgentToVerb, leadsFromVerbToAgent } from '../../analysis/english/event-sentences/index.ts';
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

/** Return the agent of a report: the name right before its verb, or after “by” if the verb is passive; null if no name is there. */
export function agentOf({ sentence, start, end, passage, trigger }: HappeningReport, { passages, mentions }: ArticleLookup): Agent | null {
  if (trigger === null) return null;
  const text = passages[passage]!;
  const namesInReport = (mentions.get(sentence) ?? []).filter((mention) => mention.start >= start && mention.end <= end);
  const isPassive = endsInPassiveAuxiliary(text.slice(start, trigger.start));
  const isAgent = ({ start: from, end: to }: Mention) =>
    isPassive
      ? from >= trigger.end && leadsFromVerbToAgent(text.slice(trigger.end, from))
      : to <= trigger.start && leadsFromAgentToVerb(text.slice(to, trigger.start));
  const agent = namesInReport.find(isAgent);
  if (!agent) return null;
  const verb = text.slice(trigger.start, trigger.end);
  return { key: agent.entity, verb, stem: stemsBetween(text, trigger.start, trigger.end, []) };
}
