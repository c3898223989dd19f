import type { z } from 'zod';
import { nearest } from '../text/index.ts';

/** Properties of a schema definition that lead to nested schemas. */
interface Definition {
  shape?: Record<string, z.core.$ZodType>;
  options?: z.core.$ZodType[];
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  values?: unknown[];
}

type Shape = Record<string, z.core.$ZodType>;

/** Largest edit distance at which an unknown name counts as a misspelling. */
const SLIPS = 2;

/**
 * Return the message for an unknown field: it suggests a similar name at this level, or else the level at which a field of this name exists,
 * or else lists the known names.
 *
 * @param path path of the object that contains the field: `['colours', 'light']`
 * @param value parsed value of the whole file
 */
export function explainUnknownField(key: string, path: readonly PropertyKey[], schema: z.core.$ZodType, value: unknown): string {
  const names = new Set(shapesAt(schema, path, value, true).flatMap((shape) => Object.keys(shape)));
  const parent = path.filter((part) => typeof part === 'string').join('.');
  return `There is no field “${key}”${parent === '' ? '' : ` in “${parent}”`}. ${remedyFor(key, names, path, schema, value)}`;
}

function remedyFor(key: string, names: ReadonlySet<string>, path: readonly PropertyKey[], schema: z.core.$ZodType, value: unknown): string {
  const near = nearest(key, names);
  if (near && near.distance <= SLIPS) return `Did you mean “${near.candidate}”?`;
  const variants = shapesAt(schema, path, value, false).flatMap((shape) => (Object.hasOwn(shape, key) ? kindOf(shape) : []));
  if (variants.length > 0) return `Only ${variants.map((kind) => `“${kind}”`).join(' and ')} has one.`;
  const places = placesOf(key, schema);
  if (places.length > 0)
    return places.includes('') ? `It belongs at the beginning of a line of its own.` : `It belongs in ${places.map((place) => `“${place}”`).join(' or ')}.`;
  return `Known fields are ${[...names].join(', ')}.`;
}

/**
 * List the fields of all object shapes allowed at a path.
 *
 * @param isNarrow whether to keep only the shapes of a union that fit the value by its discriminator (`type: person`)
 */
function shapesAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown, isNarrow: boolean): Shape[] {
  const [step, ...others] = path;
  if (step === undefined) return shapesOf(schema).filter((shape) => !isNarrow || canBe(shape, value));
  const inside = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  const element = typeof step === 'number' ? elementOf(schema) : undefined;
  if (element) return shapesAt(element, others, inside, isNarrow);
  return shapesOf(schema).flatMap((shape) => (Object.hasOwn(shape, step) ? shapesAt(shape[String(step)]!, others, inside, isNarrow) : []));
}

/** Whether an object has the discriminator of this shape. */
function canBe(shape: Shape, value: unknown): boolean {
  return Object.entries(shape).every(([name, field]) => {
    const { values } = definitionOf(field);
    return values === undefined || values.includes((value as Record<string, unknown> | null)?.[name]);
  });
}

/** The discriminator of a shape: “type: place”. */
function kindOf(shape: Shape): string[] {
  return Object.entries(shape).flatMap(([name, field]) => (definitionOf(field).values ?? []).map((literal) => `${name}: ${String(literal)}`));
}

/** List the paths of all objects that have a field of this name; the top level is the empty path. */
function placesOf(key: string, schema: z.core.$ZodType, path = ''): string[] {
  const element = elementOf(schema);
  if (element) return placesOf(key, element, path);
  const places = shapesOf(schema).flatMap((shape) => [
    ...(Object.hasOwn(shape, key) ? [path] : []),
    ...Object.entries(shape).flatMap(([name, field]) => placesOf(key, field, path === '' ? name : `${path}.${name}`)),
  ]);
  return [...new Set(places)];
}

function shapesOf(schema: z.core.$ZodType): Shape[] {
  const { shape, options, innerType, in: input } = definitionOf(schema);
  if (shape) return [shape];
  if (options) return options.flatMap(shapesOf);
  const inner = innerType ?? input;
  return inner ? shapesOf(inner) : [];
}

function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { element, innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return element ?? (inner && elementOf(inner));
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as Definition;
}
