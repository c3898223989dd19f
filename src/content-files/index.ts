/** Reads the files that a publisher writes: lists folders, decodes text, parses YAML with a schema, and reports problems with file, line and column. */
export { calendarDate, calendarDateOrTime, isCalendarDate, isCalendarDateOrTime } from './dates.ts';
export { explainYamlError, offsetOfError } from './explain-yaml.ts';
export { documentKindOf, isPacked } from './document-kind.ts';
export { listContentFiles, MAX_FILE_SIZE } from './list.ts';
export { MAX_LENGTHS, oneLine, webAddress } from './one-line.ts';
export { ContentError, type Problem, problemLines } from './problem.ts';
export { schemaLine } from './schema-line.ts';
export { isContentChange } from './watch.ts';
export { type ProblemAt, readYaml } from './yaml.ts';
export { fileReference, idForComparison, makeId, type Extension, MAX_ID_SIZE } from './file-names.ts';
export { readContentText, utf16Of } from './read-text.ts';
export { readYamlFolder } from './yaml-folder.ts';
