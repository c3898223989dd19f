import { pathsWithEnding, writeFile } from '../astro/exports.ts';

/** Feeds. */
export const getStaticPaths = pathsWithEnding('.xml');
export const GET = writeFile;
