import type { Element } from 'hast';

/** Return a table in a box that scrolls horizontally and that the keyboard can reach. From the second table on, the label has the number, because the labels of regions must differ. */
export function wrapInScrollBox(table: Element, number: number): Element {
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
  const isValid = align === 'left' || align === 'center' || align === 'right';
  cell.properties = { ...rest, ...(isValid && { className: [`align-${align}`] }) };
}
