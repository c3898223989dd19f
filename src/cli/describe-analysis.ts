import type { Analysis } from '../analysis/types.ts';

/** Turn an analysis into text for a terminal: who and where with the number of mentions, then every time and every claim with its reason. */
export function describeAnalysis(file: string, passages: string[], { sentences, entities, mentions, times, events, claims }: Analysis): string {
  const lines = [
    file,
    `${passages.length} passages, ${sentences.length} sentences, ${mentions.length} mentions, ${times.length} times, ${events.length} events, ${claims.length} claims`,
  ];
  for (const type of ['person', 'place', 'organization'] as const) {
    const named = entities.filter((entity) => entity.type === type);
    if (named.length > 0) lines.push('', { person: 'People', place: 'Places', organization: 'Organizations' }[type]);
    for (const { key, name, curated } of named) {
      const own = mentions.filter((mention) => mention.entity === key);
      const surfaces = [...new Set(own.map((mention) => mention.surface))].join(' · ');
      lines.push(`  ${name} (${own.length})${curated ? '' : '  read by machine'}`, `      ${surfaces}`, `      ${own[0]!.why}`);
    }
  }
  if (times.length > 0) lines.push('', 'Times');
  for (const { surface, type, value, label, why } of times) lines.push(`  ${surface}  →  ${label}  [${type} ${value}]`, `      ${why}`);
  if (claims.length > 0) lines.push('', 'Claims');
  for (const { sourceKind, sourceName, entity, polarity, content, why } of claims) {
    const words = content.map(({ passage, start, end }) => passages[passage]!.slice(start, end)).join(' … ');
    lines.push(`  ${entities.find(({ key }) => key === entity)?.name ?? sourceName ?? 'nobody'} [${sourceKind}] ${polarity}:  ${words}`, `      ${why}`);
  }
  return `${lines.join('\n')}\n\n`;
}
