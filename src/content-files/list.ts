import { isUtf8 } from 'node:buffer';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeDocument, documentKindOf, HEAD_LENGTH } from './document-kind.ts';
import { problemOfId, idForComparison, type Extension } from './file-names.ts';
import type { Problem } from './problem.ts';

/** Maximum size of a content file in bytes. */
export const MAX_FILE_SIZE = 500_000;

/** A file in a content folder. */
export interface ContentFile {
  /** Path relative to the project root, with `/`. */
  path: string;
  /** File name without extension, in NFC and lower case; used in the URL. No two files have ids that a file system or a reader could confuse. */
  id: string;
}

/**
 * Return the files of a content folder with an extension, sorted by id. Everything else in the folder is a problem: a symbolic link, a folder, another kind of
 * file, a file that is too large, a name that cannot be used in a URL, two names with the same URL. Files with a dot at the beginning of their name are ignored.
 *
 * @param root project root
 * @param folder path of the content folder from the project root, with `/`
 */
export async function listContentFiles(root: string, folder: string, extension: Extension): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const byId = new Map<string, ContentFile>();
  let names: string[];
  try {
    // File names are read as bytes, because names in old archives are not always UTF-8. Such a file could not be opened by its decoded name.
    const bytes = await readdir(join(root, folder), { encoding: 'buffer' });
    for (const name of bytes.filter((bytesOfName) => !isUtf8(bytesOfName))) {
      const shown = `${folder}/${new TextDecoder('windows-1252').decode(name)}`;
      problems.push({ file: shown, line: 1, column: 1, message: 'The name of this file is not UTF-8: rename it, with letters, digits and hyphens only.' });
    }
    names = bytes
      .filter((name) => isUtf8(name))
      .map((name) => name.toString())
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return { files: [], problems: [{ file: folder, line: 1, column: 1, message: 'This folder is missing: create it.' }] };
  }
  for (const name of names) {
    const path = `${folder}/${name}`;
    const refuse = (message: string) => problems.push({ file: path, line: 1, column: 1, message });
    const stat = await lstat(join(root, path)).catch(() => null);
    // The file was deleted after the folder was listed.
    if (stat === null) continue;
    // A document under another name is refused by its kind when it is read; a large one here, because it is not read.
    const kind = stat.isFile() && stat.size > MAX_FILE_SIZE ? documentKindOf(await headOf(join(root, path))) : null;
    const id = name.slice(0, -extension.length).normalize('NFC').toLowerCase();
    const other = byId.get(idForComparison(id));
    if (stat.isSymbolicLink()) refuse('This is a symbolic link, and what it points to is not published: put the file itself here.');
    else if (!stat.isFile()) refuse(`This is not a file: put the ${extension} files into ${folder}/ itself.`);
    else if (!name.endsWith(extension)) refuse(`Only files that end in ${extension} belong here: rename it or move it elsewhere.`);
    else if (kind) refuse(describeDocument(kind));
    else if (stat.size > MAX_FILE_SIZE) refuse(`This file has ${(stat.size / 1e6).toFixed(1)} MB, and at most ${MAX_FILE_SIZE / 1e6} MB are read: split it.`);
    else if (problemOfId(id, extension) !== null) refuse(problemOfId(id, extension)!);
    else if (other) refuse(`This file and ${other.path} would have the same address, “${other.id}”: rename one of them.`);
    else byId.set(idForComparison(id), { path, id });
  }
  return { files: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** Resolve to the first bytes of a file; to none if it cannot be read. */
async function headOf(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_LENGTH), 0, HEAD_LENGTH);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  }
}
