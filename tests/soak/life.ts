import type { Rules } from '#src/domain/schedule/rules';
import type { Event } from '#src/domain/schedule/event';
import type { OutboxItem, ScheduleState } from '#src/domain/schedule/state';
import { hours } from '#src/domain/time';
import { plan } from '../support/schedule';
import { Browser } from './browser';
import { Chance } from './chance';
import { lifeOf } from './days';
import { desks, type Desk, type Stretch } from './desk';
import { Hands } from './hands';
import type { Kind } from './kinds';
import { popupOf, windowOf, type Wait } from './page';
import { Tally } from './tally';
import { Watch } from './watch';
import type { Because, Handled, Witness } from './witness';

interface Page {
  readonly id: string;
  readonly steps: Generator<Wait>;
  next: number;
  waiting: boolean;
}

/** Something done by hand about every so many minutes at the desk, as weights. */
const urgeEvery = 100 * 60_000;
const urges = {
  'closes another window': 8,
  'takes a break': 3,
  'stretches quickly': 4,
  '30min': 1,
  '1h': 1,
  tomorrow: 0.3,
  resumed: 0.5,
  'meets for 30min': 0.5,
  'meets for 1h': 0.3,
  'meets until over': 0.2,
  'sets the clock': 0.2,
};

/** One person, their machine and their browser, from the first day to the last. Only moments that matter are lived. */
export class Life implements Witness {
  t = 0;
  skew = 0;
  zone: string;
  desk: Desk = desks.closed;
  doing: Stretch['doing'] = 'closed';
  readonly watch: Watch;
  readonly tally: Tally;
  readonly hands: Hands;
  readonly browser: Browser;

  private readonly kind: Kind;
  private readonly chance: Chance;
  private readonly script: Generator<Stretch>;
  private window: Page | null = null;
  private popup: Page | null = null;
  private urge = Infinity;
  /** When they follow a notification or the icon. */
  private follows = Infinity;
  private standing = false;

  /** @param promised what the machine is held to; other rules than its own are a way to see that the watch sees */
  constructor(kind: Kind, seed: number, from: Temporal.PlainDate, days: number, promised: Partial<Rules> = {}) {
    this.kind = kind;
    this.chance = new Chance(seed);
    this.script = lifeOf(kind, this.chance, from, days);
    const first = this.script.next();
    if (first.done === true) throw new Error('A life without a day');
    this.t = first.value.until;
    this.zone = first.value.zone;
    this.hands = new Hands(this.chance, this.t);
    this.tally = new Tally(kind, days);
    this.browser = new Browser(kind.settings, this, this.hands, this.chance, this);
    this.watch = new Watch(this, { ...this.browser.rules, ...promised });
  }

  live(): this {
    for (const stretch of this.script) this.spend(stretch);
    return this;
  }

  handled(step: Handled): void {
    this.tally.handled(step, this.desk);
    this.watch.handled(step);
    const wasTold = step.before.phase.kind === 'due' && step.before.phase.told !== null;
    if (step.state.phase.kind === 'due' && step.state.phase.told !== null && !wasTold) this.isTold();
  }

  woken(because: Because, state: ScheduleState): void {
    this.tally.woken(because, state, this.browser.rules.polls !== null);
  }

  opened(id: string): void {
    this.tally.opened(this.desk.chair);
    const { phase } = this.browser.state;
    const offer = phase.kind === 'onBreak' ? phase.offer : 'full';
    this.window = this.page(id, windowOf(this.visit(id, offer === 'reset' ? plan.slice(2) : plan)));
  }

  delivered(item: OutboxItem): void {
    this.watch.delivered(item);
    if (item.kind === 'record') this.tally.recorded(item.record);
  }

  private spend(stretch: Stretch): void {
    this.begin(stretch);
    for (let next = this.nextMoment(); next < stretch.until; next = this.nextMoment()) {
      if (next < this.t) throw new Error(`Time runs backwards while ${this.doing}`);
      this.t = next;
      this.moment();
    }
    this.tally.spent(this, stretch.until);
    this.t = stretch.until;
    this.watch.look();
  }

  private begin({ doing, zone }: Stretch): void {
    const before = this.desk;
    this.tally.spent(this, this.t);
    this.doing = doing;
    this.desk = desks[doing];
    if (zone !== this.zone) this.watch.disturbed();
    this.zone = zone;
    this.tally.spent(this, this.t);
    const { power, chair, habit } = this.desk;
    this.hands.take(this.standing ? null : habit, this.t);
    if (chair && habit !== null && !before.chair) this.hands.touch(this.t);
    if (this.follows < this.t) this.follows = Infinity;
    this.urge = chair ? this.t + this.chance.around(urgeEvery) : Infinity;
    if (power !== 'on') this.watch.disturbed();
    if (power === 'closed' && before.power !== 'closed') this.closeBrowser();
    if (power !== 'on') return;
    if (before.power === 'closed') this.browser.start();
    else if (before.power === 'asleep') this.wakeUp();
    else this.browser.listen();
    this.seePages();
  }

