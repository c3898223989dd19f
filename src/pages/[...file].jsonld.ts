import { pathsWithEnding, writeFile } from '../astro/exports.ts';

/** Annotations. */
export const getStaticPaths = pathsWithEnding('.jsonld');
export const GET = writeFile;
