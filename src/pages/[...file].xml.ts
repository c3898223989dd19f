import { pathsWithEnding, writeFile } from '../astro/index.ts';

/** Feeds. */
export const getStaticPaths = pathsWithEnding('.xml');
export const GET = writeFile;
