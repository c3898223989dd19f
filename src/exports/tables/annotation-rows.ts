import type { Edition, AnnotatedArticle } from '../../edition/index.ts';
import { entitiesOf } from '../entities.ts';
import type { Column } from './table.ts';

/** Annotation with the context its row needs. */
export interface AnnotationRow<Annotation> {
  annotation: Annotation;
  annotated: AnnotatedArticle;
  /** Keys of the entities that have a page. */
  shown: ReadonlySet<string>;
}

/** Return the annotations of an edition: oldest article first, then in order of the text. */
export function annotationRows<Annotation>(edition: Edition, listOf: (annotated: AnnotatedArticle) => readonly Annotation[]): AnnotationRow<Annotation>[] {
  const shown = new Set(entitiesOf(edition).map(({ key }) => key));
  return edition.annotatedArticles.toReversed().flatMap((annotated) => listOf(annotated).map((annotation) => ({ annotation, annotated, shown })));
}

/** Column with the URL of the annotated words in their article. */
export const URL_COLUMN: Column<AnnotationRow<{ id: string }>> = {
  name: 'url',
  type: 'string',
  format: 'uri',
  required: true,
  description: 'Address of the words in the article.',
  value: ({ annotation, annotated }, { absolute, articleHref }) => absolute(articleHref(annotated.article.slug, annotation.id)),
};

/** Columns that identify an annotation and its sentence. */
export const ANNOTATION_COLUMNS: readonly Column<AnnotationRow<{ id: string; sentence: string }>>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: 'Unique within the table.',
    value: ({ annotation, annotated }) => `${annotated.article.slug}/${annotation.id}`,
  },
  {
    name: 'article',
    type: 'string',
    required: true,
    refersTo: 'articles',
    description: 'The article it is from.',
    value: ({ annotated }) => annotated.article.slug,
  },
  {
    name: 'sentence',
    type: 'string',
    format: 'uri',
    required: true,
    description: 'Address of the sentence.',
    value: ({ annotation, annotated }, { absolute, articleHref }) => absolute(articleHref(annotated.article.slug, annotation.sentence)),
  },
];

/** Return the key of an entity if it has a page, else null. */
export function publicKey({ shown }: Pick<AnnotationRow<unknown>, 'shown'>, key: string | null): string | null {
  return key !== null && shown.has(key) ? key : null;
}
