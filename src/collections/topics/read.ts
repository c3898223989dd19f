import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listContentFiles, type Problem, type ProblemAt, readContentText, readYaml } from '../../content-files/index.ts';
import { suggestion } from '../../text/index.ts';
import { whyDangling } from '../chronicle/read.ts';
import { topicFileSchema, type TopicFile } from './schema.ts';

/** Folder of the files on topics, from the project's root. A site needs none. */
export const TOPIC_FOLDER = 'content/topics';

/** Says what is wrong with a field of a topic's file. */
export type TopicFaults = ReadonlyMap<string, ProblemAt>;

/** Read all files on topics of the site in `root`, sorted by id, with what has to be mended in them. */
export async function readTopicFiles(root: string): Promise<{ topics: TopicFile[]; problems: Problem[]; faultIn: TopicFaults }> {
  const faultIn = new Map<string, ProblemAt>();
  if (!existsSync(join(root, TOPIC_FOLDER))) return { topics: [], problems: [], faultIn };
  const { files, problems } = await listContentFiles(root, TOPIC_FOLDER, '.yaml');
  const topics: TopicFile[] = [];
  for (const { id, path } of files) {
    const { text, problem } = await readContentText(root, path);
    if (problem) problems.push(problem);
    if (text === null) continue;
    const read = readYaml(text, topicFileSchema, path);
    problems.push(...read.problems);
    if (read.value === null) continue;
    topics.push({ ...read.value, id });
    faultIn.set(id, read.problemAt);
  }
  return { topics, problems, faultIn };
}

/** What files on topics point to. */
export interface FiledArticles {
  /** The topics of each article, by its file name. */
  topics: ReadonlyMap<string, readonly string[]>;
  /** The text of an article. */
  passagesOf: (slug: string) => readonly string[];
  /** Names that articles had, with those that they have. */
  renamed: ReadonlyMap<string, string>;
}

/** Find what files on topics point to and is not there: topics that no article is filed under, sentences that no article has; each with what to do. */
export function danglingTopics(topics: readonly TopicFile[], faultIn: TopicFaults, { topics: filed, passagesOf, renamed }: FiledArticles): Problem[] {
  const ids = new Set([...filed.values()].flat());
  const slugs = new Set(filed.keys());
  return topics.flatMap(({ id, pinned }) => {
    const problemAt = faultIn.get(id)!;
    const unfiled = ids.has(id) ? [] : [problemAt([], `No article is filed under “${id}”: name the file like a topic of the articles.${suggestion(id, ids)}`)];
    const dangling = pinned.flatMap((pointer, index) => {
      const message = whyDangling(pointer, slugs, passagesOf, renamed);
      return message === null ? [] : [problemAt(['pinned', index, slugs.has(pointer.article) ? 'words' : 'article'], message)];
    });
    return [...unfiled, ...dangling];
  });
}
