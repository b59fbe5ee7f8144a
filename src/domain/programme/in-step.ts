import { defaultSettings, type Settings } from '../settings/settings';
import { millis } from '../time';
import { stepOn, type Programme } from './programme';
import { shapes, type StepShape } from './steps';

/** How breaks are by hand: as the settings say, and always with a finisher. */
const byHand = { finisher: true, more: 0, goal: 5 } as const satisfies Partial<StepShape>;

/** The settings as the programme has them, and what it asks for besides. By hand they are what they are. */
export interface InStep extends Pick<StepShape, 'finisher' | 'more' | 'goal'> {
  readonly settings: Settings;
}

export function inStep(settings: Settings, programme: Programme | null): InStep {
  if (settings.programme.mode === 'by-hand') return { settings, ...byHand };
  const { level, bands, longest, finisher, more, goal } = shapes[stepOn(programme)];
  const { breakLength } = settings.reminders;
  const { kit } = settings.moves;
  // Whoever wants longer breaks than usual has said so; a shorter one stays as short as it is.
  const isLonger = breakLength > defaultSettings.reminders.breakLength;
  return {
    settings: {
      ...settings,
      reminders: {
        ...settings.reminders,
        breakLength: isLonger ? breakLength : millis(Math.min(breakLength, longest)),
      },
      moves: { ...settings.moves, level, kit: bands ? kit : kit.filter((item) => item !== 'band') },
    },
    finisher,
    more,
    goal,
  };
}

/** The size of somebody's week, as a part of the 25 breaks that the targets of the areas are made for. */
export function planScale(settings: Settings, programme: Programme | null): number {
  const workdays = settings.hours.filter((ranges) => ranges.length > 0).length;
  return (inStep(settings, programme).goal * (workdays === 0 ? 5 : workdays)) / 25;
}
