import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarmName, bell } from '#src/browser/bell';
import { instant, minutes, seconds } from '#src/domain/time';

const at = instant(Date.UTC(2026, 10, 23, 10));
const period = minutes(2);
const creations = () => vi.spyOn(fakeBrowser.alarms, 'create');

it('sets one alarm, which repeats until it is set anew', async () => {
  await bell.ring(at, period);
  expect(await fakeBrowser.alarms.getAll()).toEqual([{ name: alarmName, scheduledTime: at, periodInMinutes: 2 }]);
});

it('does not set an alarm again that is right: it would never ring', async () => {
  await bell.ring(at, period);
  const create = creations();
  await bell.ring(at, period);
  expect(create).not.toHaveBeenCalled();
  create.mockRestore();
});

it('moves the alarm when it should ring at another time', async () => {
  await bell.ring(at, period);
  await bell.ring(instant(at + 1), period);
  expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: at + 1 }]);
});

it('sets the alarm anew when the browser has moved it on by its period', async () => {
  await bell.ring(at, period);
  await fakeBrowser.alarms.create(alarmName, { when: at + period, periodInMinutes: 2 });
  await bell.ring(at, period);
  expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: at }]);
});

it('sets the alarm again when the browser has forgotten it, as after an update', async () => {
  await bell.ring(at, period);
  await fakeBrowser.alarms.clearAll();
  await bell.ring(at, period);
  expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
});

it('takes the alarm away when nothing is planned', async () => {
  await bell.ring(at, period);
  await bell.ring(null, period);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});

it('asks for no period below the half minute that packed builds allow', async () => {
  await bell.ring(at, seconds(2));
  expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ periodInMinutes: 0.5 }]);
});

it('waits for an alarm that cannot be set, so that the fault is heard', async () => {
  const create = creations().mockImplementation(() => Promise.reject(new Error('too many alarms')));
  await expect(bell.ring(at, period)).rejects.toThrow('too many alarms');
  create.mockRestore();
});
