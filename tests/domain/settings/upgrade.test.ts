import { expect, it } from 'vitest';
import { parseSettings } from '#src/domain/settings/parse-settings';
import { defaultSettings } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';
import older from '../../fixtures/settings-0.json';

/* No older version was ever released; this one is made up, so that the way for the first real one is known to be open. */

it('settings of an older version keep what they say, and have defaults for what they do not know', () => {
  const { settings, repaired, newer } = parseSettings(older);
  expect({ repaired, newer }).toEqual({ repaired: [], newer: false });
  expect(settings.reminders).toEqual({
    ...defaultSettings.reminders,
    interval: minutes(30),
    rest: minutes(7),
    surface: 'notification',
  });
  expect(settings.hours[2]).toEqual([]);
  expect(settings.hours[4]).toEqual([{ from: 540, to: 720 }]);
  expect(settings.moves).toMatchObject({ off: ['chin-tuck'], level: 2, kit: defaultSettings.moves.kit });
  expect(settings.workAround).toEqual(['knee-pain']);
  expect(settings.streak).toEqual({ ...defaultSettings.streak, needed: 2 });
  expect({ ...settings.cues, ...settings.figure }).toEqual({ ...defaultSettings.cues, ...defaultSettings.figure });
});

it('a level that was chosen before there was a programme stays chosen by hand', () => {
  expect(parseSettings(older).settings.programme).toEqual({ mode: 'by-hand' });
});

it('nothing of a version that is gone comes along', () => {
  expect(parseSettings(older).settings).not.toHaveProperty('removedSince');
  expect(parseSettings(older).settings.reminders).not.toHaveProperty('sound');
});
