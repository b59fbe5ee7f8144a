import { act, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { skipTags } from '#src/domain/moves/move';
import { defaultSettings, wholeDay, type WeekHours } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';
import { withDay } from '#src/ui/settings/hours';
import { applyPatch } from '#src/ui/settings/patch';
import { WelcomePage } from '#src/ui/welcome/WelcomePage';
import { button, click, failingPorts, field, lastPatch, patches, storingPorts } from '../options/bench';
import { atNoon, pass, settle } from '../support/clock';
import { glanceWith } from '../support/examples';
import { fakePorts, renderWith, type FakePorts } from '../support/fake-ports';

atNoon();
beforeEach(() => {
  location.hash = '';
});

async function open(step = '', ports: FakePorts = storingPorts()) {
  location.hash = step;
  renderWith(ports, <WelcomePage />);
  await settle();
  return ports;
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const heading = () => screen.getByRole('heading', { level: 1 });
const here = () =>
  screen.getAllByRole('link').find((link) => link.getAttribute('aria-current') === 'step')?.textContent;
/** Pictures that say something; that of the brand is beside its name. */
const pictures = () => screen.queryAllByRole('img', { name: /./ });
const next = () => click(button('Next'));

describe('the way through the welcome', () => {
  test('goes step by step and back again, with the heading in focus', async () => {
    await open();
    expect(heading().textContent).toBe('Welcome to Unknot');
    expect(here()).toBe('The idea');
    await next();
    expect(here()).toBe('Work-arounds');
    expect(document.activeElement).toBe(heading());
    await next();
    expect(here()).toBe('Rhythm');
    await click(button('Back'));
    expect(here()).toBe('Work-arounds');
  });

  test('does not take the focus when the page has only just opened', async () => {
    await open();
    expect(document.activeElement).toBe(document.body);
  });

  test('comes back to the step it was at after a reload', async () => {
    await open('#rhythm');
    expect(heading().textContent).toBe('Find your rhythm');
  });

  test('can be left at any step with nothing changed', async () => {
    const ports = await open('#around');
    await click(button('Skip all'));
    expect(ports.closed.count).toBe(1);
    expect(patches(ports)).toEqual([]);
  });

  test('still tells the idea and ends well when the settings cannot be read', async () => {
    const ports = storingPorts();
    ports.settings.load = () => Promise.reject(new Error('Corrupt'));
    await open('', ports);
    expect(pictures()).toHaveLength(3);
    await next();
    expect(screen.getByText(/could not be read/)).toBeTruthy();
    location.hash = '#ready';
    await settle();
    expect(heading().textContent).toBe('You are set');
  });
});

describe('the idea', () => {
  test('is told in three pictures, each with its words', async () => {
    await open();
    expect(pictures()).toHaveLength(3);
    expect(pictures().every((picture) => (picture.getAttribute('aria-label') ?? '').length > 20)).toBe(true);
    expect(pictures().every((picture) => picture.querySelectorAll('path').length > 5)).toBe(true);
  });
});

describe('work-arounds', () => {
  test('ask what is usual first, and everything behind "more"', async () => {
    await open('#around');
    expect(screen.getAllByRole('checkbox')).toHaveLength(8);
    await click(button(/show all/));
    expect(screen.getAllByRole('checkbox')).toHaveLength(skipTags.length);
  });

  test('are saved at once, and say how many moves are left', async () => {
    const ports = await open('#around');
    await click(box('Painful knee'));
    expect(lastPatch(ports)).toEqual({ workAround: ['knee-pain'] });
    expect(screen.getByText(new RegExp(`\\d+ of ${catalogue.length} moves suit you`))).toBeTruthy();
  });

  test('keep an unusual answer in sight when the list is short again', async () => {
    await open('#around');
    await click(button(/show all/));
    await click(box('Glaucoma'));
    await click(button(/only the usual/));
    expect(box('Glaucoma').checked).toBe(true);
  });
});

describe('the rhythm', () => {
  const day = () => pictures()[0]?.getAttribute('aria-label') ?? '';

  test('shows the day that comes of it, and another one when it changes', async () => {
    const ports = await open('#rhythm');
    expect(radio('45\u00a0min').checked).toBe(true);
    expect(day()).toContain('Breaks at 9:45');
    expect(screen.getByText('9 × 2 min a day')).toBeTruthy();
    await click(radio('90\u00a0min'));
    expect(lastPatch(ports)).toEqual({ reminders: { interval: minutes(90) } });
    expect(day()).toContain('Breaks at 10:30');
    expect(screen.getByText('4 × 2 min a day')).toBeTruthy();
  });

  test('shows an interval of one’s own among the others', async () => {
    await open(
      '#rhythm',
      storingPorts({ settings: applyPatch(defaultSettings, { reminders: { interval: minutes(50) } }) }),
    );
    expect(radio('50\u00a0min').checked).toBe(true);
    expect(screen.getAllByRole('radio', { name: /min/ })).toHaveLength(6);
  });

  test('sets the same hours for all working days, and the day follows', async () => {
    const ports = await open('#rhythm');
    await click(radio('In set hours'));
    const nineToFive = [{ from: 540, to: 1020 }];
    expect(lastPatch(ports)).toEqual({
      hours: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []],
    });
    await type('From', '07:00');
    expect(lastPatch(ports)?.hours?.[0]).toEqual([{ from: 420, to: 1020 }]);
    expect(day()).toContain('Breaks at 7:45');
    await click(radio('At any time'));
    expect(lastPatch(ports)?.hours?.[0]).toEqual([wholeDay]);
  });

  test('leaves hours alone that differ by day', async () => {
    const hours: WeekHours = withDay(defaultSettings.hours, 0, [{ from: 540, to: 720 }]);
    await open('#rhythm', storingPorts({ settings: { ...defaultSettings, hours } }));
    expect(screen.queryByRole('radio', { name: 'In set hours' })).toBeNull();
    expect(screen.getByText(/day by day/)).toBeTruthy();
  });

  test('saves working days at once, and gives a day back the hours it had', async () => {
    const ports = await open('#rhythm');
    await click(box('Saturday'));
    expect(lastPatch(ports)).toEqual({ hours: withDay(defaultSettings.hours, 5, [wholeDay]) });
    await click(box('Friday'));
    expect(box('Friday').checked).toBe(false);
    await click(box('Friday'));
    expect(lastPatch(ports)?.hours?.[4]).toEqual([wholeDay]);
  });

  test('says so when there is no working day left', async () => {
    await open('#rhythm', storingPorts({ settings: { ...defaultSettings, hours: [[], [], [], [], [], [], []] } }));
    expect(pictures()).toEqual([]);
    expect(screen.getByText(/No working day is set/)).toBeTruthy();
  });

  test('shows what is stored again when saving fails', async () => {
    await open('#rhythm', failingPorts());
    await click(radio('30\u00a0min'));
    expect(radio('45\u00a0min').checked).toBe(true);
    expect(screen.getByText(/could not be saved/)).toBeTruthy();
  });
});

describe('ready', () => {
  const ready = (ports: FakePorts) => open('#ready', ports);

  test('says about when the first break comes', async () => {
    await ready(fakePorts({ glance: glanceWith() }));
    expect(screen.getByText(/First break in about 25 min/)).toBeTruthy();
  });

  test('counts from the settings until the clock has spoken', async () => {
    await ready(fakePorts());
    expect(screen.getByText(/First break in about 45 min/)).toBeTruthy();
  });

  test('says why no break comes for now', async () => {
    await ready(
      fakePorts({ glance: glanceWith({ phase: 'offHours', dueAt: null, untilText: 'Off until Monday 09:00' }) }),
    );
    expect(screen.getByText('Off until Monday 09:00')).toBeTruthy();
  });

  test('shows how to pin the icon, and says so once it is pinned', async () => {
    const ports = await open('#ready', fakePorts({ pinned: false }));
    expect(screen.getByText('Click the pin beside Unknot.')).toBeTruthy();
    await act(() => ports.toolbarButton.pinned.set(true));
    expect(screen.getByText('Pinned.').closest('[role=status]')).toBeTruthy();
    expect(screen.queryByText('Click the pin beside Unknot.')).toBeNull();
  });

  test('shows it in the ways of Firefox there', async () => {
    await ready(fakePorts({ pinned: false, browser: 'firefox' }));
    expect(screen.getByText('Choose “Pin to Toolbar”.')).toBeTruthy();
  });

  test('leads to all options and to what is known, and closes when done', async () => {
    const ports = await open('#ready', fakePorts());
    await click(button('All options'));
    expect(ports.opened).toEqual(['options']);
    expect(screen.getByRole('link', { name: /What is known/ }).getAttribute('href')).toBe('options.html#about');
    await click(button('Done'));
    expect(ports.closed.count).toBe(1);
  });
});

/** Types a time and lets the pause in typing pass. */
async function type(name: string, value: string): Promise<void> {
  const input = field(name);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await pass(1);
}
