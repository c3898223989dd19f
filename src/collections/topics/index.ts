/** Editors' topic files, `content/topics/*.yaml`. */
export { danglingTopics, readTopicFiles, TOPIC_FOLDER } from './read.ts';
export { type TopicFile, topicFileSchema } from './schema.ts';
