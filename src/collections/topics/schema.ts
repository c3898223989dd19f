import { z } from 'zod';
import { fileReference, oneLine } from '../../content-files/index.ts';

/** A sentence of an article, as an editor points to it. */
const pointer = z.strictObject({
  /** The file name, without .md, of the article that it stands in. */
  article: fileReference('must be the file name, without .md, of an article'),
  /** Words of the sentence, as they are written there. */
  words: oneLine(500),
});

/** What an editor writes about a topic: one file of `content/topics/`, named like the topic in the articles’ `topics`. Every field may be left out. */
export const topicFileSchema = z.strictObject({
  /** What the site calls it; without it, the name of the file. */
  name: oneLine(120).optional(),
  /** What it is about, in one sentence. */
  description: oneLine(1000).optional(),
  /** The story so far, in about three sentences, in place of those that are chosen from the articles. */
  summary: oneLine(1000).optional(),
  /** Sentences that are always among its key dates. */
  pinned: z.array(pointer).default([]),
});

/** A file on a topic, with the topic's id. */
export type TopicFile = z.infer<typeof topicFileSchema> & { id: string };
