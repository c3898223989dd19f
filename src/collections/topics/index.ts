/** Editors' topic files, `content/topics/*.yaml`. */
export { problemsOfTopicFiles, readTopicFiles } from './read.ts';
export { type TopicFile, topicFileSchema } from './schema.ts';
