import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { areaWeekOf } from '#src/domain/history/area-week';
import { catalogue } from '#src/domain/moves/catalogue';
import { defaultSettings } from '#src/domain/settings/settings';
import type { Day } from '#src/domain/time';
import { WeekMap } from '#src/ui/body-map/WeekMap';
import { own } from '../../support/own-moves';
import { settingsWith } from '../../support/records';
import { atNoon, settle } from '../support/clock';
import { glanceWith } from '../support/examples';
import { fakePorts, renderWith, type FakePortsOptions } from '../support/fake-ports';

atNoon();

const empty = areaWeekOf(new Map(), '2026-11-20' as Day);

/** Every move that stretches the chest is switched off. */
const noChest = settingsWith({
  off: catalogue.filter(({ kind, areas }) => kind === 'front-stretch' && areas.includes('chest')).map(({ id }) => id),
});

async function show(options: FakePortsOptions) {
  const ports = fakePorts({ settings: defaultSettings, ...options });
  renderWith(ports, <WeekMap />);
  await settle();
  return ports;
}
const chest = () => screen.getByRole('button', { name: /^Chest/ }).getAttribute('aria-label');

test('an area that lost its last move says so', async () => {
  await show({ settings: noChest });
  expect(chest()).toBe('Chest: 0\u00a0min this week, no move left');
});

test('a move of one’s own brings it back', async () => {
  await show({ settings: noChest, ownMoves: { list: [own({ kind: 'front-stretch', areas: ['chest'] })] } });
  expect(chest()).toBe('Chest: 0 of 5\u00a0min this week');
});

test('where the own moves cannot be read, nothing is said to be out of reach', async () => {
  const list = { load: () => Promise.reject(new Error('no history')), watch: () => () => undefined };
  const ports = fakePorts({ settings: noChest });
  renderWith({ ...ports, ownMoves: { ...ports.ownMoves, list } }, <WeekMap />);
  await settle();
  expect(chest()).toBe('Chest: 0 of 5\u00a0min this week');
});

test('the week is read again when something was done', async () => {
  let done = 0;
  const ports = await show({
    areaWeek: () => Promise.resolve({ ...empty, chest: { ...empty.chest, done } }),
  });
  done = 1;
  const glance = glanceWith();
  ports.glance.set(glance);
  await settle();
  expect(chest()).toBe('Chest: 1 of 5\u00a0min this week');
});
