import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { hours, minutes, seconds } from '#src/domain/time';
import { RemindersSection } from '#src/ui/options/RemindersSection';
import { atNoon, pass, settle } from '../support/clock';
import { bench, click, enter, failingPorts, field, lastPatch, patches, storingPorts, told, warned } from './bench';

atNoon();

const open = (ports = storingPorts()) =>
  bench(ports, ({ settings, save }) => (
    <RemindersSection reminders={settings.reminders} cues={settings.cues} figure={settings.figure} save={save} />
  ));

describe('who shows the moves', () => {
  test('is one of three, and saved when another is chosen', async () => {
    const ports = await open();
    const shapes = () =>
      ['Slim', 'Medium', 'Broad'].map((name) => screen.getByRole<HTMLInputElement>('radio', { name }));
    expect(shapes().map(({ checked }) => checked)).toEqual([false, true, false]);
    await click(screen.getByRole('radio', { name: 'Broad' }));
    expect(patches(ports)).toEqual([{ figure: { shape: 'broad' } }]);
    expect(shapes().map(({ checked }) => checked)).toEqual([false, false, true]);
  });
});

describe('reminders', () => {
  test.each([
    ['Sitting time before a break', '30', { interval: minutes(30) }],
    ['Time away that counts as a rest', '10', { rest: minutes(10) }],
    ['Length of a break', '90', { breakLength: seconds(90) }],
    ['Wait for a pause', '0', { patience: minutes(0) }],
    ['Longest hold for full screen or a call', '120', { maxHold: hours(2) }],
    ['Length of a snooze', '15', { snooze: minutes(15) }],
    ['Snoozes for each break', '1', { maxSnoozes: 1 }],
    ['Close it after', '20', { missedAfter: minutes(20) }],
  ])('"%s" saves what is entered', async (name, value, reminders) => {
    const ports = await open();
    await enter(name, value);
    expect(patches(ports)).toEqual([{ reminders }]);
    expect(field(name).value).toBe(value);
    expect(told()).toBe('Saved');
  });

  test('saves how a due break shows', async () => {
    const ports = await open();
    await click(screen.getByRole('radio', { name: 'Icon only' }));
    expect(patches(ports)).toEqual([{ reminders: { surface: 'icon' } }]);
  });

  test('saves the slider when it is let go, once', async () => {
    const ports = await open();
    const slider = field('Sitting time before a break, slider');
    fireEvent.input(slider, { target: { value: '50' } });
    expect(patches(ports)).toEqual([]);
    fireEvent.change(slider, { target: { value: '55' } });
    await settle();
    expect(patches(ports)).toEqual([{ reminders: { interval: minutes(55) } }]);
    expect(field('Sitting time before a break').value).toBe('55');
  });

  test('leaves a break open when closing is switched off, and brings its time back', async () => {
    const ports = await open();
    await enter('Close it after', '20');
    const toggle = screen.getByRole('switch', { name: 'Close a break that nobody touches' });
    await click(toggle);
    expect(lastPatch(ports)).toEqual({ reminders: { missedAfter: null } });
    expect(screen.queryByLabelText('Close it after')).toBeNull();
    await click(toggle);
    expect(lastPatch(ports)).toEqual({ reminders: { missedAfter: minutes(20) } });
  });

  test('lets half-typed numbers be', async () => {
    const ports = await open();
    fireEvent.input(field('Sitting time before a break'), { target: { value: '1' } });
    await pass(5);
    expect(patches(ports)).toEqual([]);
    expect(field('Sitting time before a break').value).toBe('1');
  });

  test('saves after a pause in typing without waiting for the field to be left', async () => {
    const ports = await open();
    fireEvent.input(field('Sitting time before a break'), { target: { value: '90' } });
    await pass(1);
    expect(patches(ports)).toEqual([{ reminders: { interval: minutes(90) } }]);
    fireEvent.blur(field('Sitting time before a break'));
    await settle();
    expect(patches(ports)).toHaveLength(1);
  });

  test('saves on Enter', async () => {
    const ports = await open();
    fireEvent.input(field('Length of a snooze'), { target: { value: '7' } });
    fireEvent.keyDown(field('Length of a snooze'), { key: 'Enter' });
    await settle();
    expect(patches(ports)).toEqual([{ reminders: { snooze: minutes(7) } }]);
  });

  test('brings a number out of range to the nearest one and says so', async () => {
    const ports = await open();
    await enter('Sitting time before a break', '999');
    expect(patches(ports)).toEqual([{ reminders: { interval: minutes(180) } }]);
    expect(screen.getByText('999 is outside 5 to 180, so it was set to 180.')).toBeTruthy();
  });

  test('keeps the old number when the field is left empty, and says so', async () => {
    const ports = await open();
    await enter('Sitting time before a break', '');
    expect(patches(ports)).toEqual([]);
    expect(field('Sitting time before a break').value).toBe('45');
    expect(screen.getByText('A number from 5 to 180 is needed. 45 was kept.')).toBeTruthy();
  });

  test('sends nothing when a number stays as it was', async () => {
    const ports = await open();
    await enter('Sitting time before a break', '45');
    expect(patches(ports)).toEqual([]);
  });

  test('shows what is stored again when saving fails, and says so', async () => {
    await open(failingPorts());
    await enter('Sitting time before a break', '30');
    expect(field('Sitting time before a break').value).toBe('45');
    expect(warned()).toMatch(/could not be saved/);
  });

  test('puts the radio back when saving fails', async () => {
    await open(failingPorts());
    await click(screen.getByRole('radio', { name: 'Icon only' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Window' }).checked).toBe(true);
  });
});
