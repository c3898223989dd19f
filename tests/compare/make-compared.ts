import { COMPARE_FORMAT, type ComparedArticle, type ComparedFigure } from '../../src/compare/index.ts';

/** Create an article of these sentences, each in its own block, with the given fields. */
export function makeCompared(slug: string, sentences: string[], more: Partial<ComparedArticle> = {}): ComparedArticle {
  return {
    format: COMPARE_FORMAT,
    slug,
    title: slug,
    published: '1 May 2023',
    href: `/articles/${slug}/`,
    lang: 'en',
    sentences: sentences.map((text, block) => ({ id: `s${block}`, text, block })),
    names: [],
    dates: [],
    figures: [],
    claims: [],
    sources: [],
    ...more,
  };
}

/** Create a figure of a series on 1 May. */
export function makeFigure(label: string, more: Partial<ComparedFigure> = {}): ComparedFigure {
  const number = Number(/\d+/.exec(label)?.[0]);
  const bounds = label.startsWith('at least') ? { low: number, high: null } : { low: number, high: number };
  const series = { id: 'killed', title: 'People killed' };
  return {
    id: 'f1',
    label,
    what: 'people killed',
    when: '1 May 2023',
    from: '2023-05-01',
    to: '2023-05-01',
    ...bounds,
    source: null,
    series,
    sentence: 0,
    ...more,
  };
}
