import { pathsWithEnding, writeFile } from '../astro/index.ts';

/** Annotations. */
export const getStaticPaths = pathsWithEnding('.jsonld');
export const GET = writeFile;
