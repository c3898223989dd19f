import type { Page } from 'playwright-core';

/**
 * Resolve to the texts on a page that contrast with their background by less than 3 to 1 (relative luminance of WCAG 2.2), the minimum for large text; smaller text is not distinguished. For pages
 * with forced colours, which axe does not check.
 */
export function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red, green, blue] = channels(color).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const backgroundOf = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return (channels(backgroundColor)[3] ?? 1) > 0.5 ? backgroundColor : backgroundOf(element.parentElement);
    };
    const faint = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!;
      if (texts.currentNode.textContent!.trim() === '' || element.closest('svg, .visually-hidden, script') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const [darker, lighter] = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))].sort((a, b) => a - b);
      if ((lighter! + 0.05) / (darker! + 0.05) < 3) faint.add(`${element.tagName.toLowerCase()}: ${texts.currentNode.textContent!.trim().slice(0, 40)}`);
    }
    return [...faint];
  });
}
