/**
 * Return the descendant of a custom element that has this `data-part`.
 *
 * @throws TypeError when it is missing or of another class
 */
export function part<E extends HTMLElement>(host: HTMLElement, name: string, kind: new () => E): E {
  const element = host.querySelector(`[data-part="${name}"]`);
  if (!(element instanceof kind)) throw new TypeError(`<${host.localName}> has no part “${name}”.`);
  return element;
}
