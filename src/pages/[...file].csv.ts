import { pathsWithEnding, writeFile } from './_exports.ts';

/** Tables for spreadsheets. */
export const getStaticPaths = pathsWithEnding('.csv');
export const GET = writeFile;
