import { entityLines } from '../entity-lines.ts';
import { sentencesNaming } from '../examples.ts';
import type { EntitySummary } from '../entity-summaries.ts';
import { listNames } from '../list-names.ts';
import { mayBeOnePerson, type NamedEntities, namedEntities, peopleWithName } from '../people-with-name.ts';
import { similarPairs } from '../similar-names.ts';
import type { DeskContent, Finding, FindingKind } from '../types.ts';

/**
 * Two entities whose names are the same or differ like two spellings of one name, unless an editor entered both. A surname alone is compared with the people of the
 * edition who have it.
 */
export const possibleDuplicate: FindingKind = {
  id: 'possible-duplicate',
  title: 'Two entities that may be one',
  advice: 'If they are one, make the rarer spelling an alias of the other. If they are two, put it under “not” instead.',
  find: (content) => {
    const named = namedEntities(content.edition);
    const not = new Map(content.entities.map((entity) => [entity.id, entity.not]));
    const isSaidToBeNot = ({ key }: EntitySummary, { name }: EntitySummary) => not.get(key)?.includes(name) ?? false;
    const findings = similarPairs(named.all)
      .filter(([one, other]) => one.type === other.type && !(one.curated && other.curated) && !isSaidToBeNot(one, other) && !isSaidToBeNot(other, one))
      .map(([one, other, difference]): Finding => {
        const shared = named.all.filter(
          ({ key, articles }) => key !== one.key && key !== other.key && intersect(articles, one.articles) && intersect(articles, other.articles),
        );
        const [kept, spelling] = other.curated || (!one.curated && other.mentionCount > one.mentionCount) ? [other, one] : [one, other];
        return {
          ...decide(kept, spelling, difference + (shared.length === 0 ? '' : ` The articles of both name ${listNames(shared)}.`), named, content),
          examples: [kept, spelling].flatMap(({ key }) => sentencesNaming(content.articles, new Set([key])).slice(0, 1)),
          weight: shared.length * 10 + spelling.mentionCount,
        };
      });
    return withoutRepeats(findings);
  },
};

/** Return what a finding about two entities is about, what was seen, and the lines that make them one, if these take nothing from anybody else. */
function decide(
  kept: EntitySummary,
  spelling: EntitySummary,
  seen: string,
  named: NamedEntities,
  content: DeskContent,
): Pick<Finding, 'about' | 'seen' | 'remedy'> {
  const about = `${kept.name} and ${spelling.name}`;
  const { people, remedy } = kept.type === 'person' ? peopleWithName([kept.name, spelling.name], named, content) : { people: [], remedy: null };
  if (people.length > 0) {
    const whose = `${listNames(people)} ${people.length === 1 ? 'has' : 'have'} this name.`;
    return { about, seen: `${seen} ${whose}`, remedy };
  }
  const isOne = kept.type !== 'person' || mayBeOnePerson([kept, spelling], content.articles);
  return { about, seen, remedy: isOne ? entityLines(kept, [spelling.name], content.entities) : null };
}

/** Return the findings without those that say the same of the same names: three articles with one surname are three pairs. The most important one stays. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const byAdvice = Map.groupBy(findings, ({ about, remedy }) => `${about}\n${remedy?.file ?? ''}\n${remedy?.lines ?? ''}`);
  return Array.from(byAdvice.values(), (same) => same.reduce((best, each) => (each.weight > best.weight ? each : best)));
}

function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((slug) => other.has(slug));
}
