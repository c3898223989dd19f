/** The editors' entities, `content/entities/*.yaml`: what such a file holds, and the gazetteer's entries that are made of it. */
export { ENTITY_FOLDER, gazetteerEntry, readGazetteer } from './read.ts';
export { type CuratedEntity, entityFileSchema, formerPages } from './schema.ts';
