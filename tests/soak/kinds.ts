import { defaultSettings, wholeDay, type Settings, type WeekHours } from '#src/domain/settings/settings';
import type { Doing } from './desk';

/** What somebody does with a break window, as weights. */
export type Answer = 'does' | 'half' | 'skips' | 'snoozes' | 'closes' | 'ignores';

/** A person as numbers. Spans in minutes; a day is local to where the person is. */
export interface Kind {
  readonly name: string;
  readonly settings: Settings;
  /** Days of the week on which they work, 1 is Monday. */
  readonly workdays: readonly number[];
  /** When a stretch of work begins (minute of the day, a quarter of an hour more or less) and how long it is. */
  readonly shifts: readonly { readonly from: number; readonly length: number }[];
  /** What they do at the desk, as weights, and how long each lasts on the mean. */
  readonly mix: Readonly<Partial<Record<Doing, number>>>;
  readonly stretch: number;
  /** How likely they walk off after such a stretch, and for how long on the mean. */
  readonly walks: number;
  readonly walk: number;
  /** How they leave the machine: on a walk, for lunch and in the evening. */
  readonly leaves: Readonly<Partial<Record<Doing, number>>>;
  readonly overnight: Readonly<Partial<Record<Doing, number>>>;
  readonly lunch: number;
  readonly answers: Readonly<Record<Answer, number>>;
  /** Where they live, one of these; who flies goes to another. */
  readonly zones: readonly string[];
  /** How likely a working day ends with a flight. */
  readonly flights: number;
}

const nine = 9 * 60;
const home = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney', 'America/Sao_Paulo'];
const { reminders } = defaultSettings;
const none: WeekHours = [[], [], [], [], [], [], []];
const on = (days: readonly number[], ranges: Settings['hours'][0]): WeekHours =>
  none.map((_, day) => (days.includes(day + 1) ? ranges : [])) as unknown as WeekHours;
const weekdays = [1, 2, 3, 4, 5];

/** An office day with a break window: the others differ from it in what makes them who they are. */
const steadyTypist: Kind = {
  name: 'steady typist',
  settings: defaultSettings,
  workdays: weekdays,
  shifts: [{ from: nine, length: 510 }],
  mix: { typing: 7, reading: 2, music: 1 },
  stretch: 40,
  walks: 0.3,
  walk: 6,
  leaves: { locked: 2, 'left on': 2, lid: 1 },
  overnight: { lid: 3, closed: 3, locked: 2, 'left on': 2 },
  lunch: 45,
  answers: { does: 70, half: 6, skips: 8, snoozes: 8, closes: 4, ignores: 4 },
  zones: home,
  flights: 0,
};

export const kinds: readonly Kind[] = [
  steadyTypist,
  { ...steadyTypist, name: 'reader', mix: { reading: 8, typing: 1, film: 0.5 }, stretch: 55, walks: 0.2 },
  {
    ...steadyTypist,
    name: 'meeting-heavy',
    mix: { call: 4, slides: 2, typing: 3, reading: 2 },
    stretch: 30,
    answers: { does: 40, half: 10, skips: 20, snoozes: 20, closes: 6, ignores: 4 },
  },
  { ...steadyTypist, name: 'short walks', stretch: 20, walks: 0.9, walk: 3, leaves: { walk: 8, locked: 2 } },
  { ...steadyTypist, name: 'laptop-closer', leaves: { lid: 1 }, overnight: { lid: 1 }, walks: 0.5, walk: 12 },
  {
    ...steadyTypist,
    name: 'night shift',
    settings: { ...defaultSettings, hours: on([7, 1, 2, 3], [{ from: 22 * 60, to: 6 * 60 }]) },
    workdays: [7, 1, 2, 3],
    shifts: [{ from: 21 * 60 + 50, length: 490 }],
    mix: { typing: 4, reading: 4, film: 1 },
  },
  {
    ...steadyTypist,
    name: 'traveller',
    zones: ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'],
  },
  {
    ...steadyTypist,
    name: 'part-timer',
    settings: {
      ...defaultSettings,
      hours: on(
        [1, 2, 4],
        [
          { from: 8 * 60, to: 11 * 60 },
          { from: 14 * 60, to: 17 * 60 },
        ],
      ),
    },
    workdays: [1, 2, 4],
    shifts: [
      { from: 8 * 60, length: 185 },
      { from: 14 * 60, length: 175 },
    ],
  },
  {
    ...steadyTypist,
    name: 'notification only',
    settings: { ...defaultSettings, reminders: { ...reminders, surface: 'notification' } },
  },
  {
    ...steadyTypist,
    name: 'icon only',
    settings: {
      ...defaultSettings,
      hours: on([1, 2, 3, 4, 5, 6, 7], [wholeDay]),
      reminders: { ...reminders, surface: 'icon' },
    },
  },
];
