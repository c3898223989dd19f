import type { Element } from 'hast';

/**
 * Give the checkbox of a task list an accessible name: “Done” or “Not done”.
 *
 * @returns false for any other `<input>`. The checkboxes of task lists have no source position, because the parser creates them
 */
export function labelCheckbox(element: Element): boolean {
  if (element.position || element.properties['type'] !== 'checkbox') return false;
  const checked = element.properties['checked'] === true;
  element.properties = { type: 'checkbox', ...(checked && { checked }), disabled: true, ariaLabel: checked ? 'Done' : 'Not done' };
  return true;
}
