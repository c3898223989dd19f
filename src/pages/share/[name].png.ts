import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, keyedPaths } from '../../astro/index.ts';
import { drawShareImage, type ShareCard } from '../../share/index.ts';
import { HOME_SHARE_IMAGE } from '../../edition/index.ts';
import { site } from '../../site/index.ts';

/** Return the paths of the images: one for each article without a picture of its own, and one for the home page. */
export const getStaticPaths = (async () => {
  const { articles } = await edition();
  const cards: { name: string; card: ShareCard }[] = [
    { name: HOME_SHARE_IMAGE, card: { site: site.name, title: site.description, line: new URL(site.address).hostname } },
    // An article with a picture is shared with that picture (Head.astro).
    ...articles
      .filter(({ image }) => !image && site.shareImages)
      .map(({ slug, title, dateline, publishedLabel }) => ({
        name: slug,
        card: { site: site.name, title, line: dateline ? `${dateline.name}, ${publishedLabel}` : publishedLabel },
      })),
  ];
  return keyedPaths(
    '/share/[name].png',
    cards.map(({ name, card }) => ({ params: { name }, props: { card } })),
  );
}) satisfies GetStaticPaths;

/** Resolve to the response with the image of a path, a PNG. */
export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) => {
  return new Response(await drawShareImage(props.card), { headers: { 'content-type': 'image/png' } });
};
