import type messages from '../../assets/public/_locales/en/messages.json';
import type { AreaWeek } from '#src/domain/history/area-week';
import type { Area, MoveId } from '#src/domain/moves/move';
import type { Decision } from '#src/domain/schedule/decisions';
import type { Settings } from '#src/domain/settings/settings';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import type { Result } from '#src/domain/result';
import type { Instant } from '#src/domain/time';
import type { Glance } from './glance';
import type { Answer, Ask, Command } from './messages';
import type { PageData } from './page-data';
import type { KeptMove } from './ports/own-moves-store';
import type { Sound } from './sound';

/** Keys of `assets/public/_locales/en/messages.json`. */
export type TextKey = keyof typeof messages;

/** A text of the locale file with `$1`, `$2` filled in. */
export type Translate = (key: TextKey, ...fill: readonly (string | number)[]) => string;

/** The words of one move, from `src/locales/<language>/moves.json`. */
export interface MoveTexts {
  readonly name: string;
  /** What others call it; search looks here, too. */
  readonly aka?: readonly string[];
  readonly steps: readonly string[];
  readonly mistake: string;
  readonly caution: string;
  readonly easier: string;
  readonly harder: string;
  /** Where the dose comes from, in words. */
  readonly source: string;
  readonly evidence?: string;
}

/** A value in storage that a page follows. `watch` returns the way to stop. */
export interface Followed<Value> {
  load(): Promise<Value>;
  watch(seen: (value: Value) => void): () => void;
}

/**
 * Sites at which a sound means a call. Where the browser itself tells who shares a camera or a microphone, nothing is
 * asked for.
 */
export interface CallSites {
  readonly needed: boolean;
  /** The hosts, such as `meet.google.com`, as they are shown before anybody is asked. */
  readonly hosts: readonly string[];
  allowed(): Promise<boolean>;
  /** Asks the user; must be called right in a click. Whether it was allowed. */
  ask(): Promise<boolean>;
  giveUp(): Promise<void>;
}

/** Why a file is not taken as a picture: it is none that is known, it cannot be read, or it stays too large. */
export type PictureFault = 'type' | 'broken' | 'large';

/** The own moves as a page has them: it reads them itself, and asks the worker for every change. */
export interface OwnMoves {
  readonly list: Followed<readonly OwnMove[]>;
  picture(id: MoveId): Promise<Blob | null>;
  /** Lays moves down for the worker; gives the key to send to it. Pictures do not fit in a message. */
  lay(moves: readonly KeptMove[]): Promise<string>;
  readonly freshId: () => MoveId;
  /** Draws a picture anew, no larger than it may be: what else was in the file stays behind. */
  redraw(file: Blob): Promise<Result<Blob, PictureFault>>;
}

/** Our button in the toolbar: browsers hide it at first. */
export interface ToolbarButton {
  /** Which browser's way of pinning it to show. */
  readonly browser: 'chromium' | 'firefox';
  /** Whether it is pinned; `null` where the browser does not tell. */
  readonly pinned: Followed<boolean | null>;
}

/** What every page is handed; `src/browser/page.ts` is the real one, tests hand in their own. */
export interface PagePorts {
  send<Name extends Command>(name: Name, ask: Ask<Name>): Promise<Answer<Name>>;
  readonly glance: Followed<Glance | null>;
  /** Whether the disk takes nothing in: then all else in storage is old. */
  readonly cannotSave: Followed<boolean>;
  readonly settings: Followed<Settings>;
  /** The last decisions of the clock, oldest first. */
  readonly why: Followed<readonly Decision[]>;
  readonly callSites: CallSites;
  readonly ownMoves: OwnMoves;
  readonly toolbarButton: ToolbarButton;
  readonly now: () => Instant;
  readonly t: Translate;
  /** Loaded when asked for: the popup does not need them for its first paint. */
  moveTexts(): Promise<(id: MoveId) => MoveTexts | null>;
  readonly areaName: (area: Area) => string;
  /** What each area got in the last seven days, read from history; rejects when that cannot be opened. */
  areaWeek(): Promise<AreaWeek>;
  /** The history as a whole. Loaded when asked for. */
  readonly data: () => Promise<PageData>;
  /** Gives the user a file. */
  readonly saveFile: (name: string, content: string | Blob) => void;
  /** Loaded when somebody may want to hear something. */
  sound(): Promise<Sound>;
  openPage(page: 'options' | 'journal' | 'welcome'): Promise<void>;
  /** From here on the worker notices when this page is gone, however it ends. Gives the way to let go. */
  readonly attend: (breakId: string) => () => void;
  /** Closes the window or popup this page is in. */
  readonly close: () => void;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
}
