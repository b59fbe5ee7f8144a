import { expect, it } from 'vitest';
import { rows } from './history';
import { read } from '../support/tree';
import { button } from './by-hand';
import { listen, tabTo } from './heard';
import { send, stored } from './inside';
import { makeDue, openSettled } from './settled';
import { until } from './support/until';

const moveTexts: Record<string, { name: string; steps: string[]; easier: string }> = JSON.parse(
  read('src/locales/en/moves.json'),
);

/** So many words by itself for each move: its start, a change of sides or the half, and the last seconds. */
const mostForMove = 3;

it('a whole break can be done by keyboard alone, and is heard as a short story that makes sense', async () => {
  const browser = await openSettled();
  await makeDue(browser);
  await send(browser, 'takeBreak', {});
  const page = await browser.page('break.html');
  await button(page, 'Start').waitFor();
  const heard = await listen(page);
  const tree: string[] = [];
  const look = async (when: string) => tree.push(`--- ${when}`, await page.getByRole('main').ariaSnapshot());

  await page.clock.install();
  // Past the second in which keys are not heard; from here on time passes only when it is told to.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 30_000));
  await look('offered');
  await tabTo(page, 'Start');
  await page.keyboard.press('Enter');
  await page.getByText(/^Move 1 of \d$/).waitFor();
  const { phase } = await stored(browser, 'schedule');
  const plan = phase.kind === 'onBreak' ? (phase.plan ?? []) : [];
  expect(plan.length).toBeGreaterThanOrEqual(2);
  const textsOf = (index: number) => moveTexts[plan[index]?.move ?? ''] ?? { name: '', steps: [], easier: '' };

  await page.clock.runFor(6000);
  await look('first move');
  await page.keyboard.press('Space');
  await button(page, 'Resume').waitFor();
  await page.clock.runFor(60_000);
  await page.keyboard.press('Space');
  await button(page, 'Pause').waitFor();
  await tabTo(page, 'Too much');
  await page.keyboard.press('Enter');
  await page.getByText(textsOf(0).easier).waitFor();
  await look('easier');

  for (let second = 0; second < 200; second += 1) {
    if (await page.getByRole('heading', { name: 'That was your break' }).isVisible()) break;
    await page.clock.runFor(1000);
  }
  await page
    .getByText(/^This added .+ to your week\.$/)
    .first()
    .waitFor();
  await page.clock.runFor(1500);
  await look('end');
  const story = await heard();
  console.log([...story.map(({ by, words }) => `${by === 'focus' ? '  [focus] ' : ''}${words}`), ...tree].join('\n'));

  const said = story.filter(({ by }) => by === 'status').map(({ words }) => words);
  expect(said.length).toBeLessThanOrEqual(plan.length * mostForMove + 2);
  expect(new Set(said).size).toBeGreaterThanOrEqual(plan.length + 1);
  // Complete and in order: each move with its first step, and at the end what it added.
  const starts = plan.map((_, index) => `${textsOf(index).name}. ${textsOf(index).steps[0]}`);
  expect(said.filter((words) => starts.includes(words))).toEqual(starts);
  expect(said[0]).toBe(starts[0]);
  expect(said.at(-1)).toMatch(/^That was all\. You are done\. This added .+ to your week\.$/);
  expect(said.filter((words) => words.startsWith('Thank you.'))).toHaveLength(1);
  // No seconds are read aloud one by one.
  expect(said.filter((words) => /^\d+$|\b[1-9] s(?:econds)? left/.test(words))).toEqual([]);

  const closed = page.waitForEvent('close');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
  await page.keyboard.press('Enter').catch(() => null);
  await closed;
  const [record] = await until('the record is written', () => rows(browser, 'breaks'));
  expect(record?.outcome).toBe('done');
  expect(record?.moves.map(({ felt, completed }) => ({ felt, completed }))).toEqual(
    plan.map((_, index) => ({ felt: index === 0 ? 'too-much' : null, completed: true })),
  );
  expect((await stored(browser, 'settings')).moves.variants).toEqual({ [plan[0]?.move ?? '']: 'easier' });
});
