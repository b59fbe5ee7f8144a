import { createWriteStream, statSync } from 'node:fs';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { rows } from '../e2e/history';
import { openSettled } from '../e2e/settled';
import { newFolder } from '../e2e/support/folder';
import { until } from '../e2e/support/until';
import { days, instant } from '#src/domain/time';
import { moveDone, record } from '../support/records';
import { costOf, told } from './processes';

const breaks = Number(process.env['UNKNOT_BREAKS'] ?? '100000');

/** A file of many years, as an export writes it. */
async function writeLong(path: string): Promise<void> {
  const file = createWriteStream(path);
  const moves = ['shoulder-blade-squeeze', 'open-arm-chest-stretch', 'breastbone-string'].map((id) => moveDone(id));
  const first = Date.now() - days(Math.ceil(breaks / 25));
  file.write('{"format":"unknot","version":1,"breaks":[');
  for (let nth = 0; nth < breaks; nth += 1) {
    const startedAt = instant(first + Math.floor(nth / 25) * days(1) + (nth % 25) * 1_200_000);
    const time = startedAt.toString(16).padStart(12, '0');
    const id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(nth).padStart(12, '0')}`;
    const row = JSON.stringify(record({ id, startedAt, moves }));
    if (!file.write(`${nth === 0 ? '' : ','}\n${row}`)) await once(file, 'drain');
  }
  file.end('\n]}');
  await once(file, 'finish');
}

it(`checks, takes in and writes ${breaks} breaks in bounded memory`, async () => {
  const path = `${newFolder('long')}/long.json`;
  await writeLong(path);
  const browser = await openSettled();
  const page = await browser.open('options.html#data');
  await page.getByText('Days with a break').waitFor();
  page.setDefaultTimeout(600_000);
  const report = [`file: ${Math.round(statSync(path).size / 1e6)} MB`];

  const check = await costOf(browser.pid, async () => {
    await page.locator('#data input[type=file]').setInputFiles(path);
    await page.getByRole('heading', { name: 'What this file brings' }).waitFor();
  });
  report.push(told('check and lay down', check));
  const take = await costOf(browser.pid, async () => {
    await page.getByRole('button', { name: 'Import now' }).click();
    await page.getByText(/^Taken in\./).waitFor();
  });
  report.push(told('take over', take));
  const again = await costOf(browser.pid, async () => {
    await page.locator('#data input[type=file]').setInputFiles(path);
    await page.getByText('You have everything in this file already.').waitFor();
  });
  report.push(told('check again, all there', again));
  await page.getByRole('button', { name: 'Cancel' }).click();
  for (const kind of ['JSON', 'CSV']) {
    const cost = await costOf(browser.pid, async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Export as ${kind}` }).click();
      await (await download).path();
    });
    report.push(told(`export ${kind}`, cost));
  }
  console.log(report.join('\n'));
  expect((await until('the days are there', () => rows(browser, 'days'))).length).toBe(Math.ceil(breaks / 25));
});
