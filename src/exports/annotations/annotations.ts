import type { PassageSpan } from '../../analysis/core/index.ts';
import { type Article, siblingHref, type Hrefs, type AnnotatedArticle } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { entitiesOf, withPages } from '../entities.ts';
import { type Export, keyedFile } from '../types.ts';
import { findWords, readPageText } from './page-text.ts';
import { codePointsIn, selectorOf } from './selectors.ts';

/** Export of the annotations of each article as W3C Web Annotations (Web Annotation Data Model, 2017). */
export const annotations: Export = {
  setting: 'annotations',
  files(edition, site, hrefs) {
    const pages = new Map(entitiesOf(edition).map(({ key, href }) => [key, href]));
    return edition.articles.map(({ href, title, claims, html }, index) => {
      const annotated = edition.annotatedArticles[index]!;
      const named = annotated.mentions.flatMap(({ entity }): [string, string][] => (pages.has(entity) ? [[entity, pages.get(entity)!]] : []));
      return keyedFile(
        { href: siblingHref(href, ANNOTATIONS_FILE), type: 'application/ld+json' },
        { article: { href, title, claims, html }, annotated, pages: new Map(named) },
        formatAnnotations,
        site,
        hrefs,
      );
    });
  },
};

interface AnnotationsSource {
  article: Pick<Article, 'href' | 'title' | 'claims' | 'html'>;
  annotated: AnnotatedArticle;
  /** Page URLs of the entities it mentions, by key. */
  pages: ReadonlyMap<string, string>;
}

function formatAnnotations(source: AnnotationsSource, site: Site, hrefs: Hrefs): string {
  return `${JSON.stringify(collectionOf(source, site, hrefs))}\n`;
}

/** Name of the file beside an article's page. */
export const ANNOTATIONS_FILE = 'annotations.jsonld';

/** Annotation body with the spans it applies to. */
interface AnnotationBody {
  id: string;
  motivation: 'identifying' | 'tagging' | 'describing';
  body: unknown;
  spans: readonly PassageSpan[];
}

/** Return an article's annotations as a collection with one page (sections 5.1 and 5.2). */
function collectionOf(source: AnnotationsSource, { licence }: Site, hrefs: Hrefs): object {
  const { article, annotated } = source;
  const self = hrefs.absolute(siblingHref(article.href, ANNOTATIONS_FILE));
  const targetsOf = targetFinder(article, annotated, hrefs);
  const items = annotationBodies(source, hrefs).flatMap(({ id, motivation, body, spans }) => {
    const targets = spans.flatMap((span) => targetsOf(span) ?? []);
    if (targets.length === 0) return [];
    return [{ id: `${self}#${id}`, type: 'Annotation', motivation, body, target: targets.length === 1 ? targets[0] : targets }];
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: self,
    type: 'AnnotationCollection',
    label: article.title,
    rights: licence?.url,
    total: items.length,
    first: { id: `${self}#page-1`, type: 'AnnotationPage', partOf: self, startIndex: 0, items },
  };
}

function annotationBodies({ article, annotated, pages }: AnnotationsSource, { absolute }: Hrefs): AnnotationBody[] {
  const claims = new Map(article.claims.map((claim) => [claim.id.slice(claim.id.lastIndexOf('/') + 1), claim]));
  return [
    ...annotated.mentions.flatMap((mention): AnnotationBody[] => {
      const page = pages.get(mention.entity);
      return page === undefined ? [] : [{ id: mention.id, motivation: 'identifying', body: absolute(page), spans: [mention] }];
    }),
    ...annotated.times.flatMap((time): AnnotationBody[] =>
      time.edtf === null ? [] : [{ id: time.id, motivation: 'tagging', body: textualBody(time.edtf, 'tagging'), spans: [time] }],
    ),
    ...annotated.figures.map((figure): AnnotationBody => {
      const amount = typeof figure.value === 'number' ? String(figure.value) : figure.value.join('–');
      const what = figure.unit ?? figure.counts;
      return { id: figure.id, motivation: 'tagging', body: textualBody(what === null ? amount : `${amount} ${what}`, 'tagging'), spans: [figure] };
    }),
    ...annotated.claims.flatMap((annotation): AnnotationBody[] => {
      const claim = claims.get(annotation.id);
      if (!claim) return [];
      const speaker = withPages(claim.speaker.entity === null ? [] : [claim.speaker.entity]).map(({ href }) => ({
        type: 'SpecificResource',
        source: absolute(href),
        purpose: 'identifying',
      }));
      return [{ id: annotation.id, motivation: 'describing', body: [textualBody(claim.polarity, 'tagging'), ...speaker], spans: annotation.content }];
    }),
  ];
}

function textualBody(value: string, purpose: 'tagging'): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** Create a function that returns the target of an annotation: the words of a span in the text of the page; null if they are not shown there. */
function targetFinder(
  article: AnnotationsSource['article'],
  { passages, sentences }: AnnotatedArticle,
  { absolute }: Hrefs,
): (span: PassageSpan) => object | null {
  const page = readPageText(article.html());
  const codePoints = codePointsIn(page.text);
  const source = absolute(article.href);
  const sentencesOf = Map.groupBy(sentences, ({ passage }) => passage);
  return ({ passage, start, end }) => {
    const sentence = sentencesOf.get(passage)?.findLast((each) => each.start <= start);
    const from = sentence && page.starts.get(sentence.id);
    if (sentence === undefined || from === undefined) return null;
    const text = passages[passage]!;
    const before = start === sentence.start ? null : findWords(page.text, from, text.slice(sentence.start, start));
    const words = findWords(page.text, before?.[1] ?? from, text.slice(start, end));
    return words && { source, selector: selectorOf(page.text, words[0], words[1], codePoints) };
  };
}
