import { z } from 'zod';
import { fileReference, oneLine } from '../../content-files/index.ts';

/** Maximum length, in code units, of the words that point to a sentence. They need not be the whole sentence. */
const MAX_POINTER = 500;
/** Maximum length of a name, in code units: it has to fit into a heading and into the navigation. */
const MAX_NAME = 120;
/** Maximum length, in code units, of a text of a few sentences. It is the same for every kind of content file. */
const MAX_TEXT = 1000;

/** Editor's pointer to a sentence of an article. */
const pointer = z.strictObject({
  /** File name, without .md, of its article. */
  article: fileReference('must be the file name, without .md, of an article'),
  /** Words of the sentence, exactly as written there. */
  words: oneLine(MAX_POINTER),
});

/** Topic file: one file of `content/topics/`, named after a topic in the articles’ `topics`. Every field is optional. */
export const topicFileSchema = z.strictObject({
  /** Name on the site; by default made from the file name. */
  name: oneLine(MAX_NAME).optional(),
  /** Description in one sentence. */
  description: oneLine(MAX_TEXT).optional(),
  /** The story so far, in about three sentences; replaces the sentences chosen from the articles. */
  summary: oneLine(MAX_TEXT).optional(),
  /** Sentences whose days are always among the key days of the topic. */
  pinned: z.array(pointer).default([]),
});

/** A topic file with the topic's id. */
export type TopicFile = z.infer<typeof topicFileSchema> & { id: string };
