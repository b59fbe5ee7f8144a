import { describe, expect, test } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { kits } from '#src/domain/moves/move';
import { besideLevel, onStep } from '#src/domain/programme/by-hand';
import { grown } from '#src/domain/programme/grown';
import { inStep, planScale } from '#src/domain/programme/in-step';
import { changeOf, stepOn, type Programme } from '#src/domain/programme/programme';
import { firstRung, steps, type Step } from '#src/domain/programme/steps';
import { parseSettings } from '#src/domain/settings/parse-settings';
import { defaultSettings, type Settings } from '#src/domain/settings/settings';
import { seconds } from '#src/domain/time';
import { settingsWith } from '../../support/records';
import { day, monday } from './weeks';

const on = (step: Step): Programme => ({ v: 1, rung: firstRung(step), since: monday, last: null });
const withBand = settingsWith({ kit: kits });
const lasting = (length: number): Settings => ({
  ...defaultSettings,
  reminders: { ...defaultSettings.reminders, breakLength: seconds(length) },
});

describe('on a step', () => {
  test('breaks have its level, its length and its kit', () => {
    const seen = steps.map((step) => {
      const { settings, finisher, goal } = inStep(withBand, on(step));
      const { level, kit } = settings.moves;
      return [step, level, kit.includes('band'), settings.reminders.breakLength / 1000, finisher, goal];
    });
    expect(seen).toEqual([
      ['settle', 1, false, 90, false, 3],
      ['build', 2, false, 120, true, 4],
      ['strengthen', 2, true, 120, true, 5],
      ['own', 3, true, 120, true, 5],
      ['keep', 3, true, 120, true, 3],
    ]);
  });

  test('nothing else of the settings changes', () => {
    const { settings } = inStep(withBand, on('settle'));
    expect({ ...settings, moves: null, reminders: null }).toEqual({ ...withBand, moves: null, reminders: null });
    expect(settings.reminders.interval).toBe(withBand.reminders.interval);
  });

  test('somebody who wants longer or shorter breaks has them', () => {
    const lengths = [60, 90, 180, 300].map(
      (length) => inStep(lasting(length), on('settle')).settings.reminders.breakLength,
    );
    expect(lengths.map((length) => length / 1000)).toEqual([60, 90, 180, 300]);
  });

  test('strength has one repetition more in the fifth week and two in the ninth', () => {
    const repsOf = (step: Step) => {
      const { more, settings } = inStep(defaultSettings, on(step));
      return grown(catalogue, more, settings.moves.variants).flatMap(({ dose }) =>
        dose.mode === 'reps' || dose.mode === 'isometric' ? [dose.reps] : [],
      );
    };
    const [settle, strengthen, own] = [repsOf('settle'), repsOf('strengthen'), repsOf('own')];
    expect(Math.max(...settle.map((reps, i) => (strengthen[i] ?? 0) - reps))).toBe(1);
    expect(Math.max(...settle.map((reps, i) => (own[i] ?? 0) - reps))).toBe(2);
    expect(repsOf('build')).toEqual(settle);
  });

  test('what somebody made easier or harder, and moves of their own, do not grow', () => {
    const own = { ...catalogue.find(({ id }) => id === 'hip-hinge')!, id: 'own:mine' };
    const all = [...catalogue, own];
    const same = grown(all, 2, { 'hip-hinge': 'easier' }).filter((move, i) => move === all[i]);
    expect(same.map(({ id }) => id)).toEqual(expect.arrayContaining(['hip-hinge', 'own:mine']));
    expect(grown(all, 2, {})).toEqual(grown(all, 2, {}));
  });
});

describe('by hand', () => {
  const byHand: Settings = { ...withBand, programme: { mode: 'by-hand' } };

  test('the settings are what they are', () => {
    expect(inStep(byHand, on('settle'))).toMatchObject({ settings: byHand, finisher: true, more: 0 });
  });

  test('a level that was chosen before there was a programme keeps its meaning', () => {
    const stored = (level: number) => parseSettings({ v: 1, moves: { ...defaultSettings.moves, level } }).settings;
    expect([1, 2, 3].map((level) => stored(level).programme.mode)).toEqual(['follow', 'by-hand', 'by-hand']);
    expect(stored(3).moves.level).toBe(3);
  });

  test('choosing another level is setting it by hand', () => {
    const { settings } = parseSettings({ moves: { level: 2 } }, defaultSettings);
    expect(settings.programme.mode).toBe('by-hand');
    const back = parseSettings({ programme: { mode: 'follow' } }, settings).settings;
    expect(back).toMatchObject({ programme: { mode: 'follow' }, moves: { level: 2 } });
  });

  test('a step that was chosen begins today, and has nothing to tell', () => {
    const chosen = onStep(on('build'), 'strengthen', day(20));
    expect(chosen).toMatchObject({ rung: 2, since: day(20), last: { verdict: 'by-hand', from: 1 } });
    expect(changeOf(chosen)).toBeNull();
  });

  test('taking a step back leads to the very weeks before it', () => {
    const stepped: Programme = {
      v: 1,
      rung: 4,
      since: day(56),
      last: { day: day(56), verdict: 'up', from: 3, done: 50, planned: 50, tooMuch: 0 },
    };
    expect(onStep(stepped, 'strengthen', day(57))).toMatchObject({ rung: 3, since: day(57) });
  });

  test('the programme waits on a step of the level, and goes on from there', () => {
    const seen = ([1, 2, 3] as const).map((level) => stepOn(besideLevel(on('strengthen'), level, day(40))));
    expect(seen).toEqual(['settle', 'strengthen', 'own']);
    const waiting = besideLevel(on('strengthen'), 3, day(40));
    expect(besideLevel(waiting, 3, day(40))).toBe(waiting);
    expect(besideLevel(waiting, 3, day(41)).since).toBe(day(41));
  });
});

test('the size of a week follows from the step and the working days', () => {
  const scales = steps.map((step) => planScale(defaultSettings, on(step)));
  expect(scales).toEqual([0.6, 0.8, 1, 1, 0.6]);
  const [free] = [[] as const];
  const threeDays: Settings = {
    ...defaultSettings,
    hours: [...defaultSettings.hours.slice(0, 3), free, free, free, free] as unknown as Settings['hours'],
  };
  expect(planScale(threeDays, on('own'))).toBe(0.6);
});
