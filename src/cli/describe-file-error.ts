import { lstatSync } from 'node:fs';

/** Describe an error of reading a file, without a full stop. */
export function describeFileError({ code, path, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      // Node.js replaces bytes of a file name that are not UTF-8 with this character, and then does not find the file.
      if (path?.includes('\uFFFD')) return 'its name is not UTF-8: rename it';
      if (path !== undefined && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
        return 'it is a link to a missing file: remove it, or put the file in its place';
      return `there is no file ${path ?? ''}: check its name`;
    case 'EACCES':
      return `${path ?? 'this file'} may not be read: change its permissions`;
    case 'EISDIR':
      return `${path ?? 'this'} is a folder: name a file`;
    default:
      return message;
  }
}
