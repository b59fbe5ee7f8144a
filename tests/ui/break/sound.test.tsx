import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { defaultSettings, type CueSettings } from '#src/domain/settings/settings';
import { BreakPage } from '#src/ui/break/BreakPage';
import { button, click, running } from '../support/break-page';
import { atNoon, pass, settle } from '../support/clock';
import { gainWith, plannedMove } from '../support/examples';
import { fakePorts, renderWith, type FakePortsOptions } from '../support/fake-ports';

atNoon();

const plan = [plannedMove('one-arm-wall-chest-stretch')];

async function open(cues: Partial<CueSettings>, options: FakePortsOptions = {}) {
  const ports = fakePorts({
    settings: { ...defaultSettings, cues: { ...defaultSettings.cues, ...cues } },
    answers: { breakOpened: () => running({ plan }), finishBreak: () => gainWith(), changeSettings: () => null },
    ...options,
  });
  renderWith(ports, <BreakPage breakId="break-1" />);
  await settle();
  return ports;
}

/** Through the whole of the move, a change at a time. */
async function toTheEnd() {
  for (const seconds of [4.5, 20, 4, 20]) await pass(seconds);
}

describe('a break', () => {
  test('is silent at first', async () => {
    const ports = await open({}, { sound: { hasVoice: true } });
    await toTheEnd();
    expect(ports.heard).toEqual([]);
  });

  test('chimes at each start, at the change of sides and at the end', async () => {
    const ports = await open({ chime: true });
    await toTheEnd();
    expect(ports.heard).toEqual(['start', 'switch', 'start', 'end']);
  });

  test('says what to do, if that is wished and there is a voice', async () => {
    const ports = await open({ voice: true }, { sound: { hasVoice: true } });
    await toTheEnd();
    expect(ports.heard).toEqual(['Hold', 'Switch sides.', 'Hold', 'That was all. You are done.']);
  });

  test('says with the first move how it goes', async () => {
    const ports = await open(
      { voice: true },
      { sound: { hasVoice: true }, answers: { breakOpened: () => running({ plan, running: false }) } },
    );
    await click('Start');
    await pass(1);
    expect(ports.heard).toEqual(['Name of one-arm-wall-chest-stretch. First step of one-arm-wall-chest-stretch']);
  });
});

describe('the sound of a break', () => {
  test('is switched on the page, and remembered', async () => {
    const ports = await open({});
    expect(button('Chime').getAttribute('aria-pressed')).toBe('false');
    await click('Chime');
    expect(ports.asked('changeSettings')).toEqual([{ patch: { cues: { chime: true } } }]);
  });

  test('follows what is changed elsewhere', async () => {
    const ports = await open({});
    ports.settings.set({ ...defaultSettings, cues: { ...defaultSettings.cues, chime: true } });
    await settle();
    expect(button('Chime').getAttribute('aria-pressed')).toBe('true');
  });

  test('has no switch for a voice that is not there, until one comes', async () => {
    const ports = await open({});
    expect(screen.queryByRole('button', { name: 'Voice' })).toBeNull();
    ports.hasVoice.set(true);
    await settle();
    expect(button('Voice').getAttribute('aria-pressed')).toBe('false');
  });

  test('says so when the voice that was chosen is missing', async () => {
    await open({ voice: true });
    expect(button('Voice: none on this device')).toBeTruthy();
  });

  test('asks for a click where the browser keeps it silent', async () => {
    const ports = await open({ chime: true }, { sound: { silent: true } });
    await pass(5);
    await settle();
    expect(ports.heard).toEqual([]);
    expect(button('Let the chime be heard').getAttribute('aria-pressed')).toBe('false');
  });
});
