import { z } from 'zod';
import { fileReference, MAX_LENGTHS, oneLine } from '../../content-files/index.ts';

/** Editor's pointer to a sentence of an article. */
const pointer = z.strictObject({
  /** File name, without .md, of its article. */
  article: fileReference('must be the file name, without .md, of an article'),
  /** Words of the sentence, exactly as written there. */
  words: oneLine(MAX_LENGTHS.words),
});

/** Topic file: one file of `content/topics/`, named after a topic in the articles’ `topics`. Every field is optional. */
export const topicFileSchema = z.strictObject({
  /** Name on the site; by default made from the file name. */
  name: oneLine(MAX_LENGTHS.heading).optional(),
  /** Description in one sentence. */
  description: oneLine(MAX_LENGTHS.text).optional(),
  /** The story so far, in about three sentences; replaces the sentences chosen from the articles. */
  summary: oneLine(MAX_LENGTHS.text).optional(),
  /** Sentences whose days are always among the key days of the topic. */
  pinned: z.array(pointer).default([]),
});

/** A topic file with the topic's id. */
export type TopicFile = z.infer<typeof topicFileSchema> & { id: string };
