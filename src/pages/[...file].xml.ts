import { pathsWithEnding, writeFile } from './_exports.ts';

/** Feeds. */
export const getStaticPaths = pathsWithEnding('.xml');
export const GET = writeFile;
