import type { Element } from 'hast';

/** Put a table into a horizontally scrolling box that the keyboard can reach. The boxes are numbered from the second on, because landmarks need distinct names. */
export function scrollTable(table: Element, number: number): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: number === 1 ? 'Table' : `Table ${number}` },
    children: [table],
  };
}

/** Replace the obsolete `align` attribute of a cell by a class: `align-left`, `align-center`, `align-right`. */
export function alignCell(cell: Element): void {
  const { align, ...rest } = cell.properties;
  if (align === undefined) return;
  const known = align === 'left' || align === 'center' || align === 'right';
  cell.properties = { ...rest, ...(known && { className: [`align-${align}`] }) };
}
