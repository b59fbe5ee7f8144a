import { describe, expect, it } from 'vitest';
import { click, letPass, openPopup, textOf } from './by-hand';
import { rows } from './history';
import { stored } from './inside';
import { openChromium } from './support/chromium';
import { builds } from './support/provided';
import { until } from './support/until';

describe('a quick stretch in the popup', () => {
  it('leaves a record that says so', async () => {
    const browser = await openChromium(builds().store);
    const popup = await openPopup(browser);
    await click(popup, 'Quick stretch');
    await until('it runs', async () => (await textOf(popup)).includes('Get ready'));
    await letPass(popup, 21);
    await click(popup, 'Done');
    await until('the popup says so', async () => (await textOf(popup)).includes('Nicely unknotted'));
    const [record, ...others] = await until('the record is there', () => records(browser));
    expect(others).toEqual([]);
    expect(record).toMatchObject({ trigger: 'quick', outcome: 'done', dueAt: null, moves: [{ completed: true }] });
    expect(record?.moves[0]?.seconds).toBeGreaterThanOrEqual(20);
    await click(popup, 'Back to overview');
    await until('the streak counts it', async () => (await textOf(popup)).includes('1-day streak'));
  });

  it('keeps what was done when the popup is closed half-way', async () => {
    const browser = await openChromium(builds().store);
    const popup = await openPopup(browser);
    await click(popup, 'Quick stretch');
    await until('it runs', async () => (await textOf(popup)).includes('Get ready'));
    await letPass(popup, 7);
    await until('it has reported', async () => {
      const { phase } = await stored(browser, 'schedule');
      return phase.kind === 'onBreak' && (phase.progress[0]?.seconds ?? 0) >= 5;
    });
    // As with a click beside it.
    await browser.context.newPage();
    await until('it is closed', async () => !(await popup.isOpen()));
    const [record] = await until('the record is there', () => records(browser));
    expect(record).toMatchObject({ trigger: 'quick', outcome: 'partial', moves: [{ completed: false }] });
    expect(record?.moves[0]?.seconds).toBeGreaterThanOrEqual(5);
    await until('the clock goes on', async () => (await stored(browser, 'schedule')).phase.kind !== 'onBreak');
  });
});

async function records(browser: Parameters<typeof rows>[0]) {
  const found = await rows(browser, 'breaks');
  return found.length > 0 ? found : null;
}
