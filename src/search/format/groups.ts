import type { FileKind, Root } from './format.ts';

/** Number of hexadecimal digits in the name of a folder. With ten, two versions of a group get the same name in one of 10¹² cases. */
export const FOLDER_DIGITS = 10;

/** Maximum number of groups of a kind. It is limited because the root, which every search fetches, contains all names. */
const MAX_GROUPS = 64;
/** Kinds in which a new article changes either only the last group or nearly every group. Smaller groups would hardly let a browser keep more of its files. */
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
