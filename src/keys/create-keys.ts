import { hash } from 'node:crypto';

/** Makes keys. */
export interface Keys {
  /**
   * Digest a value with all that is in it: two values have one key only if they are the same in every part.
   *
   * @throws TypeError for what has no digest: a function without one, or an object of a class
   */
  keyOf(value: unknown): string;
}

/** Of a longer text the digest stands for the part, where another value has it too. */
const SHORT = 64;

/**
 * Keys for the outputs of one edition, whose values must not change from here on: the digest of a part that stands in many pages, such as an event or a
 * sentence, is made once and remembered with the object.
 */
export function createKeys(): Keys {
  const known = new WeakMap<object, string>();
  return { keyOf: (value) => digest(textOf(value)) };

  function textOf(value: unknown): string {
    switch (typeof value) {
      case 'string':
        return JSON.stringify(value);
      case 'number':
        return Object.is(value, -0) ? '-0' : String(value);
      case 'boolean':
      case 'undefined':
        return String(value);
      case 'bigint':
        return `${value}n`;
      case 'function':
        return `function ${JSON.stringify(digestOfFunction(value))}`;
      case 'object':
        return value === null ? 'null' : textOfObject(value);
      case 'symbol':
        throw new TypeError('A symbol has no digest: an output cannot be made of it.');
    }
  }

  function textOfObject(value: object): string {
    if (Array.isArray(value)) return `[${Array.from(value, textOfPart).join()}]`;
    if (value instanceof Map) return `Map[${Array.from(value, textOfPart).join()}]`;
    if (value instanceof Set) return `Set[${Array.from(value, textOfPart).join()}]`;
    const prototype: unknown = Object.getPrototypeOf(value);
    // Astro runs the templates' code in a context of its own, whose Object is another one.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      throw new TypeError(`A ${value.constructor.name} has no digest: an output cannot be made of it.`);
    let text = '{';
    for (const [name, part] of Object.entries(value)) text += `${JSON.stringify(name)}:${textOf(part)},`;
    return `${text}}`;
  }

  /** What stands in a list may stand in the lists of other pages, too. */
  function textOfPart(part: unknown): string {
    if (typeof part !== 'object' || part === null) return textOf(part);
    let text = known.get(part);
    if (text === undefined) {
      const whole = textOf(part);
      text = whole.length <= SHORT ? whole : digest(whole);
      known.set(part, text);
    }
    return text;
  }
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 27);
}

function digestOfFunction(value: object): string {
  const { digest: own } = value as { digest?: unknown };
  if (typeof own === 'string') return own;
  throw new TypeError('A function without a digest cannot be part of what an output is made of: give it one (withDigest), or pass on what it returns.');
}
