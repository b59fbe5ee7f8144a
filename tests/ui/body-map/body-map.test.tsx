import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { areaWeekOf, type AreaWeek } from '#src/domain/history/area-week';
import { areas, type Area } from '#src/domain/moves/move';
import type { Day } from '#src/domain/time';
import { BodyMap } from '#src/ui/body-map/BodyMap';
import { fakePorts, renderWith } from '../support/fake-ports';

afterEach(cleanup);

const empty = areaWeekOf(new Map(), '2026-11-20' as Day);

/** A week in which so much was done, in minutes or sets. */
const weekWith = (done: Partial<Record<Area, number>>): AreaWeek => ({
  ...empty,
  ...Object.fromEntries(Object.entries(done).map(([area, amount]) => [area, { ...empty[area as Area], done: amount }])),
});

const show = (props: Parameters<typeof BodyMap>[0]) => renderWith(fakePorts(), <BodyMap {...props} />);
const button = (name: RegExp) => screen.getByRole('button', { name });
const names = () => screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? '');
const focusedName = () => document.activeElement?.getAttribute('aria-label') ?? '';
const line = (name: string) => screen.getByText(name, { selector: 'strong' }).parentElement?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('the names', () => {
  test('tell what each area got and what a week should give it', () => {
    show({ shares: weekWith({ chest: 2, 'upper-back': 3.5, 'neck-back': 1 }) });
    expect(names()).toContain('Chest: 2 of 5\u00a0min this week');
    expect(names()).toContain('Upper back: 3.5 of 8 sets this week');
    expect(names()).toContain('Back of the neck: 1 of 4 sets this week');
  });

  test('are twelve, the front from the neck down and then the back', () => {
    show({ shares: empty });
    expect(names()).toHaveLength(areas.length);
    expect([names()[0], names()[5], names()[6], names()[11]]).toEqual([
      'Front of the neck: 0 of 2\u00a0min this week',
      'Front of the thighs: 0 of 4\u00a0min this week',
      'Back of the neck: 0 of 4 sets this week',
      'Back of the thighs: 0 of 3 sets this week',
    ]);
  });

  test('say when it was more than the share', () => {
    show({ shares: weekWith({ chest: 6.04, ribs: 2.04 }) });
    expect(names()).toContain('Chest: 6 of 5\u00a0min this week, more than its share');
    expect(names()).toContain('Ribs: 2 of 2\u00a0min this week');
  });

  test('say when no move is left, and then owe nothing', () => {
    show({ shares: weekWith({ glutes: 1 }), unreachable: ['glutes'] });
    expect(names()).toContain('Glutes: 1 set this week, no move left');
  });

  test('say what a break added to', () => {
    show({ shares: weekWith({ chest: 2 }), added: { chest: 0.7 } });
    expect(names()).toContain('Chest: 2 of 5\u00a0min this week, this break added to it');
  });

  test('promise no numbers before they are known', () => {
    show({ shares: null });
    expect(names()[1]).toBe('Chest: not known yet');
  });
});

describe('pointing, focus and pressing', () => {
  test('the line under the picture tells the area under the pointer, then how to look again', () => {
    show({ shares: weekWith({ chest: 2 }) });
    expect(screen.getByText(/^Point at an area/)).toBeTruthy();
    fireEvent.pointerEnter(button(/^Chest/));
    expect(line('Chest')).toBe('Chest 2 of 5\u00a0min this week');
    fireEvent.pointerLeave(button(/^Chest/));
    expect(screen.getByText(/^Point at an area/)).toBeTruthy();
  });

  test('it tells the focused area, too', () => {
    show({ shares: empty });
    fireEvent.focus(button(/^Glutes/));
    expect(line('Glutes')).toBe('Glutes 0 of 4 sets this week');
  });

  test('a click, Enter and Space select', () => {
    const onSelect = vi.fn<(area: Area) => void>();
    show({ shares: empty, onSelect });
    fireEvent.click(button(/^Chest/));
    button(/^Glutes/).focus();
    press('Enter');
    press(' ');
    press('x');
    expect(onSelect.mock.calls).toEqual([['chest'], ['glutes'], ['glutes']]);
  });

  test('what is selected is pressed and told', () => {
    show({ shares: empty, selected: 'ribs', onSelect: () => {} });
    expect(button(/^Ribs/).getAttribute('aria-pressed')).toBe('true');
    expect(button(/^Chest/).getAttribute('aria-pressed')).toBe('false');
    expect(line('Ribs')).toBe('Ribs 0 of 2\u00a0min this week');
  });

  test('with nobody to tell, a press keeps the area in words, and another lets it go', () => {
    show({ shares: empty });
    fireEvent.click(button(/^Ribs/));
    expect(line('Ribs')).toBe('Ribs 0 of 2\u00a0min this week');
    fireEvent.click(button(/^Ribs/));
    expect(screen.getByText(/^Point at an area/)).toBeTruthy();
  });
});

