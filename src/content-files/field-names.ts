import type { z } from 'zod';
import { nearest } from '../text/index.ts';

/** Properties of a definition of a Zod schema that contain nested schemas. */
interface Definition {
  shape?: Record<string, z.core.$ZodType>;
  options?: z.core.$ZodType[];
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  values?: unknown[];
}

type Shape = Record<string, z.core.$ZodType>;

/** Maximum edit distance at which an unknown name counts as a misspelling of a known name. */
const MAX_MISSPELLING_DISTANCE = 2;

/**
 * Return the message for an unknown field. It suggests a similar name at the same level; else it says at which level a field of this name exists; else it lists
 * the known names.
 *
 * @param path path of the object that contains the field: `['colours', 'light']`
 * @param value parsed value of the whole file
 */
export function explainUnknownField(key: string, path: readonly PropertyKey[], schema: z.core.$ZodType, value: unknown): string {
  const parent = path.filter((part) => typeof part === 'string').join('.');
  return `There is no field “${key}”${parent === '' ? '' : ` in “${parent}”`}. ${remedyFor(key, path, schema, value)}`;
}

/** Return the sentence of the message that says what to write instead. */
function remedyFor(key: string, path: readonly PropertyKey[], schema: z.core.$ZodType, value: unknown): string {
  const near = misspelt(key, path, schema, value);
  if (near !== undefined) return `Did you mean “${near}”?`;
  const variants = shapesAt(schema, path, value, false).flatMap((shape) => (Object.hasOwn(shape, key) ? discriminatorsOf(shape) : []));
  if (variants.length > 0) return `Only ${variants.map((kind) => `“${kind}”`).join(' and ')} has one.`;
  const paths = pathsWithField(key, schema);
  if (paths.length > 0)
    return paths.includes('') ? `It belongs at the beginning of a line of its own.` : `It belongs in ${paths.map((place) => `“${place}”`).join(' or ')}.`;
  return `Known fields are ${[...namesAt(schema, path, value)].join(', ')}.`;
}

/**
 * Return the shapes of all objects that the schema allows at a path.
 *
 * @param isNarrow whether to return, for a union, only the shapes with the discriminator of the value (`type: person`)
 */
function shapesAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown, isNarrow: boolean): Shape[] {
  const [step, ...furtherSteps] = path;
  if (step === undefined) return shapesOf(schema).filter((shape) => !isNarrow || hasDiscriminatorOf(shape, value));
  const nestedValue = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  const element = typeof step === 'number' ? elementOf(schema) : undefined;
  if (element) return shapesAt(element, furtherSteps, nestedValue, isNarrow);
  return shapesOf(schema).flatMap((shape) => (Object.hasOwn(shape, step) ? shapesAt(shape[String(step)]!, furtherSteps, nestedValue, isNarrow) : []));
}

/** Return whether a value has the discriminator of a shape. */
function hasDiscriminatorOf(shape: Shape, value: unknown): boolean {
  return Object.entries(shape).every(([name, field]) => {
    const { values } = definitionOf(field);
    return values === undefined || values.includes((value as Record<string, unknown> | null)?.[name]);
  });
}

/** Return the discriminator of a shape as a list of one, “type: place”; empty if it has none. */
function discriminatorsOf(shape: Shape): string[] {
  return Object.entries(shape).flatMap(([name, field]) => (definitionOf(field).values ?? []).map((literal) => `${name}: ${String(literal)}`));
}

/** Return the paths of all objects that have a field of this name: `colours.light`. The path of the top level is empty. */
function pathsWithField(key: string, schema: z.core.$ZodType, path = ''): string[] {
  const element = elementOf(schema);
  if (element) return pathsWithField(key, element, path);
  const paths = shapesOf(schema).flatMap((shape) => [
    ...(Object.hasOwn(shape, key) ? [path] : []),
    ...Object.entries(shape).flatMap(([name, field]) => pathsWithField(key, field, path === '' ? name : `${path}.${name}`)),
  ]);
  return [...new Set(paths)];
}

/** Return the schemas of the field at a path, one for each shape that its object may have with this value. */
export function schemasOfField(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): z.core.$ZodType[] {
  const name = String(path.at(-1));
  return shapesAt(schema, path.slice(0, -1), value, true).flatMap((shape) => (Object.hasOwn(shape, name) ? [shape[name]!] : []));
}

/** Return the schema that a schema wraps, as an optional field does; undefined if it wraps none. */
export function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { innerType, in: input } = definitionOf(schema);
  return innerType ?? input;
}

/** Return the known name that a field is a misspelling of; undefined if there is none. */
export function misspelt(key: string, path: readonly PropertyKey[], schema: z.core.$ZodType, value: unknown): string | undefined {
  const near = nearest(key, namesAt(schema, path, value));
  return near && near.distance <= MAX_MISSPELLING_DISTANCE ? near.candidate : undefined;
}

/** Return the names of the fields that an object at a path may have with this value. */
function namesAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): Set<string> {
  return new Set(shapesAt(schema, path, value, true).flatMap((shape) => Object.keys(shape)));
}

/** Return the shapes of the objects that a schema allows, one for each option of a union. */
function shapesOf(schema: z.core.$ZodType): Shape[] {
  const { shape, options, innerType, in: input } = definitionOf(schema);
  if (shape) return [shape];
  if (options) return options.flatMap(shapesOf);
  const inner = innerType ?? input;
  return inner ? shapesOf(inner) : [];
}

/** Return the schema of the elements of an array; undefined for other schemas. */
function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { element, innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return element ?? (inner && elementOf(inner));
}

/** Return the definition of a schema, which Zod does not export in its types. */
function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as Definition;
}
