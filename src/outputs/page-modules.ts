import type { AstroIntegration } from 'astro';

/** The server of `npm run dev`. */
export type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * Return the instance of a module that Astro loaded for the pages.
 *
 * @throws Error when Astro renders its pages in another process
 */
export function importFromPages<Module>(server: Server, path: string): Promise<Module> {
  const environment = server.environments['prerender'] ?? server.environments.ssr;
  if (!('runner' in environment)) throw new Error('Astro renders its pages in another process: the edition cannot be read from it.');
  const { runner } = environment as typeof environment & { runner: { import(path: string): Promise<Module> } };
  return runner.import(path);
}
