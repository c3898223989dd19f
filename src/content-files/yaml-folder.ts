import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { listContentFiles } from './list.ts';
import type { Problem } from './problem.ts';
import { readContentText } from './read-text.ts';
import { type ProblemAt, readYaml } from './yaml.ts';

/** The files of a folder, sorted by id, with the problems in them. */
export interface YamlFolder<T> {
  /** The value of each file that fits the schema, with the file name as its id. */
  values: (T & { id: string })[];
  /** Ids of all files, including those with problems. */
  ids: ReadonlySet<string>;
  problems: Problem[];
  /** Maps the id of a value to the function that locates a problem in one of its fields. */
  problemIn: ReadonlyMap<string, ProblemAt>;
}

/**
 * Return the values of all YAML files of a folder of the site in `root`. A folder that does not exist has no files.
 *
 * @param check returns a problem in a value that the schema cannot detect, or null
 */
export async function readYamlFolder<T extends object>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
  check: (value: T, problemAt: ProblemAt, path: string) => Problem | null = () => null,
): Promise<YamlFolder<T>> {
  const problemIn = new Map<string, ProblemAt>();
  if (!existsSync(join(root, folder))) return { values: [], ids: new Set(), problems: [], problemIn };
  const { files, problems } = await listContentFiles(root, folder, '.yaml');
  const values: (T & { id: string })[] = [];
  for (const { id, path } of files) {
    const { text, problem } = readContentText(root, path);
    if (problem) problems.push(problem);
    if (text === null) continue;
    const read = readYaml(text, schema, path);
    problems.push(...read.problems);
    if (read.value === null) continue;
    const extraProblem = check(read.value, read.problemAt, path);
    if (extraProblem) problems.push(extraProblem);
    values.push({ ...read.value, id });
    problemIn.set(id, read.problemAt);
  }
  return { values, ids: new Set(files.map(({ id }) => id)), problems, problemIn };
}
