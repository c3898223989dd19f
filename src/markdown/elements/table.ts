import type { Element } from 'hast';

/** A table becomes the same table in a box that scrolls sideways, which the keyboard can reach. Later ones are numbered, for landmarks need different names. */
export function scrollTable(table: Element, number: number): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: number === 1 ? 'Table' : `Table ${number}` },
    children: [table],
  };
}

/** The outdated `align` of a cell becomes a class: `align-left`, `align-center`, `align-right`. */
export function alignCell(cell: Element): void {
  const { align, ...rest } = cell.properties;
  if (align === undefined) return;
  const known = align === 'left' || align === 'center' || align === 'right';
  cell.properties = { ...rest, ...(known && { className: [`align-${align}`] }) };
}
