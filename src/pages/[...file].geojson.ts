import { pathsWithEnding, writeFile } from '../astro/index.ts';

/** Places and events on maps. */
export const getStaticPaths = pathsWithEnding('.geojson');
export const GET = writeFile;
