import type { HoursRange, MinuteOfDay, WeekHours } from '../settings/settings';

/** A day that somebody might have, in minutes since its midnight: what runs past midnight is beyond 1440. */
export interface ExampleDay {
  /** 0 is Monday. */
  readonly weekday: number;
  /** When they sit; in between they are away. */
  readonly spells: readonly Spell[];
}

export interface Spell {
  readonly from: MinuteOfDay;
  readonly to: number;
}

const nineToFive: Spell = { from: 540, to: 1020 };
const lunchMinutes = 30;
/** Whoever sits so long without a gap has eaten in between. */
const hungryAfter = 300;
/** Longer than this is no day at a desk but "at any time". */
const longest = 720;
const halfPastTwelve = 750;

/** The first working day of the week, with lunch; `null` when there is none. At any time means nine to five. */
export function exampleDay(hours: WeekHours): ExampleDay | null {
  const weekday = hours.findIndex((ranges) => ranges.length > 0);
  const ranges = hours[weekday];
  if (ranges === undefined) return null;
  const spells = ranges.map(spellOf).toSorted((a, b) => a.from - b.from);
  return { weekday, spells: spells.length === 1 ? spells.flatMap(withLunch) : spells };
}

function spellOf({ from, to }: HoursRange): Spell {
  const spell = { from, to: to <= from ? to + 1440 : to };
  const covers = from <= nineToFive.from && spell.to >= nineToFive.to;
  return covers && spell.to - from > longest ? nineToFive : spell;
}

function withLunch(spell: Spell): readonly Spell[] {
  const { from, to } = spell;
  if (to - from < hungryAfter) return [spell];
  const middle = Math.round((from + to) / 60) * 30;
  const usual = halfPastTwelve - from >= 90 && to - halfPastTwelve >= 120;
  const lunch = usual ? halfPastTwelve : middle;
  return [
    { from, to: lunch },
    { from: lunch + lunchMinutes, to },
  ];
}
