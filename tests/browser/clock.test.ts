import { afterEach, expect, it, vi } from 'vitest';
import { clock } from '#src/browser/clock';

afterEach(() => {
  vi.restoreAllMocks();
});

const systemSays = (timeZone: unknown) => {
  const options = Intl.DateTimeFormat().resolvedOptions();
  const said = { ...options, timeZone } as typeof options;
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(said);
};

it('names the zone of the system', () => {
  systemSays('Asia/Kolkata');
  expect(clock.zone()).toBe('Asia/Kolkata');
});

it.each(['Etc/Unknown', undefined])('names a zone to calculate with where the system says %s', (said) => {
  systemSays(said);
  expect(clock.zone()).toBe('UTC');
});

it('says now in whole milliseconds', () => {
  vi.spyOn(Date, 'now').mockReturnValue(12_345);
  expect(clock.now()).toBe(12_345);
});
