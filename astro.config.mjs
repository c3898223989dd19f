import { defineConfig } from 'astro/config';
import { readSite } from './src/config/site.ts';

const { address, base } = readSite(process.cwd());

export default defineConfig({
  site: address,
  base,
  trailingSlash: 'always',
  // The reader's browser loads scripts and styles as files of their own: the Content-Security-Policy allows no inline ones.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Finished sites, of many files, that nobody edits.
    server: { watch: { ignored: ['**/.stage/**', '**/.*.versions/**'] } },
    worker: { format: 'es' },
    // It has a part that is no JavaScript, which a bundle could not hold.
    ssr: { external: ['@resvg/resvg-js'] },
  },
  // The editor's desk is shown while one writes, and is no page of the site.
  integrations: [
    {
      name: 'dateline:desk',
      hooks: {
        'astro:config:setup': ({ command, injectRoute }) => {
          if (command === 'dev') injectRoute({ pattern: '/desk/', entrypoint: './src/astro/desk.astro', prerender: true });
        },
      },
    },
    // Hosts want this name, which Astro passes over.
    {
      name: 'dateline:redirects',
      hooks: {
        'astro:config:setup': ({ injectRoute }) => injectRoute({ pattern: '/_redirects', entrypoint: './src/astro/redirects.ts', prerender: true }),
      },
    },
  ],
  // The default drops white space between inline elements that stand on separate lines.
  compressHTML: false,
  devToolbar: { enabled: false },
  // A page whose key stands (src/edition/cache-key.ts) is taken from the build before.
  experimental: { incrementalBuild: true },
});
