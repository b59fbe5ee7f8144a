import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Programme } from '#src/domain/programme/programme';
import type { Day } from '#src/domain/time';
import { defaultSettings } from '#src/domain/settings/settings';
import { applyPatch } from '#src/ui/settings/patch';
import { atNoon } from '../support/clock';
import { glanceWith } from '../support/examples';
import type { FakePortsOptions } from '../support/fake-ports';
import { button, click, lastPatch, storingPorts, told, warned } from './bench';
import { open } from './moves-bench';

const stepped: Programme = {
  v: 1,
  rung: 1,
  since: '2026-11-16' as Day,
  last: { day: '2026-11-16' as Day, verdict: 'up', from: 0, done: 25, planned: 30, tooMuch: 0 },
};

const openOn = (programme: Programme | null, options: FakePortsOptions = {}) => {
  const summary = glanceWith().summary;
  return open(storingPorts({ glance: glanceWith({ summary: summary && { ...summary, programme } }), ...options }));
};
const steps = () => within(screen.getByRole('list', { name: 'Steps of the programme' })).getAllByRole('listitem');
const here = () => steps().find((step) => step.getAttribute('aria-current') === 'step');

atNoon();

describe('the programme', () => {
  test('shows its five steps and where somebody is', async () => {
    await openOn(stepped);
    expect(steps()).toHaveLength(5);
    expect(here()?.textContent).toMatch(/^Build/);
    expect(screen.getByText('Week 3 of 12: Build.')).toBeTruthy();
    expect(screen.getByText(/^On November 16: 25 of 30 planned breaks were done, so it went on/)).toBeTruthy();
    expect(screen.getByText(/^Next look on November 30: at 70 % .* below 40 %/)).toBeTruthy();
  });

  test('says before the first break that it begins with it', async () => {
    await openOn(null);
    expect(here()?.textContent).toMatch(/^Settle/);
    expect(screen.getByText('It begins with your first break, on the step Settle.')).toBeTruthy();
  });

  test('says so when history cannot be opened', async () => {
    await open(storingPorts({ glance: glanceWith({ summary: null, history: 'unavailable' }) }));
    expect(screen.getByText(/^History cannot be opened/)).toBeTruthy();
  });

  test('lets somebody stay where they were, and undo that', async () => {
    const ports = await openOn(stepped);
    await click(button('Stay on Settle'));
    expect(ports.asked('chooseStep')).toEqual([{ step: 'settle' }]);
    expect(told()).toContain('Now on the step Settle.');
  });

  test('lets somebody go on by hand, and tells when it does not work', async () => {
    const ports = await openOn(stepped, { answers: { chooseStep: () => Promise.reject(new Error('no')) } });
    await click(button('One step on'));
    expect(ports.asked('chooseStep')).toEqual([{ step: 'strengthen' }]);
    expect(warned()).toContain('The step could not be changed.');
  });

  test('counts the moves of its level, not of the level set by hand before', async () => {
    await openOn(stepped);
    const cardOf = (id: string) => screen.getByLabelText(`Name of ${id}`, { selector: '[role=switch]' }).closest('li');
    expect(cardOf('wall-angel')?.textContent).not.toContain('Level 2 is above');
    expect(screen.queryByRole('radio', { name: 'Level 2' })).toBeNull();
  });
});

describe('by hand', () => {
  test('keeps the level of the step at first, and can be undone', async () => {
    const ports = await openOn(stepped);
    await click(screen.getByRole('radio', { name: 'By hand' }));
    expect(lastPatch(ports)).toEqual({ programme: { mode: 'by-hand' }, moves: { level: 2 } });
    expect(screen.getByText('Set by hand. The programme waits on the step Build.')).toBeTruthy();
    await click(button('Undo'));
    expect(await ports.settings.load()).toEqual(defaultSettings);
  });

  test('lets the hardest level be chosen, and goes back to the programme', async () => {
    const ports = await openOn(stepped, {
      settings: applyPatch(defaultSettings, { programme: { mode: 'by-hand' } }),
    });
    await click(screen.getByRole('radio', { name: 'Level 3' }));
    expect(lastPatch(ports)).toEqual({ programme: { mode: 'by-hand' }, moves: { level: 3 } });
    await click(screen.getByRole('radio', { name: 'The programme' }));
    expect(lastPatch(ports)).toEqual({ programme: { mode: 'follow' } });
  });
});
