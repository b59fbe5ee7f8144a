import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Glance } from '#src/app/glance';
import { followGlance, followSettings } from '#src/browser/stored';
import { defaultSettings, type Settings } from '#src/domain/settings/settings';
import { instant, minutes } from '#src/domain/time';

const glance: Glance = {
  v: 1,
  at: instant(0),
  phase: 'building',
  tension: 0.5,
  rising: true,
  dueAt: instant(1000),
  until: null,
  untilText: '',
  heldBy: null,
  meeting: null,
  snoozesLeft: null,
  openBreak: null,
  history: 'ok',
  historyText: '',
  summary: null,
  streakText: 'No streak yet',
  streakMore: '',
  shareText: '',
  owedText: '',
  notices: [],
};
const put = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);

describe('the glance', () => {
  it('is what the worker wrote', async () => {
    await put({ glance });
    expect(await followGlance().load()).toEqual(glance);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'glance'],
    ['of another version', { ...glance, v: 2 }],
    ['without its tension', { ...glance, tension: null }],
    ['with texts that are none', { ...glance, streakText: 4 }],
    ['with times that are none', { ...glance, dueAt: 'soon' }],
    ['without its notices', { ...glance, notices: null }],
  ])('that is broken counts as none: %s', async (_, stored) => {
    await put({ glance: stored });
    expect(await followGlance().load()).toBeNull();
  });

  it('is followed from one change to the next, until it is let go', async () => {
    const seen = vi.fn<(glance: Glance | null) => void>();
    const letGo = followGlance().watch(seen);
    await put({ glance });
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(glance));
    await put({ glance: { ...glance, tension: 'high' } });
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(null));
    letGo();
    await put({ glance });
    await Promise.resolve();
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('does not change with other items or other stores', async () => {
    const seen = vi.fn<(glance: Glance | null) => void>();
    followGlance().watch(seen);
    await put({ schedule: {} });
    await fakeBrowser.storage.session.set({ glance });
    await Promise.resolve();
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('the settings', () => {
  it('are the usual ones when none are stored', async () => {
    expect(await followSettings().load()).toEqual(defaultSettings);
  });

  it('are repaired in memory, field by field, and storage stays as it is', async () => {
    const stored = { v: 1, reminders: { interval: 'soon', rest: minutes(7) } };
    await put({ settings: stored });
    expect(await followSettings().load()).toMatchObject({
      reminders: { interval: defaultSettings.reminders.interval, rest: minutes(7) },
    });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: stored });
  });

  it('are followed', async () => {
    const seen = vi.fn<(settings: Settings) => void>();
    followSettings().watch(seen);
    await put({ settings: { v: 1, reminders: { interval: minutes(30) } } });
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    expect(seen.mock.lastCall?.[0].reminders.interval).toBe(minutes(30));
  });
});
