import { carrierIn, isPastSpeechVerb } from '../../analysis/english/claims/index.ts';
import { isPronoun } from '../../analysis/english/disputes/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import type { PassageKind } from '../../analysis/core/index.ts';
import { COMPARE_FORMAT, type ComparedArticle, type ComparedDate, type ComparedName, type ComparedSentence, type ComparedSource } from '../../compare/index.ts';
import { NO_SOURCE } from '../claims/claims.ts';
import { refOf } from '../identity/entity-ref.ts';
import { closedWords } from '../excerpts/isolates.ts';
import type { AnnotatedArticle, Article, Edition, EntityRef } from '../types.ts';

/** The input of an article's comparison file. */
export interface ComparedInput {
  article: Pick<Article, 'slug' | 'title' | 'publishedLabel' | 'href' | 'lang' | 'figuresInText' | 'claims' | 'sources'>;
  named: readonly EntityRef[];
  annotated: AnnotatedArticle;
  /** Ids of the happenings that several articles report, by the id of the sentence. */
  happenings: ReadonlyMap<string, readonly string[]>;
}

/** Create the function that returns the input of an article's comparison file, given its slug. */
export function createComparedInputs({ articles, annotatedArticles, chronicle, background }: Edition): (slug: string) => ComparedInput {
  const numbers = new Map(articles.map(({ slug }, index) => [slug, index]));
  const happeningsByArticle = happeningsBySentence([...chronicle, ...background]);
  return (slug) => {
    const index = numbers.get(slug)!;
    const { title, publishedLabel, href, lang, figuresInText, claims, sources, people, places, organizations } = articles[index]!;
    return {
      article: { slug, title, publishedLabel, href, lang, figuresInText, claims, sources },
      named: [people, places, organizations].flatMap((entities) => entities.map(refOf)),
      annotated: annotatedArticles[index]!,
      happenings: happeningsByArticle.get(slug) ?? new Map(),
    };
  };
}

/** Return the ids of the happenings that several articles report, by the slug of the article and the id of the sentence. */
function happeningsBySentence(days: Edition['chronicle']): Map<string, Map<string, string[]>> {
  const byArticle = new Map<string, Map<string, string[]>>();
  for (const { id, reports, articles } of days.flatMap(({ happenings }) => happenings)) {
    if (articles < 2) continue;
    for (const { sentence } of reports) {
      const { slug } = sentence.article;
      const bySentence = byArticle.get(slug) ?? new Map<string, string[]>();
      const fragment = sentence.href.slice(sentence.href.indexOf('#') + 1);
      bySentence.set(fragment, [...(bySentence.get(fragment) ?? []), id]);
      byArticle.set(slug, bySentence);
    }
  }
  return byArticle;
}

/** Return the content of an article's comparison file. */
export function comparedArticle({ article, named, annotated, happenings }: ComparedInput): ComparedArticle {
  const { slug, title, publishedLabel, href, lang } = article;
  const { passages, kinds, sentences } = annotated;
  const numberOf = new Map(sentences.map(({ id }, index) => [id, index]));
  const sentenceAt = ({ passage, start }: { passage: number; start: number }) =>
    sentences.findIndex((each) => each.passage === passage && each.start <= start && start < each.end);
  return {
    format: COMPARE_FORMAT,
    slug,
    title,
    published: publishedLabel,
    href,
    lang,
    sentences: sentences.map(({ id, passage, start, end }) => {
      const reported = happenings.get(id);
      return {
        id,
        text: closedWords(passages[passage]!.slice(start, end)),
        block: passage,
        ...kindOf(kinds[passage]!, passages[passage]!),
        ...(reported && { happenings: [...reported] }),
      };
    }),
    names: named.map((entity) => nameOf(entity, annotated, numberOf)),
    dates: datesOf(annotated, sentenceAt),
    figures: article.figuresInText.map(({ id, label, what, when, from, to, low, high, source, series, sentence }) => ({
      id,
      label,
      what,
      when,
      from,
      to,
      low,
      high: Number.isFinite(high) ? high : null,
      source,
      series: series && { id: series.id, title: series.title },
      sentence: numberOf.get(sentence) ?? 0,
    })),
    claims: claimsOf(article, annotated, numberOf),
    sources: sourcesOf(article),
  };
}

