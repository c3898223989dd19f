import type { Element } from 'hast';

/**
 * Give the checkbox of a task list its name, which its text cannot be.
 *
 * @returns false for any other `<input>`: those of GitHub's task lists have no place in the source of their own
 */
export function labelCheckbox(element: Element): boolean {
  if (element.position || element.properties['type'] !== 'checkbox') return false;
  const checked = element.properties['checked'] === true;
  element.properties = { type: 'checkbox', ...(checked && { checked }), disabled: true, ariaLabel: checked ? 'Done' : 'Not done' };
  return true;
}
