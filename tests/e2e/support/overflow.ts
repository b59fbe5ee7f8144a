import type { Page } from 'playwright-core';

/**
 * Where words do not fit, each as "what is wrong: the words"; empty is good. Looks at what is on the page, in sight or not:
 * words that are cut, that leave their box or the page, or that lie on other words.
 */
export const overflows = (page: Page): Promise<string[]> => page.evaluate(findOverflows);

/** Travels as text: nothing from outside may be used in it. */
function findOverflows(): string[] {
  /** Rounding of lines and borders. */
  const slack = 1.5;
  const found = new Set<string>();
  const faults = (what: string, node: Node) => found.add(`${what}: ${(node.textContent ?? '').trim().slice(0, 60)}`);
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + slack)
    found.add(`the page is ${page.scrollWidth} wide, and ${page.clientWidth} fit`);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { readonly node: Node; readonly box: DOMRect; readonly at: Element }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.parentElement;
    if (at === null || (node.textContent ?? '').trim() === '' || !isSeen(at)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const frame = frameOf(at);
    for (const box of boxes) {
      if (box.left < frame.left - slack || box.right > frame.right + slack) faults('leaves its box', node);
      lines.push({ node, box, at });
    }
    if (isCut(at)) faults('is cut', node);
  }
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.node === one.node || inLayersOf(one.at) !== inLayersOf(other.at)) continue;
      // Ascenders and descenders of neighbouring lines may share some pixels.
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 2) {
        faults(`lies on "${(other.node.textContent ?? '').trim().slice(0, 30)}"`, one.node);
      }
    }
  }
  return [...found];

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    // Words for a screen reader alone, and words of a drawing.
    return element.closest('.unseen, svg, option') === null;
  }

  /** The nearest box that people see, or that scrolls: words belong between its edges. */
  function frameOf(element: Element): { readonly left: number; readonly right: number } {
    for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === 'inline' || style.display === 'contents') continue;
      // What scrolls may hold more than fits.
      if (/auto|scroll/.test(style.overflowX)) return { left: -Infinity, right: Infinity };
      const drawn = style.borderInlineStartWidth !== '0px' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      if (drawn || style.position === 'fixed') return box.getBoundingClientRect();
    }
    return { left: 0, right: page.clientWidth };
  }

  function isCut(element: Element): boolean {
    for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (
        /hidden|clip/.test(style.overflowX) &&
        box.scrollWidth > box.clientWidth + slack &&
        style.display !== 'inline'
      )
        return true;
      if (/auto|scroll/.test(style.overflowX)) return false;
    }
    return false;
  }

  /** What lies over the page is on a layer of its own. */
  function inLayersOf(element: Element): Element | null {
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      if (box instanceof HTMLDialogElement || /sticky|fixed|absolute/.test(getComputedStyle(box).position)) return box;
    }
    return null;
  }
}
