import { contains, type PassageSpan } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { refOf } from '../identity/entity-ref.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { memoized } from '../memoize.ts';
import { closedWords, closeIsolates } from '../excerpts/isolates.ts';
import type { RegisteredEntity, RegistryView } from '../identity/registry.ts';
import type { Claim, Excerpt, Speaker } from '../types.ts';

type CompiledClaim = CompiledArticle['analysis']['claims'][number];

/** Return the claims of an article in text order. Photo credits, and claims inside a quotation of the same speaker, are left out. */
export const claimsOf = memoized(({ article: compiled, ref, registry, hrefs }: ArticleView): Claim[] => {
  const { analysis, passages } = compiled;
  const mentionsOf = Map.groupBy(analysis.mentions, ({ passage }) => passage);
  const sentencesOf = Map.groupBy(analysis.sentences, ({ passage }) => passage);
  const quoted = analysis.claims.filter(({ quotation }) => quotation);
  return analysis.claims.flatMap((claim): Claim[] => {
    if (claim.credit || isPartOfQuotation(claim, quoted)) return [];
    const speaker = speakerOf(claim, registry);
    const mentioned = claim.content.flatMap((span) => (mentionsOf.get(span.passage) ?? []).filter((mention) => contains(span, mention)));
    const about = [...new Set(mentioned.map(({ entity }) => registry.get(entity)))].filter(({ key }) => key !== speaker.key);
    return [
      {
        id: `${compiled.slug}/${claim.id}`,
        article: ref,
        href: hrefs.articleHref(compiled.slug, claim.id),
        speaker,
        polarity: claim.polarity,
        quotation: claim.quotation,
        text: claim.content.map((span) => wordsOf(span, passages)).join(' … '),
        excerpt: excerptAround(claim, passages, sentencesOf),
        about: about.map(refOf),
        aboutKeys: [...new Set(about.flatMap(({ key }) => registry.withContainers(key)))],
        lookingAhead: null,
        why: claim.why,
      },
    ];
  });
});

/** Return the number of words of an article that are inside the content of claims. Each word counts once, even if it is in a claim within a claim. */
export function claimedWords({ analysis, passages }: CompiledArticle): number {
  const spans = analysis.claims.filter(({ credit }) => !credit).flatMap(({ content }) => content);
  let count = 0;
  for (const [passage, ofPassage] of Map.groupBy(spans, (span) => span.passage)) {
    let from = 0;
    for (const { start, end } of ofPassage.sort((a, b) => a.start - b.start)) {
      if (end > from) count += passages[passage]!.slice(Math.max(start, from), end).match(/\S+/g)?.length ?? 0;
      from = Math.max(from, end);
    }
  }
  return count;
}

/** Whether a claim is inside a quotation of the same speaker and adds nothing to it: “I think that …”. */
function isPartOfQuotation(claim: CompiledClaim, quoted: CompiledClaim[]): boolean {
  const place = claim.cue ?? claim.content[0]!;
  return quoted.some(
    (other) => other !== claim && other.entity === claim.entity && other.content.some((span) => span.passage === place.passage && contains(span, place)),
  );
}

/** Name for the speaker of a claim without any source in the article. */
export const NO_SOURCE = 'No source named';

/** Return the speaker of a claim: the entity of the edition, or the words of the article. */
export function speakerOf({ sourceKind, sourceName, entity }: CompiledClaim, registry: RegistryView): Speaker {
  if (entity !== null) {
    const registered: RegisteredEntity = registry.get(entity);
    return { key: registered.key, name: registered.name, entity: refOf(registered), kind: 'entity' };
  }
  const name = sourceName === null ? NO_SOURCE : sourceName[0]!.toUpperCase() + sourceName.slice(1);
  return { key: sourceKind, name, entity: null, kind: sourceKind };
}

function wordsOf({ passage, start, end }: PassageSpan, passages: string[]): string {
  return closedWords(passages[passage]!.slice(start, end));
}

/** Return the sentences that contain a claim's content, source or cue, passage after passage, with the content marked. */
function excerptAround(
  { source, cue, content }: CompiledClaim,
  passages: string[],
  sentencesOf: ReadonlyMap<number, CompiledArticle['analysis']['sentences']>,
): Excerpt {
  const parts = [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])];
  let text = '';
  const marks: Excerpt['marks'] = [];
  for (const passage of [...new Set(parts.map((part) => part.passage))].sort((a, b) => a - b)) {
    const touched = (sentencesOf.get(passage) ?? []).filter((sentence) =>
      parts.some((part) => part.passage === passage && part.start < sentence.end && sentence.start < part.end),
    );
    const first = touched[0];
    if (!first) continue;
    if (text !== '') text += ' ';
    const ownMarks: Excerpt['marks'] = [];
    const ordered = content.filter((part) => part.passage === passage).sort((a, b) => a.start - b.start);
    for (const { start, end } of ordered) if (start - first.start >= (ownMarks.at(-1)?.[1] ?? 0)) ownMarks.push([start - first.start, end - first.start]);
    const cut = closeIsolates({ text: passages[passage]!.slice(first.start, touched.at(-1)!.end), marks: ownMarks });
    const shift = text.length;
    marks.push(...cut.marks.map(([start, end]): [number, number] => [start + shift, end + shift]));
    text += cut.text;
  }
  return { text, marks };
}
