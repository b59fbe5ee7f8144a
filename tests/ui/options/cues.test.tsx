import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { defaultSettings, type CueSettings } from '#src/domain/settings/settings';
import { CuesPanel } from '#src/ui/options/CuesPanel';
import { atNoon, settle } from '../support/clock';
import { fakePorts, renderWith, type FakePortsOptions } from '../support/fake-ports';
import { button, click } from './bench';

atNoon();

async function open(cues: Partial<CueSettings> = {}, options: FakePortsOptions = {}) {
  const ports = fakePorts(options);
  const changes: Partial<CueSettings>[] = [];
  const all = { ...defaultSettings.cues, ...cues };
  renderWith(ports, <CuesPanel cues={all} onChange={(part) => changes.push(part)} />);
  await settle();
  return { ports, changes };
}
const toggle = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });

test('chime and voice are off at first, without volume and preview', async () => {
  const { changes } = await open({}, { sound: { hasVoice: true } });
  expect([toggle('Chime').checked, toggle('Voice').checked]).toEqual([false, false]);
  expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
  await click(toggle('Chime'));
  await click(toggle('Voice'));
  expect(changes).toEqual([{ chime: true }, { voice: true }]);
});

test('lets hear what was chosen', async () => {
  const { ports } = await open({ chime: true, voice: true }, { sound: { hasVoice: true } });
  await click(button('Listen'));
  expect(ports.heard).toEqual(['Switch sides', 'switch']);
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).not.toContain(
    'The browser kept it silent. Is there a speaker?',
  );
});

test('says so when nothing could be heard', async () => {
  await open({ chime: true }, { sound: { silent: true } });
  await click(button('Listen'));
  expect(screen.getByText('The browser kept it silent. Is there a speaker?')).toBeTruthy();
});

test('a voice cannot be chosen where there is none, and it says why', async () => {
  const { ports } = await open();
  expect(toggle('Voice').disabled).toBe(true);
  expect(screen.getByText(/^This device has no voice for this language/)).toBeTruthy();
  ports.hasVoice.set(true);
  await settle();
  expect(toggle('Voice').disabled).toBe(false);
});
