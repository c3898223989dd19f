import { pathsWithEnding, writeFile } from './_exports.ts';

/** Annotations. */
export const getStaticPaths = pathsWithEnding('.jsonld');
export const GET = writeFile;
