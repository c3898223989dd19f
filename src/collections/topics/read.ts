import { type Problem, type ProblemAt, readYamlFolder } from '../../content-files/index.ts';
import { suggestion } from '../../text/index.ts';
import { whyDangling } from '../chronicle/read.ts';
import { topicFileSchema, type TopicFile } from './schema.ts';

/** Folder of the topic files, from the project root. It is optional. */
export const TOPIC_FOLDER = 'content/topics';

/** Maps the id of a topic to the function that locates a problem in one of its fields. */
export type TopicProblems = ReadonlyMap<string, ProblemAt>;

/** Read all topic files of the site in `root`, sorted by id, with the problems in them. */
export async function readTopicFiles(root: string): Promise<{ topics: TopicFile[]; problems: Problem[]; problemIn: TopicProblems }> {
  const { values: topics, problems, problemIn } = await readYamlFolder(root, TOPIC_FOLDER, topicFileSchema);
  return { topics, problems, problemIn };
}

/** Articles that topic files refer to. */
export interface FiledArticles {
  /** Topics of each article, by its file name. */
  topics: ReadonlyMap<string, readonly string[]>;
  /** Returns the text of an article. */
  passagesOf: (slug: string) => readonly string[];
  /** Former names of articles, with the current ones. */
  renamed: ReadonlyMap<string, string>;
  /** Invalid articles. A pointer to one is no problem, because what they contain is unknown. */
  invalid?: ReadonlySet<string>;
}

/** Return a problem, with what to do, for each topic file without articles, and for each pointer that matches no sentence. */
export function problemsOfTopicFiles(
  topics: readonly TopicFile[],
  problemIn: TopicProblems,
  { topics: topicsByArticle, passagesOf, renamed, invalid = new Set() }: FiledArticles,
): Problem[] {
  const ids = new Set([...topicsByArticle.values()].flat());
  const slugs = new Set(topicsByArticle.keys());
  return topics.flatMap(({ id, pinned }) => {
    const problemAt = problemIn.get(id)!;
    // An invalid article may be filed under it.
    const emptyTopic =
      ids.has(id) || invalid.size > 0
        ? []
        : [problemAt([], `No article is filed under “${id}”: name the file like a topic of the articles.${suggestion(id, ids)}`)];
    const dangling = pinned.flatMap((pointer, index) => {
      if (invalid.has(pointer.article)) return [];
      const message = whyDangling(pointer, slugs, passagesOf, renamed);
      return message === null ? [] : [problemAt(['pinned', index, slugs.has(pointer.article) ? 'words' : 'article'], message)];
    });
    return [...emptyTopic, ...dangling];
  });
}
