/** A server of the Model Context Protocol over a built site: programs ask it by search, entity, timeline, article and comparison. It only reads. */
export { serveMcp } from './server.ts';
