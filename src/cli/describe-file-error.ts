import { lstatSync } from 'node:fs';

/**
 * Return a clause that explains why a file could not be read, without a full stop.
 *
 * @param file the file as the user named it, for errors that do not name it: reading an open file or a folder
 */
export function describeFileError({ code, path, message }: NodeJS.ErrnoException, file = path): string {
  switch (code) {
    case 'ENOENT':
      // Node.js replaces bytes of a file name that are not UTF-8 with this character, and then does not find the file.
      if (path?.includes('\uFFFD')) return 'its name is not UTF-8: rename it';
      if (path !== undefined && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
        return 'it is a link to a missing file: remove the link or restore the file';
      return path === undefined ? 'the file does not exist' : `there is no file ${path}: check its name`;
    case 'EACCES':
      return `no permission to read ${file ?? 'this file'}: change its permissions`;
    case 'EISDIR':
      return `${file ?? 'this'} is a folder: give the path of a file`;
    default:
      return message;
  }
}
