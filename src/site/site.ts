import { readSite } from '../config/index.ts';

/** The settings of the site in the working folder. */
export const site = readSite(process.cwd());
