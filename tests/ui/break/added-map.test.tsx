import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { areaWeekOf } from '#src/domain/history/area-week';
import type { Day } from '#src/domain/time';
import { click, openBreakPage } from '../support/break-page';
import { atNoon, settle } from '../support/clock';
import { gainWith } from '../support/examples';

atNoon();

const toTheEnd = async () => {
  await click('Start');
  for (let i = 0; i < 3; i++) await click('Done');
  await settle();
};

test('the end card shows in the body where the break added to the week', async () => {
  await openBreakPage();
  await toTheEnd();
  expect(screen.getByText('This break added to: chest, front of the arms, upper back.')).toBeTruthy();
  const worked = screen.getAllByRole('button', { name: /this break added to it/ });
  // Beside the picture, bars would say it a second time.
  expect(document.querySelector('li [style*="inline-size"]')).toBeNull();
  expect(worked.map((one) => one.getAttribute('aria-label')?.split(':')[0])).toEqual([
    'Chest',
    'Front of the arms',
    'Upper back',
  ]);
});

test('the week on it is read after the break is in the books', async () => {
  const order: string[] = [];
  await openBreakPage(
    undefined,
    {
      finishBreak: () => {
        order.push('finished');
        return gainWith();
      },
    },
    () => {
      order.push('read');
      return Promise.resolve(areaWeekOf(new Map(), '2026-11-20' as Day));
    },
  );
  await toTheEnd();
  expect(order.slice(0, 2)).toEqual(['finished', 'read']);
});

test('without history it still marks what was worked', async () => {
  await openBreakPage(undefined, {}, () => Promise.reject(new Error('no history')));
  await toTheEnd();
  expect(screen.getByRole('button', { name: 'Chest: not known yet, this break added to it' })).toBeTruthy();
});

test('a reset adds nothing to the week, so there is no map', async () => {
  await openBreakPage(undefined, { finishBreak: () => gainWith({ credits: {} }) });
  await toTheEnd();
  expect(screen.queryByRole('toolbar')).toBeNull();
});
