import type { Element } from 'hast';

/**
 * Give the checkbox of a task list an accessible name, because its text cannot serve as its label.
 *
 * @returns false for any other `<input>`: only those made from GitHub's task list syntax have no source position
 */
export function labelCheckbox(element: Element): boolean {
  if (element.position || element.properties['type'] !== 'checkbox') return false;
  const checked = element.properties['checked'] === true;
  element.properties = { type: 'checkbox', ...(checked && { checked }), disabled: true, ariaLabel: checked ? 'Done' : 'Not done' };
  return true;
}
