import { afterEach, expect, it, vi } from 'vitest';
import { clock } from '#src/browser/clock';

afterEach(() => {
  vi.restoreAllMocks();
});

const systemSays = (timeZone: string) => vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(timeZone);

it('names the zone of the system', () => {
  systemSays('Asia/Kolkata');
  expect(clock.zone()).toBe('Asia/Kolkata');
});

it.each(['Etc/Unknown', ''])('names a zone to calculate with where the system says %s', (said) => {
  systemSays(said);
  expect(clock.zone()).toBe('UTC');
});

it('says now in whole milliseconds', () => {
  vi.spyOn(Date, 'now').mockReturnValue(12_345);
  expect(clock.now()).toBe(12_345);
});
