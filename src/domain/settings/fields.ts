import * as v from 'valibot';
import { bodyShapes } from '../figure/form/build';
import { discreetnesses, kits, levels, positions, skipTags } from '../moves/move';
import { variants } from '../moves/variant';
import type { Fields } from '../parse/repair';
import { millis } from '../time';
import {
  limits,
  programmeModes,
  surfaces,
  type CueSettings,
  type FigureSettings,
  type KnotSettings,
  type MoveSettings,
  type ProgrammeSettings,
  type Reminders,
  type StreakSettings,
} from './settings';

/** What each field of the settings has to be. The parser, the command and later the import use the same. */

type Span = readonly [number, number];

const span = ([least, most]: Span) =>
  v.pipe(
    v.number(),
    v.minValue(least),
    v.maxValue(most),
    v.transform((value) => millis(Math.round(value))),
  );

const count = ([least, most]: Span) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A list without repetition; longer than any honest one is a fault. */
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item),
    v.maxLength(500),
    v.transform((items) => [...new Set(items)]),
  );

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));

const range = v.pipe(
  v.object({ from: minuteOfDay, to: minuteOfDay }),
  v.check(({ from, to }) => from !== to && from < 1440),
);

const dayRanges = v.pipe(v.array(range), v.maxLength(6));

export const hoursField = v.strictTuple([dayRanges, dayRanges, dayRanges, dayRanges, dayRanges, dayRanges, dayRanges]);

export const reminderFields = {
  interval: span(limits.interval),
  rest: span(limits.rest),
  breakLength: span(limits.breakLength),
  surface: v.picklist(surfaces),
  patience: span(limits.patience),
  maxHold: span(limits.maxHold),
  snooze: span(limits.snooze),
  maxSnoozes: count(limits.maxSnoozes),
  missedAfter: v.nullable(span(limits.missedAfter)),
  headsUp: v.boolean(),
} satisfies Fields<Reminders>;

export const moveFields = {
  off: listOf(v.pipe(v.string(), v.maxLength(100))),
  kit: listOf(v.picklist(kits)),
  positions: listOf(v.picklist(positions)),
  discreetness: v.picklist(discreetnesses),
  level: v.picklist(levels),
  variants: v.pipe(
    v.record(v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)), v.picklist(variants)),
    v.maxEntries(limits.variants),
  ),
} satisfies Fields<MoveSettings>;

export const programmeFields = { mode: v.picklist(programmeModes) } satisfies Fields<ProgrammeSettings>;

export const workAroundField = listOf(v.picklist(skipTags));

export const streakFields = {
  needed: count(limits.needed),
  dayStart: span(limits.dayStart),
} satisfies Fields<StreakSettings>;

export const cueFields = {
  chime: v.boolean(),
  voice: v.boolean(),
  volume: v.pipe(v.number(), v.minValue(limits.volume[0]), v.maxValue(limits.volume[1])),
} satisfies Fields<CueSettings>;

export const figureFields = { shape: v.picklist(bodyShapes) } satisfies Fields<FigureSettings>;

export const knotFields = { on: v.boolean() } satisfies Fields<KnotSettings>;
