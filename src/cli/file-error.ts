/** Turn what the system says of a file that cannot be read into words, without a full stop. */
export function describeFileError({ code, path, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return `there is no file ${path ?? ''}: check its name`;
    case 'EACCES':
      return `${path ?? 'this file'} may not be read: change its permissions`;
    case 'EISDIR':
      return `${path ?? 'this'} is a folder: name a file`;
    default:
      return message;
  }
}
