import { pathsWithEnding, writeFile } from '../astro/exports.ts';

/** Places and events on maps. */
export const getStaticPaths = pathsWithEnding('.geojson');
export const GET = writeFile;
