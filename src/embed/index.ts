/** Pages that other sites show in a frame: their kinds and sizes, and the code to paste. Used by templates, by the files beside pages, and in browsers. */
export { embedCode, type EmbedLink } from './embed-code.ts';
export { EMBED_HEIGHTS, EMBED_HEIGHT_LIMITS, type EmbedKind } from './embed-kinds.ts';
export { oembedOf, OEMBED_FILE, OEMBED_TYPE } from './oembed.ts';
export { FIGURE_IMAGES } from './figure-images.ts';
