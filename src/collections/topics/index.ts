/** What editors write about topics, `content/topics/*.yaml`. */
export { danglingTopics, readTopicFiles, TOPIC_FOLDER } from './read.ts';
export { type TopicFile, topicFileSchema } from './schema.ts';
