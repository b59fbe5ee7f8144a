import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { skipTags } from '#src/domain/moves/move';
import { defaultSettings, wholeDay } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';
import { applyPatch } from '#src/ui/options/patch';
import { withDay } from '#src/ui/options/hours';
import { WelcomePage } from '#src/ui/welcome/WelcomePage';
import { button, click, failingPorts, lastPatch, patches, storingPorts } from '../options/bench';
import { atNoon, settle } from '../support/clock';
import { fakePorts, renderWith } from '../support/fake-ports';

atNoon();

async function open(ports = storingPorts()) {
  renderWith(ports, <WelcomePage />);
  await settle();
  return ports;
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the welcome page', () => {
  test('tells the idea in three pictures', async () => {
    await open();
    expect(screen.getAllByRole('img')).toHaveLength(3);
    expect(screen.getByRole('heading', { level: 1, name: 'Welcome to Unknot' })).toBeTruthy();
  });

  test('saves the rhythm at once', async () => {
    const ports = await open();
    expect(radio('45 min of sitting').checked).toBe(true);
    await click(radio('30 min of sitting'));
    expect(lastPatch(ports)).toEqual({ reminders: { interval: minutes(30) } });
    expect(radio('30 min of sitting').checked).toBe(true);
  });

  test('shows a rhythm of one’s own beside the three', async () => {
    await open(storingPorts({ settings: applyPatch(defaultSettings, { reminders: { interval: minutes(50) } }) }));
    expect(radio('50 min of sitting').checked).toBe(true);
    expect(screen.getAllByRole('radio')).toHaveLength(4);
  });

  test('saves working days at once', async () => {
    const ports = await open();
    await click(box('Saturday'));
    expect(lastPatch(ports)).toEqual({ hours: withDay(defaultSettings.hours, 5, [wholeDay]) });
    await click(box('Friday'));
    expect(box('Friday').checked).toBe(false);
  });

  test('gives a day back the hours it had', async () => {
    const hours = withDay(defaultSettings.hours, 0, [{ from: 540, to: 1020 }]);
    const ports = await open(storingPorts({ settings: { ...defaultSettings, hours } }));
    await click(box('Monday'));
    await click(box('Monday'));
    expect(lastPatch(ports)).toEqual({ hours });
  });

  test('asks every work-around and saves answers at once', async () => {
    const ports = await open();
    expect(screen.getAllByRole('checkbox')).toHaveLength(7 + skipTags.length);
    await click(box('Painful knee'));
    expect(lastPatch(ports)).toEqual({ workAround: ['knee-pain'] });
  });

  test('starts a first break and says so', async () => {
    const ports = await open();
    await click(button('Try a quick break now'));
    expect(ports.asked('takeBreak')).toEqual([{}]);
    expect(screen.getByText('Your first break has opened in its own window.')).toBeTruthy();
  });

  test('says when the first break could not be opened', async () => {
    await open(fakePorts({ answers: { takeBreak: () => Promise.reject(new Error('No window')) } }));
    await click(button('Try a quick break now'));
    expect(screen.getByText(/The break could not be opened/)).toBeTruthy();
    expect(button('Try a quick break now').hasAttribute('disabled')).toBe(false);
  });

  test('can be skipped with nothing changed', async () => {
    const ports = await open();
    await click(button('Skip, the defaults are fine'));
    expect(ports.closed.count).toBe(1);
    expect(patches(ports)).toEqual([]);
  });

  test('leads to all options and closes when done', async () => {
    const ports = await open();
    await click(button('All options'));
    expect(ports.opened).toEqual(['options']);
    await click(button('Done'));
    expect(ports.closed.count).toBe(1);
  });

  test('shows what is stored again when saving fails', async () => {
    await open(failingPorts());
    await click(radio('30 min of sitting'));
    expect(radio('45 min of sitting').checked).toBe(true);
    expect(screen.getByText(/could not be saved/)).toBeTruthy();
  });

  test('still tells the idea when the settings cannot be read', async () => {
    const ports = storingPorts();
    ports.settings.load = () => Promise.reject(new Error('Corrupt'));
    await open(ports);
    expect(screen.getAllByRole('img')).toHaveLength(3);
    expect(screen.getByText(/could not be read/)).toBeTruthy();
  });
});
