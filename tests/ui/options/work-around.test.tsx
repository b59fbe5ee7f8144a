import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { skipTags } from '#src/domain/moves/move';
import { defaultSettings } from '#src/domain/settings/settings';
import { WorkAroundSection } from '#src/ui/options/WorkAroundSection';
import { applyPatch } from '#src/ui/settings/patch';
import { atNoon } from '../support/clock';
import { bench, button, click, failingPorts, lastPatch, refusingPorts, storingPorts, told, warned } from './bench';

atNoon();

const open = (ports = storingPorts()) =>
  bench(ports, ({ settings, save }) => <WorkAroundSection settings={settings} save={save} />);

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const withAll = applyPatch(defaultSettings, { workAround: skipTags });

describe('work-arounds', () => {
  test('are asked one by one, and say that answers stay here', async () => {
    await open();
    expect(screen.getAllByRole('checkbox')).toHaveLength(skipTags.length);
    expect(screen.getByText('Your answers stay on this device.')).toBeTruthy();
    expect(screen.getByText('Nothing is ticked, so no move is hidden.')).toBeTruthy();
  });

  test('are saved as they are ticked and unticked', async () => {
    const ports = await open();
    await click(box('Pregnancy'));
    await click(box('Painful knee'));
    expect(lastPatch(ports)).toEqual({ workAround: ['knee-pain', 'pregnancy'] });
    await click(box('Pregnancy'));
    expect(lastPatch(ports)).toEqual({ workAround: ['knee-pain'] });
  });

  test('tell how many moves they hide', async () => {
    await open();
    await click(box('Painful knee'));
    const hidden = catalogue.filter(({ skipIf }) => skipIf.includes('knee-pain')).length;
    expect(screen.getByText(`Moves this hides: ${hidden} of ${catalogue.length}`)).toBeTruthy();
    expect(box('Painful knee').getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.getAllByText(`hides ${hidden}`)).not.toEqual([]);
    expect(told()).toBe(`Ticked: Painful knee. Moves this hides: ${hidden} of ${catalogue.length}. Saved.`);
  });

  test('tell how many they would hide before they are ticked', async () => {
    await open();
    expect(screen.getAllByText(/^hides \d+$/)).toHaveLength(skipTags.length);
  });

  test('say when to stop, and keep what needs advice one click away', async () => {
    await open();
    expect(screen.getByText(/^Stop for sharp pain/)).toBeTruthy();
    const list = screen.getByText('When to get advice').closest('details');
    expect(list?.textContent).toContain('Chest pain or breathlessness');
  });

  test('can each be undone', async () => {
    const ports = await open();
    await click(box('Painful knee'));
    await click(button('Undo'));
    expect(lastPatch(ports)).toEqual({ workAround: [] });
    expect(box('Painful knee').checked).toBe(false);
  });

  test('tell which areas lose their last move, and that these leave the targets', async () => {
    await open();
    expect(screen.queryByText(/no move is left for/)).toBeNull();
    await click(box('Dizziness'));
    expect(screen.getByText(/no move is left for: .*front of the neck.*taken out of your weekly targets/)).toBeTruthy();
  });

  test('do not answer for areas that are out for another reason', async () => {
    const settings = applyPatch(defaultSettings, { moves: { off: ['side-front-neck-stretch'] } });
    await open(storingPorts({ settings }));
    await click(box('Painful knee'));
    expect(screen.queryByText(/no move is left for/)).toBeNull();
  });

  test('are unticked all at once, and that can be undone', async () => {
    const ports = await open(storingPorts({ settings: withAll }));
    await click(button('Untick all'));
    expect(lastPatch(ports)).toEqual({ workAround: [] });
    await click(button('Undo'));
    expect(lastPatch(ports)).toEqual({ workAround: skipTags });
  });

  test('are sent even when they leave a line without a move, and say what follows', async () => {
    const ports = await open(storingPorts({ settings: { ...withAll, workAround: skipTags.slice(0, -1) } }));
    await click(box('Painful wrist'));
    expect(lastPatch(ports)).toEqual({ workAround: skipTags });
    expect(screen.getByText(/^With these answers no front move is left/)).toBeTruthy();
  });

  test('that the worker refuses are told in words of their own', async () => {
    await open(refusingPorts({ kind: 'line-empty', line: 'front' }));
    await click(box('Dizziness'));
    expect(box('Dizziness').checked).toBe(false);
    expect(warned()).toMatch(/^Your answer was not saved/);
  });

  test('go back when saving fails', async () => {
    await open(failingPorts());
    await click(box('Dizziness'));
    expect(box('Dizziness').checked).toBe(false);
    expect(warned()).toMatch(/could not be saved/);
  });
});
