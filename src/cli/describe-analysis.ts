import type { Analysis } from '../analysis/core/index.ts';
import { counted } from '../text/index.ts';

/** Format an analysis for a terminal: entities with the number of mentions, then every time, claim and figure with its reason. */
export function describeAnalysis(
  file: string,
  passages: string[],
  { sentences, entities, mentions, descriptions, nationalities, times, events, claims, figures }: Analysis,
): string {
  const lines = [
    file,
    [
      counted(passages.length, 'passage'),
      counted(sentences.length, 'sentence'),
      counted(mentions.length, 'mention'),
      counted(times.length, 'time'),
      counted(events.length, 'event'),
      counted(claims.length, 'claim'),
      counted(figures.length, 'figure'),
    ].join(', '),
  ];
  for (const type of ['person', 'place', 'organization'] as const) {
    const named = entities.filter((entity) => entity.type === type);
    if (named.length > 0) lines.push('', { person: 'People', place: 'Places', organization: 'Organizations' }[type]);
    for (const { key, name, curated } of named) {
      const own = mentions.filter((mention) => mention.entity === key);
      const surfaces = [...new Set(own.map((mention) => mention.surface))].join(' · ');
      lines.push(`  ${name} (${own.length})${curated ? '' : '  found automatically'}`, `      ${surfaces}`, `      ${own[0]!.why}`);
      const said = new Set(descriptions.filter(({ entity, kind }) => entity === key && kind !== 'address').map(({ text }) => text));
      if (said.size > 0) lines.push(`      described as: ${[...said].join(' · ')}`);
    }
  }
  if (nationalities.length > 0)
    lines.push('', `By nationality: ${[...new Set(nationalities.map(({ surface, country }) => `${surface} (${country})`))].join(' · ')}`);
  if (times.length > 0) lines.push('', 'Times');
  for (const { surface, type, value, label, why } of times) lines.push(`  ${surface}  →  ${label}  [${type} ${value}]`, `      ${why}`);
  if (claims.length > 0) lines.push('', 'Claims');
  for (const { sourceKind, sourceName, entity, polarity, content, why } of claims) {
    const words = content.map(({ passage, start, end }) => passages[passage]!.slice(start, end)).join(' … ');
    lines.push(`  ${entities.find(({ key }) => key === entity)?.name ?? sourceName ?? 'nobody'} [${sourceKind}] ${polarity}:  ${words}`, `      ${why}`);
  }
  if (figures.length > 0) lines.push('', 'Figures');
  for (const { surface, why } of figures) lines.push(`  ${surface}`, `      ${why}`);
  return `${lines.join('\n')}\n\n`;
}
