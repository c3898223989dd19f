import { lstatSync } from 'node:fs';

/** Turn what the system says of a file that cannot be read into words, without a full stop. */
export function describeFileError({ code, path, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      // Node.js turns the bytes of a name that are no UTF-8 into this character, and then finds no such file.
      if (path?.includes('\uFFFD')) return 'its name is not UTF-8: rename it';
      if (path !== undefined && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
        return 'it is a link that leads nowhere: take it away, or put the file in its place';
      return `there is no file ${path ?? ''}: check its name`;
    case 'EACCES':
      return `${path ?? 'this file'} may not be read: change its permissions`;
    case 'EISDIR':
      return `${path ?? 'this'} is a folder: name a file`;
    default:
      return message;
  }
}
