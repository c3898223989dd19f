import { readSite } from '../config/index.ts';

/** The working folder: what the site is built from lies in it. */
export const root = process.cwd();

/** The settings of the site in the working folder. */
export const site = readSite(root);
