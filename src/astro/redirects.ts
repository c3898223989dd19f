import type { APIRoute } from 'astro';
import { edition } from './edition.ts';
import { hostRedirects } from '../edition/index.ts';

/**
 * The former addresses as Cloudflare Pages and Netlify read them, so that they answer before a page is loaded. Cloudflare reads the first 2,000; behind
 * the others stand their pages, which lead on too. Its name keeps it from Astro, which is told of it.
 */
export const GET: APIRoute = async () => {
  const { redirects } = await edition();
  return new Response(
    hostRedirects(redirects)
      .map(({ from, to }) => `${from} ${to} 301\n`)
      .join(''),
  );
};
