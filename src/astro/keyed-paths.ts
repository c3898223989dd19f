import { fileReuse } from '../progress/index.ts';
import { keys } from './keys.ts';

/** A page, or another file of a route, as `getStaticPaths` lists it. */
interface Path<Props> {
  params: Record<string, string | undefined>;
  /** Everything its template receives. Its key is computed from all of it, so nothing can be forgotten. */
  props: Props;
}

/**
 * Return the paths of a route whose files have to be rendered. The others are reused from the last build, which rendered them from the same props, with the
 * same settings and templates.
 *
 * @param route in Astro's notation: `/articles/[slug]/`, or with a file name at its end
 * @param paths iterated once, so that nothing of a reused page stays in memory
 */
export function keyedPaths<Props extends object>(route: string, paths: Iterable<Path<Props>>): Path<Props>[] {
  if (!fileReuse.isAvailable()) return [...paths];
  const toRender: Path<Props>[] = [];
  for (const path of paths) if (!fileReuse.reuse(fileOf(route, path.params), keys.keyOf([route, path.params, path.props]))) toRender.push(path);
  return toRender;
}

/** Return the file of a route for these parameters: `articles/weather/index.html`, `share/weather.png`. */
export function fileOf(route: string, params: Record<string, string | undefined>): string {
  const parts = route.split('/').map((part) => part.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? ''));
  const path = parts.filter((part) => part !== '').join('/');
  return route.endsWith('/') ? `${path === '' ? '' : `${path}/`}index.html` : path;
}
