import { isUtf8 } from 'node:buffer';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { faultOfId, foldedId, type Extension } from './file-names.ts';
import type { Problem } from './problem.ts';

/** Largest content file, in bytes. */
export const MAX_FILE_SIZE = 500_000;

/** A file of a content folder. */
export interface ContentFile {
  /** Path from the project's root, with `/`. */
  path: string;
  /** The name without its ending, in NFC and lower case: what the address is made of. No two have ids that a file system or a reader may take for one. */
  id: string;
}

/**
 * List the files of a content folder that end in `extension`, sorted by id, with a problem for each entry that cannot be published:
 * a link, a folder, a file of another kind, a file that is too large, a name no address can be made of, two names that make one address.
 * Files whose names begin with a dot are the system's, and passed over.
 *
 * @param root the project's folder
 * @param folder path of the content folder from there, with `/`
 */
export async function listContentFiles(root: string, folder: string, extension: Extension): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const byId = new Map<string, ContentFile>();
  let names: string[];
  try {
    // Names are bytes, and those of old archives are not always UTF-8: decoded, they would name no file.
    const bytes = await readdir(join(root, folder), { encoding: 'buffer' });
    for (const name of bytes.filter((each) => !isUtf8(each))) {
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
    // It was deleted a moment ago.
    if (stat === null) continue;
    const id = name.slice(0, -extension.length).normalize('NFC').toLowerCase();
    const twin = byId.get(foldedId(id));
    if (stat.isSymbolicLink()) refuse('This is a symbolic link, and what it points to is not published: put the file itself here.');
    else if (!stat.isFile()) refuse(`This is not a file: put the ${extension} files into ${folder}/ itself.`);
    else if (!name.endsWith(extension)) refuse(`Only files that end in ${extension} belong here: rename it or move it elsewhere.`);
    else if (stat.size > MAX_FILE_SIZE) refuse(`This file has ${(stat.size / 1e6).toFixed(1)} MB, and at most ${MAX_FILE_SIZE / 1e6} MB are read: split it.`);
    else if (faultOfId(id, extension) !== null) refuse(faultOfId(id, extension)!);
    else if (twin) refuse(`This file and ${twin.path} would have the same address, “${twin.id}”: rename one of them.`);
    else byId.set(foldedId(id), { path, id });
  }
  return { files: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}
