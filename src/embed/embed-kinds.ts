/** Kinds of embed: who or what an entity is; what happened, in order of time; what somebody said; a series of figures as a drawing. */
export type EmbedKind = 'card' | 'timeline' | 'claims' | 'figure';

/** Suggested width in CSS pixels; a narrower frame shows the same content. */
export const EMBED_WIDTH = 640;

/** Suggested heights in CSS pixels; a longer page scrolls in its frame. */
export const EMBED_HEIGHTS: Record<EmbedKind, number> = { card: 360, timeline: 520, claims: 520, figure: 480 };

/** Lowest and highest height in CSS pixels that an editor can choose. */
export const EMBED_HEIGHT_LIMITS = { least: 200, most: 1200 };
