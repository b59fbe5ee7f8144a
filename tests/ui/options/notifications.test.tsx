import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { NotificationsPanel } from '#src/ui/options/NotificationsPanel';
import { RemindersSection } from '#src/ui/options/RemindersSection';
import { atNoon, settle } from '../support/clock';
import { fakePorts, renderWith, type FakePortsOptions } from '../support/fake-ports';
import { bench, button, click, patches, storingPorts } from './bench';

atNoon();

async function open(answers: FakePortsOptions['answers'] = {}) {
  const ports = fakePorts({ answers });
  renderWith(ports, <NotificationsPanel headsUp={false} onHeadsUp={() => undefined} />);
  await settle();
  return ports;
}

describe('a word one minute before', () => {
  test('is off at first, and is saved', async () => {
    const ports = await bench(storingPorts(), ({ settings, save }) => (
      <RemindersSection reminders={settings.reminders} cues={settings.cues} figure={settings.figure} save={save} />
    ));
    const word = screen.getByRole<HTMLInputElement>('switch', { name: 'A word one minute before' });
    expect(word.checked).toBe(false);
    await click(word);
    expect(patches(ports)).toEqual([{ reminders: { headsUp: true } }]);
    expect(word.checked).toBe(true);
  });
});

describe('the test notification', () => {
  test('is sent once for each click, and says so', async () => {
    const ports = await open();
    expect(screen.getByRole('status').textContent).toBe('');
    await click(button('Test notification'));
    expect(ports.asked('testNotification')).toEqual([{}]);
    expect(screen.getByRole('status').textContent).toMatch(/^Sent\./);
    const first = screen.getByRole('status').firstChild;
    await click(button('Test notification'));
    expect(screen.getByRole('status').firstChild).not.toBe(first);
  });

  test('says for each system where to look when nothing shows', async () => {
    await open();
    expect(screen.queryByRole('listitem')).toBeNull();
    await click(button('Test notification'));
    const hints = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(hints.map((hint) => hint.split(':')[0])).toEqual(['Windows', 'Mac', 'Linux']);
  });

  test('says when the browser did not take it', async () => {
    await open({ testNotification: () => Promise.reject(new Error('No notifications here')) });
    await click(button('Test notification'));
    expect(screen.getByRole('status').textContent).toBe('The browser did not take it. Please try once more.');
  });
});
