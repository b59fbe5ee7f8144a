import { describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';
import { openDesk } from '#src/ui/settings/desk';
import { applyPatch } from '#src/ui/settings/patch';
import { fakePorts, type FakePorts } from '../support/fake-ports';
import { failingPorts, refusingPorts, storingPorts } from '../options/bench';

const interval = (count: number) => () => ({ reminders: { interval: minutes(count) } });
const withInterval = (count: number) => applyPatch(defaultSettings, interval(count)());
const switchOff = (id: string) => (now: Settings) => ({ moves: { off: [...now.moves.off, id] } });

async function open(ports: FakePorts) {
  const show = vi.fn<(settings: Settings) => void>();
  const desk = await openDesk(ports, { refuses: () => null, show });
  const shown = () => show.mock.lastCall?.[0];
  return { desk, shown };
}

describe('the settings desk', () => {
  test('shows a change before the worker has answered', async () => {
    const { desk, shown } = await open(fakePorts({ answers: { changeSettings: () => new Promise(() => {}) } }));
    void desk.change(interval(30));
    expect(shown()).toEqual(withInterval(30));
  });

  test('tells a saved change together with the way back', async () => {
    const { desk, shown } = await open(fakePorts());
    expect(await desk.change(interval(30))).toEqual({
      kind: 'saved',
      undo: { reminders: { interval: minutes(45) } },
    });
    expect(shown()).toEqual(withInterval(30));
  });

  test('builds quick changes one on the other', async () => {
    const ports = storingPorts();
    const { desk } = await open(ports);
    await Promise.all([desk.change(switchOff('chin-tuck')), desk.change(switchOff('wall-angel'))]);
    expect((await ports.settings.load()).moves.off).toEqual(['chin-tuck', 'wall-angel']);
  });

  test('goes back to what is stored when the worker refuses', async () => {
    const refusal = { kind: 'line-empty', line: 'back' } as const;
    const { desk, shown } = await open(refusingPorts(refusal));
    expect(await desk.change(switchOff('chin-tuck'))).toMatchObject({ kind: 'refused', refusal });
    expect(shown()).toEqual(defaultSettings);
  });

  test('goes back to what is stored when saving fails', async () => {
    const { desk, shown } = await open(failingPorts());
    expect(await desk.change(interval(30))).toEqual({ kind: 'failed' });
    expect(shown()).toEqual(defaultSettings);
  });

  test('shows what was saved after all when only the answer got lost', async () => {
    const ports: FakePorts = fakePorts({
      answers: {
        changeSettings: async ({ patch }) => {
          ports.settings.set(applyPatch(defaultSettings, patch));
          throw new Error('The worker was stopped');
        },
      },
    });
    const { desk, shown } = await open(ports);
    await desk.change(interval(30));
    expect(shown()).toEqual(withInterval(30));
  });

  test('keeps a refused change from tainting the next one', async () => {
    const ports: FakePorts = fakePorts({
      answers: {
        changeSettings: ({ patch }) =>
          patch.moves?.off?.includes('chin-tuck') ? { kind: 'line-empty', line: 'back' } : null,
      },
    });
    const { desk, shown } = await open(ports);
    await Promise.all([desk.change(switchOff('chin-tuck')), desk.change(switchOff('wall-angel'))]);
    expect(shown()?.moves.off).toEqual(['wall-angel']);
  });

  test('follows changes made elsewhere', async () => {
    const ports = fakePorts();
    const { shown } = await open(ports);
    ports.settings.set(withInterval(60));
    expect(shown()).toEqual(withInterval(60));
  });

  test('does not lay an answered change over a newer one from elsewhere', async () => {
    const ports: FakePorts = fakePorts({
      answers: {
        changeSettings: () => {
          ports.settings.set(withInterval(30));
          ports.settings.set(withInterval(60));
          return null;
        },
      },
    });
    const { desk, shown } = await open(ports);
    await desk.change(interval(30));
    expect(shown()).toEqual(withInterval(60));
  });

  test('listens no more once it is closed', async () => {
    const ports = fakePorts();
    const { desk, shown } = await open(ports);
    desk.close();
    ports.settings.set(withInterval(60));
    expect(shown()).toEqual(defaultSettings);
  });
});
