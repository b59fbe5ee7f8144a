import { expect, test } from 'vitest';
import { defaultSettings } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';
import { applyPatch, inversePatch } from '#src/ui/settings/patch';

test('a patch changes what it names and nothing else', () => {
  const changed = applyPatch(defaultSettings, { reminders: { interval: minutes(30) }, workAround: ['balance'] });
  expect(changed).toEqual({
    ...defaultSettings,
    reminders: { ...defaultSettings.reminders, interval: minutes(30) },
    workAround: ['balance'],
  });
});

test('the inverse of a patch brings the settings back', () => {
  const patch = {
    reminders: { missedAfter: null, maxSnoozes: 0 },
    hours: [[], [], [], [], [], [], []],
    moves: { off: ['chin-tuck'] },
    workAround: ['balance'],
    streak: { needed: 3 },
    knot: { on: true },
  } as const;
  const undo = inversePatch(defaultSettings, patch);
  expect(applyPatch(applyPatch(defaultSettings, patch), undo)).toEqual(defaultSettings);
});

test('the inverse of a patch leaves alone what the patch leaves alone', () => {
  expect(inversePatch(defaultSettings, { moves: { level: 3 } })).toEqual({ moves: { level: 1 } });
});
