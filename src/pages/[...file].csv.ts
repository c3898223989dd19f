import { pathsWithEnding, writeFile } from '../astro/exports.ts';

/** Tables for spreadsheets. */
export const getStaticPaths = pathsWithEnding('.csv');
export const GET = writeFile;
