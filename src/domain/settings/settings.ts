import type { BodyShape } from '../figure/form/build';
import type { Discreetness, Kit, Level, MoveId, Position, SkipTag } from '../moves/move';
import type { Variants } from '../moves/variant';
import { hours, minutes, seconds, type Millis } from '../time';

/** Where a due break shows. */
export const surfaces = ['window', 'notification', 'icon'] as const;
export type Surface = (typeof surfaces)[number];

/** Minutes since local midnight, 0 to 1440. */
export type MinuteOfDay = number;

/** `to` at or before `from` means that the range ends on the next day; 0 to 1440 is the whole day. */
export interface HoursRange {
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
}

/** Monday to Sunday. A day without a range is a day off. */
export type WeekHours = readonly [
  readonly HoursRange[],
  readonly HoursRange[],
  readonly HoursRange[],
  readonly HoursRange[],
  readonly HoursRange[],
  readonly HoursRange[],
  readonly HoursRange[],
];

export interface Reminders {
  /** Sitting time from rested to due. */
  readonly interval: Millis;
  /** Time away that pays a full tension back. */
  readonly rest: Millis;
  readonly breakLength: Millis;
  readonly surface: Surface;
  /** How long a due break waits for a pause in input. */
  readonly patience: Millis;
  /** After this much full screen or call, the icon alone says due. */
  readonly maxHold: Millis;
  readonly snooze: Millis;
  readonly maxSnoozes: number;
  /** A quiet notification one minute before a break is due. */
  readonly headsUp: boolean;
  /** An offered break that nobody touches for this long is missed; `null` leaves it open. */
  readonly missedAfter: Millis | null;
}

export interface MoveSettings {
  /** Moves switched off by the user. */
  readonly off: readonly MoveId[];
  /** Kit within reach. */
  readonly kit: readonly Kit[];
  readonly positions: readonly Position[];
  /** The least discreet move that may appear. */
  readonly discreetness: Discreetness;
  /** The hardest level that may appear. */
  readonly level: Level;
  /** Moves that are done easier or harder than they stand. */
  readonly variants: Variants;
}

/** What a break may let hear. Everything it says is on the page as well. */
export interface CueSettings {
  /** Soft tones at the start, at a change and at the end. */
  readonly chime: boolean;
  /** Speaks what to do; only with a voice that is on this device. */
  readonly voice: boolean;
  /** 0 to 1. */
  readonly volume: number;
}

export interface StreakSettings {
  /** Qualifying breaks that make a day count. */
  readonly needed: number;
  /** The local hour at which a day begins, so that a night shift is one day. */
  readonly dayStart: Millis;
}

/** Who sets the level and the shape of the breaks: the programme of twelve weeks, or the user. */
export const programmeModes = ['follow', 'by-hand'] as const;

export interface ProgrammeSettings {
  /** `follow`: `moves.level` waits until it is set by hand again. */
  readonly mode: (typeof programmeModes)[number];
}

/** How the figure looks that shows the moves. */
export interface FigureSettings {
  readonly shape: BodyShape;
}

/** The knot log: how a knot is today, asked for in the journal. */
export interface KnotSettings {
  readonly on: boolean;
}

export interface Settings {
  readonly reminders: Reminders;
  readonly hours: WeekHours;
  readonly moves: MoveSettings;
  readonly programme: ProgrammeSettings;
  readonly workAround: readonly SkipTag[];
  readonly streak: StreakSettings;
  readonly cues: CueSettings;
  readonly figure: FigureSettings;
  readonly knot: KnotSettings;
}

export const wholeDay: HoursRange = { from: 0, to: 1440 };

export const defaultSettings: Settings = {
  reminders: {
    interval: minutes(45),
    rest: minutes(5),
    breakLength: minutes(2),
    surface: 'window',
    patience: minutes(2),
    maxHold: minutes(60),
    snooze: minutes(5),
    maxSnoozes: 3,
    missedAfter: minutes(10),
    headsUp: false,
  },
  hours: [[wholeDay], [wholeDay], [wholeDay], [wholeDay], [wholeDay], [], []],
  moves: {
    off: [],
    kit: ['chair', 'desk-edge', 'wall', 'doorway'],
    positions: ['seated', 'standing', 'wall', 'doorway'],
    discreetness: 1,
    level: 1,
    variants: {},
  },
  programme: { mode: 'follow' },
  workAround: [],
  streak: { needed: 1, dayStart: hours(4) },
  cues: { chime: false, voice: false, volume: 0.5 },
  figure: { shape: 'medium' },
  knot: { on: false },
};

/** What the options page may ask for and the parser lets through; spans in milliseconds. */
export const limits = {
  interval: [minutes(5), minutes(180)],
  rest: [minutes(1), minutes(30)],
  breakLength: [seconds(30), minutes(5)],
  patience: [minutes(0), minutes(10)],
  maxHold: [minutes(5), hours(4)],
  snooze: [minutes(1), minutes(60)],
  maxSnoozes: [0, 10],
  missedAfter: [minutes(1), hours(2)],
  needed: [1, 10],
  dayStart: [hours(0), hours(12)],
  volume: [0, 1],
  variants: 500,
} as const;
