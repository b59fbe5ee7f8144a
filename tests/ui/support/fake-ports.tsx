import { render, type RenderResult } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import messages from '../../../assets/public/_locales/en/messages.json';
import type { Glance } from '#src/app/glance';
import type { Answer, Ask, Command, Protocol } from '#src/app/messages';
import type { PageData } from '#src/app/page-data';
import type { CallSites, MoveTexts, PagePorts, TextKey, ToolbarButton } from '#src/app/page-ports';
import { areaWeekOf, type AreaWeek } from '#src/domain/history/area-week';
import type { Decision } from '#src/domain/schedule/decisions';
import { defaultSettings, type Settings } from '#src/domain/settings/settings';
import { instant, type Day, type Instant } from '#src/domain/time';
import { PortsProvider } from '#src/ui/context';
import { fakeData } from './fake-data';
import { fakeFollowed } from './fake-followed';
import { fakeOwnMoves, type FakeOwnMoves, type FakeOwnMovesOptions } from './fake-own-moves';

export { fakeFollowed };

export interface Sent {
  readonly name: Command;
  readonly ask: unknown;
}

type Answers = { readonly [Name in Command]?: (ask: Ask<Name>) => Answer<Name> | Promise<Answer<Name>> };

export interface FakePortsOptions {
  readonly glance?: Glance | null;
  readonly settings?: Settings;
  readonly now?: () => Instant;
  /** What the worker answers; a command that is left out answers `undefined`. */
  readonly answers?: Answers;
  /** Decisions of the clock, oldest first. */
  readonly why?: readonly Decision[];
  readonly callSites?: Partial<CallSites>;
  /** Left out, nothing was done in the week. */
  readonly areaWeek?: () => Promise<AreaWeek>;
  /** Whether the toolbar button is pinned; left out, the browser does not tell. */
  readonly pinned?: boolean;
  readonly browser?: 'chromium' | 'firefox';
  readonly moveTexts?: (id: string) => MoveTexts | null;
  readonly direction?: 'ltr' | 'rtl';
  readonly ownMoves?: FakeOwnMovesOptions;
  /** Left out, there is no history yet. */
  readonly data?: Partial<PageData>;
  /** What the device can let hear; by default a chime, and no voice. */
  readonly sound?: Partial<FakeSoundOptions>;
}

interface FakeSoundOptions {
  readonly hasVoice: boolean;
  /** The browser lets nothing be heard. */
  readonly silent: boolean;
}

export interface FakePorts extends PagePorts {
  readonly glance: ReturnType<typeof fakeFollowed<Glance | null>>;
  readonly cannotSave: ReturnType<typeof fakeFollowed<boolean>>;
  readonly settings: ReturnType<typeof fakeFollowed<Settings>>;
  readonly why: ReturnType<typeof fakeFollowed<readonly Decision[]>>;
  readonly toolbarButton: ToolbarButton & { readonly pinned: ReturnType<typeof fakeFollowed<boolean | null>> };
  /** Every command sent, in order. */
  readonly sent: Sent[];
  /** The asks of one command, in order. */
  asked<Name extends Command>(name: Name): Ask<Name>[];
  readonly ownMoves: FakeOwnMoves;
  /** Files handed to the user. */
  readonly saved: { readonly name: string; readonly text: string; readonly file: Blob | null }[];
  readonly opened: string[];
  /** Breaks that the page attends to right now. */
  readonly attended: Set<string>;
  readonly closed: { count: number };
  /** Tones and words that were let be heard, in order. */
  readonly heard: string[];
  readonly hasVoice: ReturnType<typeof fakeFollowed<boolean>>;
}

/** The text of a key as the browser would give it. */
export const text = (key: TextKey, ...fill: readonly (string | number)[]): string =>
  messages[key].message.replace(/\$(\d)/g, (_, n: string) => String(fill[Number(n) - 1] ?? ''));

const plainTexts = (id: string): MoveTexts => ({
  name: `Name of ${id}`,
  steps: [`First step of ${id}`, `Second step of ${id}`],
  mistake: `Mistake of ${id}`,
  caution: `Caution of ${id}`,
  easier: `Easier ${id}`,
  harder: `Harder ${id}`,
  source: `Source of ${id}`,
});

/** Ports in memory: nothing is sent anywhere, everything can be looked at. */
export function fakePorts(options: FakePortsOptions = {}): FakePorts {
  const sent: Sent[] = [];
  const opened: string[] = [];
  const saved: FakePorts['saved'] = [];
  const attended = new Set<string>();
  const closed = { count: 0 };
  const heard: string[] = [];
  const hasVoice = fakeFollowed(options.sound?.hasVoice ?? false);
  const answers: Answers = options.answers ?? {};
  return {
    async send<Name extends Command>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
      sent.push({ name, ask });
      const answer = answers[name];
      return (await answer?.(ask)) as Awaited<Answer<Name>>;
    },
    sent,
    asked: <Name extends keyof Protocol>(name: Name) =>
      sent.filter((one) => one.name === name).map((one) => one.ask as Ask<Name>),
    glance: fakeFollowed<Glance | null>(options.glance ?? null),
    cannotSave: fakeFollowed(false),
    settings: fakeFollowed(options.settings ?? defaultSettings),
    why: fakeFollowed(options.why ?? []),
    callSites: {
      needed: false,
      hosts: [],
      allowed: () => Promise.resolve(false),
      ask: () => Promise.resolve(false),
      giveUp: () => Promise.resolve(),
      ...options.callSites,
    },
    ownMoves: fakeOwnMoves(options.ownMoves),
    saved,
    data: () => Promise.resolve(fakeData(options.data)),
    saveFile: (name, content) =>
      void saved.push(
        typeof content === 'string' ? { name, text: content, file: null } : { name, text: '', file: content },
      ),
    toolbarButton: {
      browser: options.browser ?? 'chromium',
      pinned: fakeFollowed<boolean | null>(options.pinned ?? null),
    },
    now: options.now ?? (() => instant(Date.now())),
    t: text,
    moveTexts: () => Promise.resolve(options.moveTexts ?? plainTexts),
    areaName: (area) => text(`area_${area.replace('-', '_')}` as TextKey),
    areaWeek: options.areaWeek ?? (() => Promise.resolve(areaWeekOf(new Map(), '2026-11-20' as Day))),
    sound: () =>
      Promise.resolve({
        chime(tone) {
          if (options.sound?.silent !== true) heard.push(tone);
          return Promise.resolve(options.sound?.silent !== true);
        },
        hasVoice,
        say: (words) => void heard.push(words),
        hush: () => undefined,
      }),
    heard,
    hasVoice,
    openPage(page) {
      opened.push(page);
      return Promise.resolve();
    },
    opened,
    attend(breakId) {
      attended.add(breakId);
      return () => attended.delete(breakId);
    },
    attended,
    close: () => {
      closed.count += 1;
    },
    closed,
    direction: options.direction ?? 'ltr',
    language: 'en',
  };
}

/** Renders a piece of a page with its ports around it. */
export const renderWith = (ports: PagePorts, piece: ComponentChild): RenderResult =>
  render(<PortsProvider value={ports}>{piece}</PortsProvider>);
