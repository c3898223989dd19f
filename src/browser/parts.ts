/**
 * Return the part of a custom element that its markup names with `data-part`.
 *
 * @throws TypeError when it is missing or of another class
 */
export function part<E extends HTMLElement>(host: HTMLElement, name: string, kind: new () => E): E {
  const element = host.querySelector(`[data-part="${name}"]`);
  if (!(element instanceof kind)) throw new TypeError(`<${host.localName}> has no part “${name}”.`);
  return element;
}
