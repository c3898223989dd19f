import { defineConfig } from 'astro/config';
import { readSite } from './src/config/index.ts';
import { datelineIntegration } from './src/outputs/index.ts';

const site = readSite(process.cwd());

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  // The reader's browser loads scripts and styles as files of their own: the Content-Security-Policy allows no inline ones.
  build: { inlineStylesheets: 'never' },
  vite: {
    // Without these targets the style sheets are shortened to forms that Safari drops, such as `text-decoration: underline 2px`.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome111', 'firefox114', 'safari16.4'] },
    // Finished sites, of many files, that nobody edits.
    server: { watch: { ignored: ['**/.stage/**', '**/.*.versions/**'] } },
    worker: { format: 'es' },
    // It has a part that is no JavaScript, which a bundle could not hold.
    ssr: { external: ['@resvg/resvg-js'] },
  },
  integrations: [datelineIntegration(site)],
  // The default drops white space between inline elements that stand on separate lines.
  compressHTML: false,
  devToolbar: { enabled: false },
});