/** Maximum length in characters of a list item that is a link or a name. */
const MAX_ENTRY = 100;

/** Return the kind of a sentence that is not running text. A short list item without a full stop is taken for a link or a name. */
function kindOf(kind: PassageKind, passage: string): Pick<ComparedSentence, 'kind'> {
  if (kind === 'heading' || kind === 'cell') return { kind };
  return kind === 'list-item' && passage.length <= MAX_ENTRY && !/[.!?…;:]["'”’)]*$/u.test(passage) ? { kind: 'entry' } : {};
}

function nameOf({ key, name, type, href }: EntityRef, { mentions }: AnnotatedArticle, numberOf: ReadonlyMap<string, number>): ComparedName {
  const sentenceNumbers = mentions.flatMap(({ entity, sentence }) => (entity === key ? (numberOf.get(sentence) ?? []) : []));
  return { key, name, type, href, sentences: [...new Set(sentenceNumbers)] };
}

function datesOf({ times }: AnnotatedArticle, sentenceAt: (span: { passage: number; start: number }) => number): ComparedDate[] {
  const dates = new Map<string, ComparedDate>();
  for (const { edtf, earliest, latest, passage, start } of times) {
    if (edtf === null || earliest === null || latest === null) continue;
    const date = dates.get(edtf) ?? { edtf, label: labelOf(edtf), from: earliest.split('T')[0]!, to: latest.split('T')[0]!, sentences: [] };
    const at = sentenceAt({ passage, start });
    if (at >= 0 && !date.sentences.includes(at)) date.sentences.push(at);
    dates.set(edtf, date);
  }
  return [...dates.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function claimsOf({ claims }: ComparedInput['article'], annotated: AnnotatedArticle, numberOf: ReadonlyMap<string, number>): ComparedArticle['claims'] {
  const byId = new Map(annotated.claims.map((claim) => [claim.id, claim]));
  return claims.map(({ id, speaker, polarity, text }) => {
    const idInArticle = id.slice(id.lastIndexOf('/') + 1);
    const claim = byId.get(idInArticle);
    // Outside of its text, “they” says nothing.
    const isUnnamed = speaker.kind === 'none' || (speaker.entity === null && isPronoun(speaker.name));
    const cue = claim === undefined || isUnnamed ? undefined : cueBefore(claim, annotated);
    return {
      id: idInArticle,
      speaker: speaker.key,
      name: isUnnamed ? NO_SOURCE : speaker.name,
      polarity,
      text,
      ...(cue !== undefined && { cue }),
      sentence: numberOf.get(claim?.sentence ?? '') ?? 0,
    };
  });
}

/** Return the verb in the past tense directly before the only part of a claim's content, as written; undefined if there is none. */
function cueBefore({ cue, content }: AnnotatedArticle['claims'][number], { passages }: AnnotatedArticle): string | undefined {
  const [first, ...rest] = content;
  if (cue === null || first === undefined || rest.length > 0 || cue.passage !== first.passage || cue.end > first.start) return undefined;
  const passage = passages[cue.passage]!;
  const words = passage.slice(cue.start, cue.end);
  return /^\s+$/u.test(passage.slice(cue.end, first.start)) && isPastSpeechVerb(words) ? words : undefined;
}

function sourcesOf({ sources, claims }: ComparedInput['article']): ComparedSource[] {
  const speakers = claims.flatMap(({ speaker }) => (speaker.kind === 'entity' || speaker.kind === 'named' ? [speaker.name] : []));
  const carriers = sources.flatMap(({ note }) => carrierIn(note ?? '') ?? []);
  const cited = [...new Set([...sources.map(({ name }) => name), ...carriers])].map((name): ComparedSource => ({ name, kind: 'cited' }));
  return [...cited, ...[...new Set(speakers)].map((name): ComparedSource => ({ name, kind: 'speaks' }))];
}
