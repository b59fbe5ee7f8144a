import { act, cleanup, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { SideNav } from '#src/ui/options/SideNav';
import { fakePorts, renderWith } from '../support/fake-ports';

/** Tells who came into the band and who left it, as a browser would. */
let tell: (moved: Readonly<Record<string, boolean>>) => void;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: readonly { target: { id: string }; isIntersecting: boolean }[]) => void) {
        tell = (moved) =>
          seen(Object.entries(moved).map(([id, isIntersecting]) => ({ target: { id }, isIntersecting })));
      }
      observe() {}
      disconnect() {}
    },
  );
  return () => {
    cleanup();
    vi.unstubAllGlobals();
  };
});

test('a section that only passed by while the page filled is not the one at hand', async () => {
  const entries = ['reminders', 'data', 'about'].map((id) => ({ id, title: id }));
  renderWith(fakePorts(), <SideNav entries={entries} />);
  const atHand = () => screen.getAllByRole('link', { current: 'location' }).map((link) => link.textContent);
  await act(() => tell({ reminders: false, data: true, about: true }));
  expect(atHand()).toEqual(['about']);
  await act(() => tell({ about: false }));
  expect(atHand()).toEqual(['data']);
});

test('back at the top of a narrow window, where no section is in view yet, the first is the one at hand', async () => {
  const entries = ['reminders', 'data'].map((id) => ({ id, title: id }));
  renderWith(fakePorts(), <SideNav entries={entries} />);
  await act(() => tell({ data: true }));
  await act(() => tell({ data: false }));
  expect(screen.getByRole('link', { current: 'location' }).textContent).toBe('reminders');
});
