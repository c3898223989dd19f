import { isFormerRole, namesOffice } from '../../analysis/english/identity/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { roleAtDate } from '../entities/role-at-date.ts';
import { refOf } from '../identity/entity-ref.ts';
import type { RegistryView } from '../identity/registry.ts';
import type { ArticleEntity } from '../types.ts';

/** An entity of an article without its role and without what depends on other articles. */
type NamedEntity = Omit<ArticleEntity, 'role' | 'asOf' | 'lastSeen'>;

/** Return the entities of an article with their roles on the ISO day of its publication, the most salient first. */
export function entitiesOf(article: CompiledArticle, day: string, registry: RegistryView): Omit<ArticleEntity, 'lastSeen'>[] {
  const roles = rolesInArticle(article, registry);
  return entitiesBySalience(article, registry).map((entity) => ({
    ...entity,
    ...confirmRole(roleAtDate(day, registry.get(entity.key), registry), roles.get(entity.key) ?? []),
  }));
}

/** Return the roles that the article gives to people, in lower case, by entity key. Roles at another time (“former”) are left out. */
function rolesInArticle({ analysis }: CompiledArticle, registry: RegistryView): ReadonlyMap<string, string[]> {
  const roles = analysis.descriptions.filter(({ kind, text }) => kind === 'role' && !isFormerRole(text));
  const byKey = Map.groupBy(roles, ({ entity }) => registry.get(entity).key);
  return new Map([...byKey].map(([key, ofEntity]) => [key, ofEntity.map(({ text }) => text.toLowerCase())]));
}

/** Return a role without its “as of” date if the article itself gives the person this office; else the role unchanged. */
function confirmRole(atDate: { role: string; asOf: string }, rolesInText: readonly string[]): { role: string; asOf: string } {
  const [title = ''] = atDate.role.toLowerCase().split(',');
  return title !== '' && rolesInText.some((words) => namesOffice(words, title)) ? { ...atDate, asOf: '' } : atDate;
}

/** Return the entities of an article without their roles, the most salient first: those with the most mentions, above all in the first passage. */
function entitiesBySalience({ analysis, passages }: CompiledArticle, registry: RegistryView): NamedEntity[] {
  const byKey = new Map<string, NamedEntity & { salience: number }>();
  const positionOf = positionsIn(passages);
  for (const mention of analysis.mentions) {
    const entity = registry.get(mention.entity);
    let named = byKey.get(entity.key);
    if (!named) {
      // A mention in the first passage, which summarizes the report, counts as two more.
      const salience = mention.passage === 0 ? 2 : 0;
      named = { ...refOf(entity), curated: entity.curated !== null, mentions: [], positions: [], why: mention.why, isOverridden: false, salience };
      byKey.set(entity.key, named);
    }
    named.mentions.push(mention.id);
    named.positions.push(positionOf(mention));
    named.salience++;
    named.isOverridden ||= mention.manualOverride !== undefined;
  }
  return [...byKey.values()].sort((a, b) => b.salience - a.salience).map(({ salience: _, ...entity }) => entity);
}

/** Return a function that gives the position of a mention in the text, in thousandths of the length of the text. */
function positionsIn(passages: readonly string[]): (mention: { passage: number; start: number }) => number {
  let length = 0;
  const starts = passages.map((passage) => (length += passage.length) - passage.length);
  return ({ passage, start }) => Math.round(((starts[passage]! + start) / length) * 1000);
}
