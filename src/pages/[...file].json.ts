import { pathsWithEnding, writeFile } from '../astro/index.ts';

/** Tables, timelines, feeds and articles for programs. */
export const getStaticPaths = pathsWithEnding('.json');
export const GET = writeFile;
