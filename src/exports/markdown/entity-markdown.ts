import { type Claim, type Entity, type EntityRef, type Hrefs, refOf, type SentenceRef } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { withPages } from '../entities.ts';
import { heading, type Inline, link, paragraph, section, formatMarkdown } from './nodes.ts';

/** Maximum number of entries of a list, the newest; the page has all of them. */
const MAX_HAPPENINGS = 40;
const MAX_CLAIMS = 20;
const MAX_SENTENCES = 20;

/** A reported fact, on one line. */
interface Line {
  label: string;
  text: string;
  /** Address of its sentence. */
  sentence: string;
  title: string;
}

/** Properties of an entity that its Markdown contains. */
export type EntityForMarkdown = Pick<Entity, 'href' | 'name' | 'type' | 'curated' | 'aliases' | 'description' | 'kind' | 'coordinates' | 'sameAs'> & {
  roles: string[];
  within: EntityRef[];
  articleCount: number;
  happenings: { total: number; shown: Line[] };
  claims: { total: number; shown: Line[] };
  figures: { title: string; summary: string; href: string }[];
  appearsWith: EntityRef[];
  sentences: { total: number; shown: Line[] };
};

/** Return the properties that the Markdown of an entity contains, so that a key covers these alone. */
export function entityForMarkdown(entity: Entity): EntityForMarkdown {
  const { href, name, type, curated, aliases, description, kind, coordinates, sameAs, within, articles } = entity;
  const happenings = [...entity.background, ...entity.chronicle].flatMap((day) => day.happenings);
  return {
    ...{ href, name, type, curated, aliases, description, kind, coordinates, sameAs },
    roles: entity.roles.map(({ title, of, when }) => [of === null ? title : `${title}, ${of.name}`, when].filter((part) => part !== '').join(', ')),
    within: within.map(refOf),
    articleCount: articles.length,
    happenings: {
      total: happenings.length,
      shown: happenings
        .slice(-MAX_HAPPENINGS)
        .map((one) => lineOf(one.status === 'planned' ? `${one.label}, planned` : one.label, one.sentence, one.title ?? one.sentence.excerpt.text)),
    },
    claims: { total: entity.said.length, shown: entity.said.slice(0, MAX_CLAIMS).map(claimLine) },
    figures: entity.figures.map(({ title, summary, href: page }) => ({ title, summary, href: page })),
    appearsWith: entity.appearsWith.slice(0, MAX_SENTENCES).map((one) => refOf(one.entity)),
    sentences: {
      total: entity.sentences.length,
      shown: entity.sentences.slice(0, MAX_SENTENCES).map((one) => lineOf(one.article.publishedLabel, one, one.excerpt.text)),
    },
  };
}

/** Return an entity as Markdown: who or what it is, and what the articles report, each line with the address of its sentence. */
export function formatEntityMarkdown(entity: EntityForMarkdown, site: Site, { absolute }: Hrefs): string {
  const { name, description, happenings, claims, figures, appearsWith, sentences } = entity;
  const metadata = {
    name,
    type: entity.type,
    kind: entity.kind === '' ? undefined : entity.kind,
    address: absolute(entity.href),
    aliases: entity.aliases.length > 0 ? entity.aliases : undefined,
    sameAs: entity.sameAs.length > 0 ? entity.sameAs : undefined,
    coordinates: entity.coordinates ?? undefined,
    articles: entity.articleCount,
    publisher: site.name,
  };
  const lines = ({ total, shown }: EntityForMarkdown['claims'], order: string) => ({
    items: shown.map((line) => inlineOf(line, absolute)),
    notes: shown.length < total ? [paragraph(`The ${order} ${shown.length} of ${total}; the page has all of them.`)] : [],
  });
  const [happened, said, named] = [lines(happenings, 'latest'), lines(claims, 'newest'), lines(sentences, 'newest')];
  return formatMarkdown(metadata, [
    heading(1, name),
    ...(description === '' ? [] : [paragraph(description)]),
    paragraph(
      entity.curated ? 'An editor wrote this entry; what is listed was found automatically.' : 'Found in the articles automatically; no editor has checked it.',
    ),
    ...section(
      'Roles',
      entity.roles.map((role) => [role]),
    ),
    ...section('Part of', linkEntities(entity.within, absolute)),
    ...section('What happened', happened.items, ...happened.notes),
    ...section('Said', said.items, ...said.notes),
    ...section(
      'Figures',
      figures.map((series) => [link(absolute(series.href), series.title), `: ${series.summary}`]),
    ),
    ...section('Named with', linkEntities(appearsWith, absolute)),
    ...section('Sentences', named.items, ...named.notes),
  ]);
}

function lineOf(label: string, { href, article }: SentenceRef, text: string): Line {
  return { label, text, sentence: href, title: article.title };
}

function claimLine({ article, href, text, polarity }: Claim): Line {
  return { label: `${article.publishedLabel}${polarity === 'said' ? '' : `, ${polarity}`}`, text, sentence: href, title: article.title };
}

function inlineOf({ label, text, sentence, title }: Line, absolute: (path: string) => string): Inline[] {
  return [`${label}: ${text} (`, link(absolute(sentence), title), ')'];
}

function linkEntities(entities: readonly EntityRef[], absolute: (path: string) => string): Inline[][] {
  return withPages(entities).map(({ name, href }) => [link(absolute(href), name)]);
}
