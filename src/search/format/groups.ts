import type { FileKind, Root } from './format.ts';

/** Hexadecimal digits of the name of a folder: two versions of a group have one name in one of 10¹² cases. */
export const FOLDER_DIGITS = 10;

/** Maximum number of groups of a kind: the root, which every search fetches, names them all. */
const MAX_GROUPS = 64;
/** Of these kinds a new article changes the last group alone, or nearly all of them: smaller groups would keep hardly another file. */
const COARSE: ReadonlySet<FileKind> = new Set(['results', 'sentences', 'facets', 'postings', 'tiers']);
const MAX_COARSE_GROUPS = 32;

/** Return how many files of a kind share a folder, given the number of its files. */
export function filesInGroup(kind: FileKind, files: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(files / (COARSE.has(kind) ? MAX_COARSE_GROUPS : MAX_GROUPS))));
}

/** Return the number of the group of a file, given the number of files of its kind. */
export function groupOf(kind: FileKind, number: number, files: number): number {
  return Math.floor(number / filesInGroup(kind, files));
}

/** Return the path of an index file, relative to the index folder. `folder` is the name of the folder of its group. */
export function filePath(folder: string, kind: FileKind, number: number): string {
  return `${folder}/${kind}/${number}.bin`;
}

/** Return the path of a file of an index with this root. */
export function pathIn({ groups }: Pick<Root, 'groups'>, kind: FileKind, number: number): string {
  const { files, folders } = groups[kind] ?? { files: 1, folders: '' };
  const from = groupOf(kind, number, files) * FOLDER_DIGITS;
  return filePath(folders.slice(from, from + FOLDER_DIGITS), kind, number);
}
