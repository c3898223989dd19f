/** Editors' entities, `content/entities/*.yaml`: the schema of such a file, and the gazetteer entries made from it. */
export { ENTITY_FOLDER, gazetteerEntry, readGazetteer } from './read.ts';
export { type CuratedEntity, type EntityFile, entityFileSchema, formerPages } from './schema.ts';
