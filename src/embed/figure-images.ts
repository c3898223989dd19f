/** Image files of the drawing, beside the page of a series of figures. */
export const FIGURE_IMAGES = [
  { name: 'Drawing as SVG', file: 'figure.svg', type: 'image/svg+xml' },
  { name: 'Drawing as PNG', file: 'figure.png', type: 'image/png' },
] as const;