  private closeBrowser(): void {
    this.browser.end();
    this.tidy();
    if (this.popup !== null) this.popup = this.ended(this.popup);
  }

  private wakeUp(): void {
    this.browser.wakeUp();
    for (const page of [this.window, this.popup]) if (page !== null) page.next = Math.max(page.next, this.t + 100);
  }

  /** What waits for somebody goes on once they are there. */
  private seePages(): void {
    if (!this.desk.chair) return;
    for (const page of [this.window, this.popup]) {
      if (page?.waiting === true) Object.assign(page, { waiting: false, next: this.t + this.chance.around(3000) });
    }
  }

  private nextMoment(): number {
    if (this.desk.power !== 'on') return Infinity;
    const { alarm, speaks } = this.browser;
    const pages = Math.min(this.window?.next ?? Infinity, this.popup?.next ?? Infinity);
    return Math.min(alarm?.rings ?? Infinity, speaks, pages, this.hands.next, this.urge, this.follows);
  }

  private moment(): void {
    const { browser, hands, t } = this;
    if (browser.alarm?.rings === t) browser.ring();
    else if (browser.speaks === t) browser.speak();
    else if (hands.next === t) {
      this.watch.look();
      hands.turn();
      browser.listen();
    } else if (this.window?.next === t) this.turnPage(this.window);
    else if (this.popup?.next === t) this.turnPage(this.popup);
    else if (this.follows === t) {
      this.follows = Infinity;
      if (this.desk.chair) this.click({ kind: 'breakRequested' });
    } else this.followUrge();
    this.tidy();
  }

  private turnPage(page: Page): void {
    const { done, value } = page.steps.next();
    if (done === true) {
      if (page === this.popup) this.popup = null;
      if (page === this.window) this.window = null;
    } else if (value === 'somebody' && !this.desk.chair) {
      Object.assign(page, { waiting: true, next: Infinity });
    } else page.next = this.t + (value === 'somebody' ? 0 : value);
  }

  /** A page whose window is gone does nothing any more. */
  private tidy(): void {
    const { window, browser } = this;
    if (window !== null && window.id !== browser.window && window.id !== browser.farewell) {
      this.window = this.ended(window);
    }
  }

  private ended(page: Page): null {
    page.steps.return(undefined);
    return null;
  }

  private followUrge(): void {
    this.urge = this.t + this.chance.around(urgeEvery);
    if (this.browser.state.phase.kind === 'paused' && this.chance.happens(0.4)) this.click({ kind: 'resumed' });
    const { meeting } = this.browser.state;
    if (meeting?.until === null && this.chance.happens(0.7)) this.click({ kind: 'meetingSet', length: 'over' });
    const urge = this.chance.pick(urges);
    switch (urge) {
      case 'closes another window':
        this.browser.windowClosed(null);
        break;
      case 'takes a break':
        this.click({ kind: 'breakRequested' });
        break;
      case 'stretches quickly':
        if (this.window === null && this.popup === null) {
          const id = this.browser.freshId();
          this.popup = this.page(id, popupOf(this.visit(id, plan.slice(0, 1))));
        }
        break;
      case 'sets the clock':
        // Wrong until the next time.
        this.skew =
          this.skew === 0 ? (this.chance.pick({ back: 1, ahead: 1 }) === 'back' ? -1 * hours(1) : hours(24)) : 0;
        this.watch.clockWasSet();
        this.browser.clockWasSet();
        break;
      case 'meets for 30min':
        this.click({ kind: 'meetingSet', length: '30min' });
        break;
      case 'meets for 1h':
        this.click({ kind: 'meetingSet', length: '1h' });
        break;
      case 'meets until over':
        this.click({ kind: 'meetingSet', length: 'open' });
        break;
      case '30min':
      case '1h':
      case 'tomorrow':
      case 'resumed':
        this.click({ kind: 'paused', length: urge });
    }
  }

  private click(event: Event): void {
    this.hands.touch(this.t);
    while (!this.browser.tell(event, 'person'));
  }

  /** By notification or by the icon: some follow soon, some never. */
  private isTold(): void {
    this.tally.told();
    if (this.chance.happens(0.6)) this.follows = this.t + this.chance.around(4 * 60_000);
  }

  private page(id: string, steps: Generator<Wait>): Page {
    return { id, steps, next: this.t, waiting: false };
  }

  private visit(breakId: string, moves: typeof plan) {
    const { browser, chance } = this;
    return {
      breakId,
      plan: moves,
      browser,
      chance,
      answer: chance.pick(this.kind.answers),
      reported: (id: string, index: number, seconds: number) => this.watch.acknowledged(id, index, seconds),
      stands: (standing: boolean) => {
        this.standing = standing;
        this.hands.take(standing || this.desk.power !== 'on' ? null : this.desk.habit, this.t);
        browser.listen();
      },
    };
  }
}
