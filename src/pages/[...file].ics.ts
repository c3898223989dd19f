import { pathsWithEnding, writeFile } from './_exports.ts';

/** The calendar. */
export const getStaticPaths = pathsWithEnding('.ics');
export const GET = writeFile;
