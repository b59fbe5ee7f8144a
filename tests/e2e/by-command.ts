import { send, stored, type Inside } from './inside';

/** Goes through a break without clicking, with `ends` ends at the same time. Tells its id. */
export async function doByCommand(browser: Inside, ends = 1): Promise<string> {
  await send(browser, 'takeBreak', {});
  const { phase } = await stored(browser, 'schedule');
  if (phase.kind !== 'onBreak') throw new Error('No break is open');
  const breakId = phase.id;
  const view = await send(browser, 'breakOpened', { breakId });
  const done = { seconds: 30, sets: 1, sides: 1, completed: true, felt: null };
  for (const index of view?.plan.keys() ?? []) await send(browser, 'finishMove', { breakId, index, ...done });
  await Promise.all(Array.from({ length: ends }, () => send(browser, 'finishBreak', { breakId })));
  return breakId;
}
