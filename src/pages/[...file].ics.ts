import { pathsWithEnding, writeFile } from '../astro/exports.ts';

/** The calendar. */
export const getStaticPaths = pathsWithEnding('.ics');
export const GET = writeFile;
