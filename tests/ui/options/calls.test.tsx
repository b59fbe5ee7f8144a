import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { CallSites } from '#src/app/page-ports';
import { CallsPanel } from '#src/ui/options/CallsPanel';
import { atNoon, settle } from '../support/clock';
import { fakePorts, renderWith } from '../support/fake-ports';
import { button, click } from './bench';

atNoon();

/** A browser that has to be asked. `answer` is what its user says. */
function askingBrowser(answer = true) {
  const seen = { allowed: false, asks: 0 };
  const callSites: CallSites = {
    needed: true,
    hosts: ['meet.google.com', 'app.zoom.us'],
    allowed: () => Promise.resolve(seen.allowed),
    ask() {
      seen.asks += 1;
      seen.allowed = answer;
      return Promise.resolve(answer);
    },
    giveUp() {
      seen.allowed = false;
      return Promise.resolve();
    },
  };
  return { seen, callSites };
}

async function open(callSites: Partial<CallSites>) {
  renderWith(fakePorts({ callSites }), <CallsPanel />);
  await settle();
}

describe('calls, in a browser that has to be asked', () => {
  test('the sites are listed before anything is asked', async () => {
    const { seen, callSites } = askingBrowser();
    await open(callSites);
    expect(screen.getAllByRole('listitem').map((site) => site.textContent)).toEqual(callSites.hosts);
    expect(screen.getByText(/sees that one of them makes a sound, and nothing else/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Calls are not noticed yet.');
    expect(seen.asks).toBe(0);
  });

  test('the browser is asked right in the click, as it demands', async () => {
    const { seen, callSites } = askingBrowser();
    await open(callSites);
    fireEvent.click(button('Allow for these sites'));
    // Nothing was awaited since.
    expect(seen.asks).toBe(1);
    await settle();
    expect(screen.getByRole('status').textContent).toBe('Calls on these sites are noticed.');
  });

  test('what was allowed can be given up', async () => {
    const { seen, callSites } = askingBrowser();
    seen.allowed = true;
    await open(callSites);
    await click(button('Stop noticing calls'));
    expect(seen.allowed).toBe(false);
    expect(button('Allow for these sites')).toBeTruthy();
  });

  test('a "no" is taken as it is', async () => {
    await open(askingBrowser(false).callSites);
    await click(button('Allow for these sites'));
    expect(screen.getByText('Nothing was changed. You can decide otherwise at any time.')).toBeTruthy();
    expect(button('Allow for these sites')).toBeTruthy();
  });

  test('a browser that fails to ask is not taken for a yes', async () => {
    const { callSites } = askingBrowser();
    await open({ ...callSites, ask: () => Promise.reject(new Error('Not in a click')) });
    await click(button('Allow for these sites'));
    expect(screen.getByText('The browser could not be asked. Please try once more.')).toBeTruthy();
    expect(button('Allow for these sites')).toBeTruthy();
  });

  test('what was changed in the settings of the browser is seen on coming back', async () => {
    const { seen, callSites } = askingBrowser();
    await open(callSites);
    seen.allowed = true;
    fireEvent(window, new Event('focus'));
    await settle();
    expect(button('Stop noticing calls')).toBeTruthy();
  });
});

test('where the browser says who is in a call, nothing has to be allowed', async () => {
  await open({ needed: false });
  expect(screen.getByText(/noticed without any permission/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
