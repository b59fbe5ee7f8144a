import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MoveFigure } from '#src/ui/figure/MoveFigure';

/** Frames, media and sight as the page would have them, under the hand of the test. */
const page = {
  now: 1000,
  frames: new Map<number, FrameRequestCallback>(),
  calm: false,
  see: (_seen: boolean): void => {},
};

/** Lets the screen show frames until so many milliseconds have passed. */
function pass(ms: number): void {
  for (const end = page.now + ms; page.now < end;) {
    page.now += 16;
    const due = [...page.frames.values()];
    page.frames.clear();
    for (const draw of due) draw(page.now);
  }
}

// The chunk is loaded when a figure is shown; here it is at hand, however busy the machine is.
beforeAll(() => import('#src/ui/figure/player'));

beforeEach(() => {
  page.now = 1000;
  page.calm = false;
  let next = 1;
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    page.frames.set(next, draw);
    return next++;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => page.frames.delete(id));
  vi.stubGlobal('matchMedia', () => ({ matches: page.calm, addEventListener: () => {} }));
  vi.spyOn(performance, 'now').mockImplementation(() => page.now);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
        page.see = (isIntersecting) => seen([{ isIntersecting }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => {
  cleanup();
  // The framework asks for frames, too: it must get those it waits for.
  pass(100);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Milliseconds that a busy machine may take to load the drawing. */
const patience = 30_000;

const figure = () => screen.getByRole('img');
/** Everything that is drawn, as one text. */
const outline = () =>
  [...figure().querySelectorAll('path')]
    .map((path) => `${path.getAttribute('d')} ${path.getAttribute('transform')}`)
    .join();

async function show(props: Partial<Parameters<typeof MoveFigure>[0]> = {}) {
  const view = render(<MoveFigure move="doorway-chest-stretch" playing label="Arms on the door frame" {...props} />);
  await vi.waitFor(() => expect(figure().querySelectorAll('path').length).toBeGreaterThan(3), patience);
  return view;
}

describe('the figure of a move', () => {
  it('has a name for a screen reader and a size before it is drawn', () => {
    render(<MoveFigure move="chin-tuck" playing={false} label="Head glides back" size="small" />);
    expect(screen.getByRole('img', { name: 'Head glides back' }).getAttribute('viewBox')).not.toBeNull();
  });

  it('draws the body, the props and the worked areas', async () => {
    await show({ playing: false });
    const classes = [...figure().querySelectorAll('[class]')].map((element) => element.getAttribute('class'));
    for (const part of ['skin', 'shirt', 'trousers', 'shoe', 'floor', 'panel', 'front', 'spot'])
      expect(classes).toContain(part);
  });

  it('tells the back line from the front line by stripes, not by colour alone', async () => {
    await show({ move: 'wall-angel', playing: false });
    const fills = (line: string) =>
      [...figure().querySelectorAll(`.${line} .stripes`)].map((stripes) => stripes.getAttribute('fill'));
    expect(figure().querySelectorAll('.front .spot').length).toBeGreaterThan(0);
    expect(fills('front')).toEqual([]);
    expect(fills('back')[0]).toMatch(/^url\(#.+stripes\)$/);
    expect(figure().querySelector('pattern')?.id).toBe(fills('back')[0]?.slice(5, -1));
  });

  it('moves while it plays', async () => {
    await show();
    const before = outline();
    pass(2000);
    expect(outline()).not.toBe(before);
  });

  it('moves without being rendered again', async () => {
    await show();
    const parts = [...figure().querySelectorAll('*')];
    pass(2000);
    expect([...figure().querySelectorAll('*')]).toEqual(parts);
  });

  it('asks for no frames while it does not play', async () => {
    await show({ playing: false });
    expect(page.frames.size).toBe(0);
  });

  it('rests out of sight and goes on when it is seen again', async () => {
    await show();
    page.see(false);
    expect(page.frames.size).toBe(0);
    page.see(true);
    expect(page.frames.size).toBe(1);
  });

  it('rests while the page is hidden', async () => {
    await show();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(page.frames.size).toBe(0);
  });

  it('stops when it leaves the page', async () => {
    const { unmount } = await show();
    unmount();
    await vi.waitFor(() => {
      pass(16);
      expect(page.frames.size).toBe(0);
    }, patience);
  });

  it('follows the second it is given, and runs on between two of them', async () => {
    const { rerender } = await show({ second: 0 });
    const start = outline();
    rerender(<MoveFigure move="doorway-chest-stretch" playing second={10} label="Arms on the door frame" />);
    pass(16);
    const held = outline();
    expect(held).not.toBe(start);
    pass(500);
    expect(outline()).not.toBe(held);
  });

  it('stays at its second when it is paused', async () => {
    const { rerender } = await show({ second: 2 });
    rerender(<MoveFigure move="doorway-chest-stretch" playing={false} second={2} label="Arms on the door frame" />);
    const paused = outline();
    pass(1000);
    expect(outline()).toBe(paused);
  });

  it('draws somebody who stands for a move it does not know', async () => {
    await show({ move: 'headstand' });
    expect(figure().querySelector('.spot')).toBeNull();
  });

  it('draws the next move when the move changes', async () => {
    const { rerender } = await show({ playing: false });
    const before = figure().getAttribute('viewBox');
    rerender(<MoveFigure move="prone-cobra" playing={false} label="Chest lifts" />);
    await vi.waitFor(() => expect(figure().getAttribute('viewBox')).not.toBe(before), patience);
  });
});

describe('with reduced motion', () => {
  it('shows stills: no frames, and a new picture only with the next cue', async () => {
    page.calm = true;
    const { rerender } = await show({ second: 5 });
    const held = outline();
    expect(page.frames.size).toBe(0);
    rerender(<MoveFigure move="doorway-chest-stretch" playing second={20} label="Arms on the door frame" />);
    expect(outline()).toBe(held);
    rerender(<MoveFigure move="doorway-chest-stretch" playing second={1} label="Arms on the door frame" />);
    expect(outline()).not.toBe(held);
  });
});
