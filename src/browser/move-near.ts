/** Distance in pixels between a floating element and its anchor, and between it and the edge of the window. */
const GAP = 8;

/** Return whether a box is at least partly on screen. */
export function isOnScreen({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight;
}

/** Place a floating element below a box, or above it if there is more room, and within the window. */
export function moveNear(floating: HTMLElement, box: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = floating;
  const left = Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - width - GAP));
  const fitsBelow = box.bottom + GAP + height <= innerHeight;
  const top = fitsBelow || box.top < innerHeight - box.bottom ? box.bottom + GAP : box.top - height - GAP;
  floating.style.left = `${left}px`;
  floating.style.top = `${Math.max(GAP, top)}px`;
}