describe('by keyboard', () => {
  const stops = () => screen.getAllByRole('button').filter((one) => one.getAttribute('tabindex') === '0');

  test('it is one stop: at first the neck, later where one was last', () => {
    show({ shares: empty });
    expect(stops().map((one) => one.getAttribute('aria-label'))).toEqual([
      'Front of the neck: 0 of 2\u00a0min this week',
    ]);
    stops()[0]?.focus();
    press('ArrowDown');
    (document.activeElement as SVGElement).blur();
    expect(stops()).toEqual([button(/^Chest/)]);
  });

  test('down goes through the front and on through the back, up the same way back', () => {
    show({ shares: empty });
    const order = names();
    stops()[0]?.focus();
    const walked = order.map(() => {
      const at = focusedName();
      press('ArrowDown');
      return at;
    });
    expect(walked).toEqual(order);
    expect(focusedName()).toBe(order.at(-1));
    press('ArrowUp');
    expect(focusedName()).toBe(order.at(-2));
  });

  test('left and right go to the other side of the body', () => {
    show({ shares: empty });
    button(/^Chest/).focus();
    press('ArrowRight');
    expect(focusedName()).toMatch(/^Upper back/);
    press('ArrowLeft');
    expect(focusedName()).toMatch(/^Chest/);
  });

  test('Home and End go to the ends', () => {
    show({ shares: empty });
    button(/^Ribs/).focus();
    press('End');
    expect(focusedName()).toMatch(/^Back of the thighs/);
    press('Home');
    expect(focusedName()).toMatch(/^Front of the neck/);
  });

  test('keys that are not its own are left to the page', () => {
    show({ shares: empty });
    button(/^Ribs/).focus();
    expect(press('n')).toBe(true);
    expect(press('ArrowDown')).toBe(false);
  });
});

describe('the picture', () => {
  /** What is shown of each piece of an area, from its top: 0 % is all of it. */
  const hidden = (name: RegExp) =>
    [...button(name).querySelectorAll<SVGElement>('.level')].map(
      (one) => /inset\(([\d.]+%)/.exec(one.style.clipPath)?.[1],
    );

  test('fills each piece from the bottom by what is done of the share', () => {
    show({ shares: weekWith({ chest: 2, abdomen: 3 }) });
    expect(hidden(/^Chest/)).toEqual(['60.0%', '60.0%']);
    expect(hidden(/^Abdomen/)).toEqual(['0.0%']);
    expect(hidden(/^Ribs/)).toEqual(['100.0%', '100.0%']);
  });

  test('shows what was added on top of what was there', () => {
    show({ shares: weekWith({ abdomen: 1.5 }), added: { abdomen: 0.5 } });
    const [gain] = button(/^Abdomen/).querySelectorAll<SVGElement>('.gain');
    expect(gain?.style.clipPath).toMatch(/^inset\(25\.0% 0(?:px)? 50\.0%/);
  });

  test('an area out of reach does not fill', () => {
    show({ shares: weekWith({ chest: 2 }), unreachable: ['chest'] });
    expect(hidden(/^Chest/)).toEqual([]);
    expect(within(screen.getByRole('list')).getByText('No move left')).toBeTruthy();
  });

  test('explains only signs that it may wear', () => {
    show({ shares: empty });
    expect(screen.queryByText('No move left')).toBeNull();
    expect(screen.queryByText('More than the share')).toBeNull();
    expect(screen.queryByText(/^Outlined/)).toBeNull();
    cleanup();
    show({ shares: weekWith({ chest: 6 }), added: { chest: 1 } });
    expect(screen.getByText('More than the share')).toBeTruthy();
    expect(screen.getByText(/^Outlined/)).toBeTruthy();
  });
});

test('the same is there as a table', () => {
  show({ shares: weekWith({ chest: 2 }), unreachable: ['glutes'] });
  const row = (name: string) => screen.getByRole('rowheader', { name, hidden: true }).closest('tr')?.textContent;
  expect(row('Chest')).toBe('Chest2\u00a0min5\u00a0min');
  expect(row('Glutes')).toBe('Glutes0 setsno move left');
});
