import { z } from 'zod';
import { innerOf, schemasOfField } from './field-names.ts';

/** Return an example of the field at a path, from the `examples` of its schema; undefined if it has none. An element of a list is that of the example of the list. */
export function exampleAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): unknown {
  const last = path.at(-1);
  if (typeof last === 'number') {
    const list = exampleAt(schema, path.slice(0, -1), value);
    return Array.isArray(list) ? (list as unknown[])[0] : undefined;
  }
  for (const field of schemasOfField(schema, path, value)) {
    for (let inner: z.core.$ZodType | undefined = field; inner; inner = innerOf(inner)) {
      const [example] = (z.globalRegistry.get(inner)?.['examples'] as unknown[] | undefined) ?? [];
      if (example !== undefined) return example;
    }
  }
  return undefined;
}
