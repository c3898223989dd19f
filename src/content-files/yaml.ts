import { LineCounter, parseDocument, isAlias, isMap, isNode, isScalar, visit, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { describeIssue, valueAt } from './describe-issue.ts';
import { explainYamlError, isOverflow, offsetOfError } from './explain-yaml.ts';
import { explainUnknownField, misspelt } from './field-names.ts';
import type { Problem } from './problem.ts';

/** Maximum length of a text in UTF-16 code units. */
const MAX_LENGTH = 100_000;
/** Maximum number of problems of one kind that are reported: further ones are rarely worth reading. */
const MAX_REPORTED = 20;

/** Makes a problem for the field at a path: `['sources', 0, 'url']`. */
export type ProblemAt = (path: readonly PropertyKey[], message: string) => Problem;

/**
 * The value of a YAML text; or its problems, with those fields of the schema that are right, so that they can be checked further. In both cases with a function that
 * makes problems for fields.
 */
export type YamlResult<T> = { value: T; problems: []; problemAt: ProblemAt } | { value: null; valid: Partial<T>; problems: Problem[]; problemAt: ProblemAt };

/**
 * Return the value of a YAML text that fits the schema, or its problems with the line and column of each field.
 *
 * The text is read by the core schema of YAML 1.2, so that dates stay strings. Aliases are refused, because a small file could expand to a very large value.
 * Tags are refused, because they change the meaning of a value. The cost is proportional to the length of the text.
 *
 * @param firstLine line number in the file of the first line of the text
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, file: string, firstLine = 1): YamlResult<T> {
  const lines = new LineCounter();
  const problemAt = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1), message };
  };

  const refuse = (problems: Problem[]): YamlResult<T> => ({ value: null, valid: {}, problems, problemAt: (_, message) => problemAt(0, message) });
  if (text.length > MAX_LENGTH) return refuse([problemAt(0, `These fields are longer than ${MAX_LENGTH / 1000} kB: shorten them.`)]);
  // The library's own check for duplicate keys is quadratic.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'error' });
  const errors = [...document.errors, ...document.warnings];
  // The library is recursive. After a stack overflow, its other errors are meaningless.
  const overflow = errors.find(isOverflow);
  const reported = (overflow ? [overflow] : errors.slice(0, MAX_REPORTED)).map((error) => problemAt(offsetOfError(error, text), explainYamlError(error, text)));
  // After the first error of a line, the others are mostly its consequences.
  const ofLines = reported.filter(({ line }, index) => reported.findIndex((other) => other.line === line) === index);
  if (ofLines.length > 0) return refuse(ofLines);
  if (!isMap(document.contents)) return refuse([problemAt(0, 'There are no fields here: write one per line as “name: value”.')]);
  const refused = refusedNodes(document);
  if (refused.length > 0) return refuse(refused.map(({ offset, message }) => problemAt(offset, message)));
  const plain: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = schema.safeParse(plain);
  const problemOfField: ProblemAt = (path, message) => problemAt(offsetOf(document, path, false), message);
  if (parsed.success) return { value: parsed.data, problems: [], problemAt: problemOfField };
  const { issues } = parsed.error;
  const placeOf = (path: readonly PropertyKey[], name: PropertyKey | undefined) => JSON.stringify([...path, name]);
  // A misspelt field is reported under the name that it has, not once more as missing.
  const intended = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, MAX_REPORTED).map((atKey) => placeOf(issue.path, misspelt(atKey, issue.path, schema, plain)))
        : [],
    ),
  );
  const problems = issues.flatMap((issue) => {
    if (intended.has(JSON.stringify(issue.path)) && valueAt(plain, issue.path) === undefined) return [];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys
        .slice(0, MAX_REPORTED)
        .map((atKey) => problemAt(offsetOf(document, [...issue.path, atKey], true), explainUnknownField(atKey, issue.path, schema, plain)));
    }
    return [problemAt(offsetOf(document, issue.path, false), describeIssue(issue, schema, plain))];
  });
  return { value: null, valid: validFields(schema, plain), problems, problemAt: problemOfField };
}

/** Return the fields of an invalid value that fit the schema of an object; none for other schemas. */
function validFields<T>(schema: z.ZodType<T>, plain: unknown): Partial<T> {
  const fields = Object.entries((schema as { shape?: Record<string, z.ZodType> }).shape ?? {}).flatMap(([name, field]) => {
    const { success, data } = field.safeParse(valueAt(plain, [name]));
    return success && data !== undefined ? [[name, data] as const] : [];
  });
  return Object.fromEntries(fields) as Partial<T>;
}

/** Return the parts of a valid YAML document that are refused here: aliases, tags, duplicate keys. */
function refusedNodes(document: Document): { offset: number; message: string }[] {
  const refused: { offset: number; message: string }[] = [];
  const refuse = (node: Node, message: string) => refused.push({ offset: node.range?.[0] ?? 0, message });
  visit(document, (_, node) => {
    if (isAlias(node)) refuse(node, 'Anchors and aliases (& and *) are not supported here: write the value out, in quotes if it begins with & or *.');
    else if (isNode(node) && node.tag !== undefined) {
      refuse(node, `Tags (${node.tag}) are not supported here: leave it out, or put the value in quotes if it begins with !.`);
    } else if (isMap(node)) {
      const names = new Set<unknown>();
      for (const { key: atKey } of node.items) {
        if (!isScalar(atKey)) continue;
        if (names.has(atKey.value)) refuse(atKey, 'This field occurs twice: keep one of them.');
        names.add(atKey.value);
      }
    }
  });
  return refused;
}

/**
 * Return the offset of a field in the text. For a missing field, it is the offset of the field that should contain it.
 *
 * @param atKey whether to return the offset of the field's name, not of its value
 */
function offsetOf(document: Document, path: readonly PropertyKey[], atKey: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (atKey && length === path.length && isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
      if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] | null } | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
