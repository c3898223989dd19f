import type { Format } from '../types.ts';
import { feed } from './feed.ts';
import { ghost } from './ghost.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { word } from './word.ts';
import { wordpress } from './wordpress.ts';

/** All formats. The first that recognizes a file reads it; the order matters, because a WordPress export is a feed too. */
export const formats: readonly Format[] = [word, wordpress, feed, ghost, html, markdown, plainText];
