import type { Site } from '../config/index.ts';
import { siblingHref, createEmbeds, type Edition, type Embed, embedsOf, type FigureSeries, type Hrefs, periodPages } from '../edition/index.ts';
import { FIGURE_IMAGES, OEMBED_FILE, oembedOf } from '../embed/index.ts';
import { figurePicture, latestDays, type Picture, pictureSvg } from '../figure-drawing/index.ts';
import { drawFigureImage } from '../share/index.ts';
import type { OutputFile } from './output-files.ts';

/** Maximum number of reports in a picture; the page of the series has all of them. */
const DRAWN = 24;

/** Return the files that other sites read for embeds: an oEmbed file beside each page that has an embed, and the pictures of figures. */
export function embedFiles(edition: Edition, site: Site, hrefs: Hrefs): OutputFile[] {
  const of = createEmbeds(edition, site, hrefs);
  const firsts = [
    of.timeline(),
    ...[...edition.people, ...edition.places, ...edition.organizations].map((entity) => of.entity(entity)),
    ...edition.topics.map((topic) => of.topic(topic)),
    ...periodPages(edition, hrefs).map((page) => of.period(page)),
    ...edition.figures.map((series) => of.figure(series)),
  ].flatMap(([first]) => first ?? []);
  return [
    ...firsts.map((embed) => oembedFile(embed, site, hrefs)),
    ...(site.embeds.figures ? edition.figures.flatMap((one) => pictures(one, site, hrefs)) : []),
  ];
}

/** Return the number of embeds of each setting that switches them off. */
export function countEmbeds(edition: Edition, site: Site, hrefs: Hrefs): Record<keyof Site['embeds'], number> {
  const pages = { entities: 0, stories: 0, periods: 0, figures: 0 };
  for (const { path } of embedsOf(edition, periodPages(edition, hrefs), site, hrefs)) pages[SETTING_OF[path.split('/')[0]!] ?? 'entities']++;
  return pages;
}

/** The settings, by the first part of the path. */
const SETTING_OF: Record<string, keyof Site['embeds']> = { topics: 'stories', timeline: 'periods', figures: 'figures' };

function oembedFile({ page, href, title, kind }: Embed, { name, base }: Site, { absolute, href: hrefOf }: Hrefs): OutputFile {
  return {
    path: decodeURIComponent(siblingHref(page, OEMBED_FILE).slice(base.length)),
    type: 'application/json',
    content: () => JSON.stringify(oembedOf({ src: absolute(href), title, kind }, { name, url: absolute(hrefOf('/')) })),
  };
}

function pictures(series: FigureSeries, { name, base }: Site, { absolute }: Hrefs): OutputFile[] {
  const picture = figurePicture(series, latestDays(series.days, DRAWN), { site: name, address: absolute(series.href) });
  return FIGURE_IMAGES.map(({ file, type }) => ({
    path: decodeURIComponent(siblingHref(series.href, file).slice(base.length)),
    type,
    content: () => DRAW[file](picture),
    keyInputs: ['figure picture', picture],
  }));
}

const DRAW: Record<(typeof FIGURE_IMAGES)[number]['file'], (picture: Picture) => string | Promise<Uint8Array>> = {
  'figure.svg': pictureSvg,
  'figure.png': drawFigureImage,
};
