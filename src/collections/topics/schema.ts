import { z } from 'zod';
import { fileReference, oneLine } from '../../content-files/index.ts';

/** Editor's pointer to a sentence of an article. */
const pointer = z.strictObject({
  /** File name, without .md, of its article. */
  article: fileReference('must be the file name, without .md, of an article'),
  /** Words of the sentence, exactly as written there. */
  words: oneLine(500),
});

/** Topic file: one file of `content/topics/`, named after a topic in the articles’ `topics`. Every field is optional. */
export const topicFileSchema = z.strictObject({
  /** Name on the site; by default made from the file name. */
  name: oneLine(120).optional(),
  /** Description in one sentence. */
  description: oneLine(1000).optional(),
  /** The story so far, in about three sentences; replaces the sentences chosen from the articles. */
  summary: oneLine(1000).optional(),
  /** Sentences that are always among its key dates. */
  pinned: z.array(pointer).default([]),
});

/** A topic file with the topic's id. */
export type TopicFile = z.infer<typeof topicFileSchema> & { id: string };
