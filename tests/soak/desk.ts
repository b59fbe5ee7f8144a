import type { Habit } from './hands';

/** What a person is doing, one after the other, all day and all night. */
export type Doing =
  | 'typing'
  | 'reading'
  | 'call'
  | 'slides'
  | 'film'
  | 'music'
  | 'walk'
  | 'locked'
  | 'lid'
  | 'left on'
  | 'closed'
  | 'restart';

/** The truth about a desk, of which the extension sees only a part. */
export interface Desk {
  /** Somebody sits here. */
  readonly chair: boolean;
  /** `asleep`: nothing runs. `closed`: the machine runs, the browser does not. */
  readonly power: 'on' | 'asleep' | 'closed';
  readonly locked: boolean;
  readonly fullScreen: boolean;
  readonly call: boolean;
  readonly audible: boolean;
  readonly habit: Habit | null;
}

const sitting = { chair: true, power: 'on', locked: false, fullScreen: false, call: false, audible: false } as const;
const gone = { ...sitting, chair: false, habit: null } as const;

export const desks: Readonly<Record<Doing, Desk>> = {
  typing: { ...sitting, habit: 'typing' },
  reading: { ...sitting, habit: 'reading' },
  call: { ...sitting, call: true, audible: true, habit: 'listening' },
  slides: { ...sitting, fullScreen: true, habit: 'clicking' },
  film: { ...sitting, fullScreen: true, audible: true, habit: null },
  /** A video or music in the tab in front, somebody works beside it. */
  music: { ...sitting, audible: true, habit: 'reading' },
  /** To the kettle, without a lock. */
  walk: gone,
  locked: { ...gone, locked: true },
  lid: { ...gone, power: 'asleep', locked: true },
  /** Nobody there and nothing locked. */
  'left on': gone,
  closed: { ...gone, power: 'closed' },
  /** The browser ends and starts again while somebody waits for it. */
  restart: { ...sitting, power: 'closed', habit: null },
};

/** So long is somebody doing it, until `until`, which is true time in milliseconds. */
export interface Stretch {
  readonly doing: Doing;
  readonly until: number;
  /** The zone of the machine from here on. */
  readonly zone: string;
}
