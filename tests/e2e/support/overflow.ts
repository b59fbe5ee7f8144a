import type { Page } from 'playwright-core';
import { standStill } from './stand-still';

/**
 * Where words do not fit, each as "what is wrong: the words"; empty is good. Looks at all of the page, in sight or not:
 * words that are cut, that leave their box or the page, or that lie on other words.
 */
export async function overflows(page: Page): Promise<string[]> {
  await standStill(page);
  return page.evaluate(findOverflows);
}

/** Travels as text: nothing from outside may be used in it. */
function findOverflows(): string[] {
  /** What the boxes around a text mean for it. */
  interface Place {
    readonly seen: boolean;
    /** The nearest box that people see: words belong between its edges. */
    readonly frame: { readonly left: number; readonly right: number };
    readonly cut: boolean;
    /** What lies over the page is on a layer of its own. */
    readonly layer: Element | null;
  }

  /** Rounding of lines and borders. */
  const slack = 1.5;
  const root = document.documentElement;
  const found = new Set<string>();
  const brief = (node: Node, length: number) => (node.textContent ?? '').trim().slice(0, length);
  const tell = (what: string, node: Node) => found.add(`${what}: ${brief(node, 60)}`);

  // What is out of sight is not laid out, and what is measured there is no more than a guess.
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(all);

  const page: Place = { seen: true, frame: { left: 0, right: root.clientWidth }, cut: false, layer: null };
  const places = new Map<Element, Place>([[document.body, page]]);

  if (root.scrollWidth > root.clientWidth + slack) {
    found.add(`the page is ${root.scrollWidth} wide, and ${root.clientWidth} fit`);
  }
  const lines = textLines();
  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [index, one] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other === undefined || other.box.top > one.box.bottom) break;
      if (other.node === one.node || other.layer !== one.layer) continue;
      // Ascenders and descenders of neighbouring lines may share some pixels.
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 2) {
        tell(`lies on "${brief(other.node, 30)}"`, one.node);
      }
    }
  }
  document.adoptedStyleSheets.pop();
  return [...found];

  function textLines(): { readonly node: Node; readonly box: DOMRect; readonly layer: Element | null }[] {
    const all: ReturnType<typeof textLines> = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement === null || brief(node, 1) === '') continue;
      const { seen, frame, cut, layer } = placeOf(node.parentElement);
      if (!seen) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0 || box.height === 0) continue;
        if (box.left < frame.left - slack || box.right > frame.right + slack) tell('leaves its box', node);
        all.push({ node, box, layer });
      }
      if (cut) tell('is cut', node);
    }
    return all;
  }

  function placeOf(element: Element): Place {
    const known = places.get(element);
    if (known !== undefined) return known;
    const around = element.parentElement === null ? page : placeOf(element.parentElement);
    const place = around.seen ? within(around, element) : around;
    places.set(element, place);
    return place;
  }

  function within(around: Place, element: Element): Place {
    const style = getComputedStyle(element);
    const isBox = style.display !== 'inline' && style.display !== 'contents';
    // Words for a screen reader alone are cut down to a dot; those of a drawing follow its own rules.
    const dot = style.clipPath === 'inset(50%)';
    const seen =
      !dot &&
      !/^(?:svg|option)$/i.test(element.tagName) &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const over = element instanceof HTMLDialogElement || /sticky|fixed|absolute/.test(style.position);
    const layer = over ? element : around.layer;
    // What scrolls may hold more than fits.
    if (isBox && /auto|scroll/.test(style.overflowX)) {
      return { seen, layer, cut: false, frame: { left: -Infinity, right: Infinity } };
    }
    const drawn = style.borderInlineStartWidth !== '0px' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    const frame = isBox && (drawn || over) ? element.getBoundingClientRect() : around.frame;
    const hides = isBox && /hidden|clip/.test(style.overflowX);
    return { seen, layer, frame, cut: around.cut || (hides && element.scrollWidth > element.clientWidth + slack) };
  }
}
