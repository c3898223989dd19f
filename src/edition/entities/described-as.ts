import type { EditionContext } from '../context.ts';
import { refOf } from '../identity/registry.ts';
import { annotatedSentences, excerptOf } from '../excerpts/sentences.ts';
import type { DescribedAs } from '../types.ts';

/** Collect the descriptions of each entity in the articles, by key. Equal descriptions are one entry. */
export function describeEntities({ articles, refs, registry, hrefs }: EditionContext): ReadonlyMap<string, DescribedAs[]> {
  const byEntity = new Map<string, Map<string, DescribedAs>>();
  for (const compiled of articles) {
    const article = refs.get(compiled.slug)!;
    const sentences = new Map(annotatedSentences(compiled).map((sentence) => [sentence.id, sentence]));
    for (const description of compiled.analysis.descriptions) {
      const { kind, text, of, entity } = description;
      if (kind !== 'role' && kind !== 'part') continue;
      const { key } = registry.get(entity);
      const own = byEntity.get(key) ?? new Map<string, DescribedAs>();
      byEntity.set(key, own);
      const said = text.toLowerCase();
      const known = own.get(said) ?? { text, of: of === null ? null : refOf(registry.get(of)), isPartOf: kind === 'part', sentences: [] };
      own.set(said, known);
      const sentence = sentences.get(description.sentence);
      const href = hrefs.articleHref(article.slug, description.sentence);
      if (sentence && !known.sentences.some((each) => each.href === href)) known.sentences.push({ article, href, excerpt: excerptOf(sentence, [description]) });
    }
  }
  return new Map([...byEntity].map(([key, said]) => [key, [...said.values()]]));
}
