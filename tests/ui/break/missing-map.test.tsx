import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { click, openBreakPage } from '../support/break-page';
import { atNoon, settle } from '../support/clock';

vi.mock('#src/ui/body-map/WeekMap', () => {
  throw new Error('The chunk does not come');
});

atNoon();

test('without its picture the end card says in bars where the break added to the week', async () => {
  await openBreakPage();
  await click('Start');
  for (let i = 0; i < 3; i++) await click('Done');
  await settle();
  expect(screen.getByText('That was your break')).toBeTruthy();
  expect(screen.queryByRole('toolbar')).toBeNull();
  expect(document.querySelectorAll('li [style*="inline-size"]').length).toBeGreaterThan(1);
});
