import { pathsWithEnding, writeFile } from '../astro/index.ts';

/** Tables for spreadsheets. */
export const getStaticPaths = pathsWithEnding('.csv');
export const GET = writeFile;
