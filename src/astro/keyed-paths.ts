import { createKeys } from '../keys/index.ts';
import { takeOver } from '../progress/index.ts';

/** A page, or a file that a route makes, as `getStaticPaths` lists it. */
interface Path<Props> {
  params: Record<string, string | undefined>;
  /** All that its template receives: its key is made of them, so that none can be forgotten. */
  props: Props;
}

const { keyOf } = createKeys();

/**
 * The paths of a route whose files have to be made. The others are taken over from the last build, which made them of the same props; the settings and
 * the templates are the same then, too.
 *
 * @param route as Astro's documentation writes it: `/articles/[slug]/`, or with the name of a file at its end
 * @param paths one by one: of a page that is taken over nothing is kept
 */
export function keyedPaths<Props extends object>(route: string, paths: Iterable<Path<Props>>): Path<Props>[] {
  if (!takeOver.isAnswered()) return [...paths];
  const made: Path<Props>[] = [];
  for (const path of paths) if (!takeOver.take(fileOf(route, path.params), keyOf([route, path.params, path.props]))) made.push(path);
  return made;
}

/** The file of a route with these parameters: `articles/weather/index.html`, `share/weather.png`. */
export function fileOf(route: string, params: Record<string, string | undefined>): string {
  const parts = route.split('/').map((part) => part.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? ''));
  const path = parts.filter((part) => part !== '').join('/');
  return route.endsWith('/') ? `${path === '' ? '' : `${path}/`}index.html` : path;
}
