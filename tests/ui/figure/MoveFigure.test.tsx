import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#src/domain/settings/settings';
import { MoveFigure } from '#src/ui/figure/MoveFigure';
import { fakePorts, renderWith } from '../support/fake-ports';

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

describe('the shape of the figure', () => {
  const waist = () => figure().querySelector('.shirt')?.getAttribute('d');

  it('is the one of the settings, and changes with them', async () => {
    const ports = fakePorts();
    renderWith(ports, <MoveFigure move="chin-tuck" playing={false} label="Head glides back" />);
    await vi.waitFor(() => expect(waist()).toBeTruthy(), patience);
    const medium = waist();
    await act(() => ports.settings.set({ ...defaultSettings, figure: { shape: 'broad' } }));
    await vi.waitFor(() => expect(waist()).not.toBe(medium), patience);
  });

  it('is read once for all figures of a page', async () => {
    const ports = fakePorts();
    const load = vi.spyOn(ports.settings, 'load');
    renderWith(
      ports,
      <>
        <MoveFigure move="chin-tuck" playing={false} label="One" />
        <MoveFigure move="band-row" playing={false} label="Two" />
      </>,
    );
    await vi.waitFor(() => expect(document.querySelectorAll('.shirt')).toHaveLength(2), patience);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('can be another one for one figure', async () => {
    await show({ playing: false });
    const medium = waist();
    cleanup();
    await show({ playing: false, shape: 'slim' });
    expect(waist()).not.toBe(medium);
  });
});

describe('with reduced motion', () => {
  const marked = () => [...figure().querySelectorAll('.picture')].findIndex((each) => each.classList.contains('now'));

  it('shows the key poses side by side with arrows between them, and asks for no frames', async () => {
    page.calm = true;
    await show({ second: 5 });
    expect(page.frames.size).toBe(0);
    expect(figure().querySelectorAll('.picture')).toHaveLength(3);
    expect(figure().querySelectorAll('.arrow')).toHaveLength(2);
  });

  it('marks the pose of the cue, and another only with the next cue', async () => {
    page.calm = true;
    const { rerender } = await show({ second: 10 });
    expect(marked()).toBe(2);
    rerender(<MoveFigure move="doorway-chest-stretch" playing second={20} label="Arms on the door frame" />);
    expect(marked()).toBe(2);
    rerender(<MoveFigure move="doorway-chest-stretch" playing second={1} label="Arms on the door frame" />);
    expect(marked()).toBe(0);
  });

  it('shows one picture where there is nothing to tell apart', async () => {
    page.calm = true;
    await show({ move: 'headstand', playing: false });
    expect(figure().querySelectorAll('.picture')).toHaveLength(0);
    expect(figure().querySelectorAll('.shirt')).toHaveLength(1);
  });

  it('marks none in a picture that only shows the move', async () => {
    page.calm = true;
    await show({ playing: false });
    expect(figure().querySelectorAll('.picture').length).toBeGreaterThan(1);
    expect(marked()).toBe(-1);
  });
});
