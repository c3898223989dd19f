import type { z } from 'zod';
import { nearest } from '../text/index.ts';

/** The members of a schema's definition by which what is inside of it is found. */
interface Definition {
  shape?: Record<string, z.core.$ZodType>;
  options?: z.core.$ZodType[];
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  values?: unknown[];
}

type Shape = Record<string, z.core.$ZodType>;

/** So many slips of the finger are taken for a misspelt name. */
const SLIPS = 2;

/**
 * Say that a field is unknown where it stands, and what to do: the name that was meant there, or else the level at which there is a field of this name,
 * or else the names that there are.
 *
 * @param path of the object that it stands in: `['colours', 'light']`
 * @param value of the whole text
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
 * The fields of the objects that may stand at a path.
 *
 * @param isNarrow whether of several kinds of object only those are taken that the value can be, by what tells them apart (`type: person`)
 */
function shapesAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown, isNarrow: boolean): Shape[] {
  const [step, ...others] = path;
  if (step === undefined) return shapesOf(schema).filter((shape) => !isNarrow || canBe(shape, value));
  const inside = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  const element = typeof step === 'number' ? elementOf(schema) : undefined;
  if (element) return shapesAt(element, others, inside, isNarrow);
  return shapesOf(schema).flatMap((shape) => (Object.hasOwn(shape, step) ? shapesAt(shape[String(step)]!, others, inside, isNarrow) : []));
}

/** Whether an object has what tells this shape from others. */
function canBe(shape: Shape, value: unknown): boolean {
  return Object.entries(shape).every(([name, field]) => {
    const { values } = definitionOf(field);
    return values === undefined || values.includes((value as Record<string, unknown> | null)?.[name]);
  });
}

/** What tells a shape from others: “type: place”. */
function kindOf(shape: Shape): string[] {
  return Object.entries(shape).flatMap(([name, field]) => (definitionOf(field).values ?? []).map((literal) => `${name}: ${String(literal)}`));
}

/** The paths of the objects that have a field of a name, the top level as an empty one. */
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
