import { pathsWithEnding, writeFile } from '../astro/index.ts';

/** The calendar. */
export const getStaticPaths = pathsWithEnding('.ics');
export const GET = writeFile;
