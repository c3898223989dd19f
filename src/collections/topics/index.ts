/** Editors' topic files, `content/topics/*.yaml`. */
export { problemsOfTopicFiles, readTopicFiles, TOPIC_FOLDER } from './read.ts';
export { type TopicFile, topicFileSchema } from './schema.ts';
