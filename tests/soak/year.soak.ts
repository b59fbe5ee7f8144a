import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect, it, vi } from 'vitest';
import { liveAll } from './crowd';
import { tableOf } from './table';

/* A thousand people for a year, as many of each kind; SOAK_PEOPLE, SOAK_DAYS and SOAK_SEED change that. */

vi.mock('#src/domain/schedule/working-hours', async (original) => {
  const { remembering } = await import('./remembering-calendar');
  return remembering(await original());
});

const people = Number(env['SOAK_PEOPLE'] ?? 1000);
const days = Number(env['SOAK_DAYS'] ?? 365);
const seed = Number(env['SOAK_SEED'] ?? Date.now() % 1_000_000_000);
const from = Temporal.PlainDate.from('2026-10-12');

it(`${people} people live for ${days} days, seed ${seed}`, () => {
  console.log(`seed ${seed}`);
  const begun = Date.now();
  const { tallies, violations } = liveAll(people, days, seed, from, (lived) => {
    if (lived % 50 === 0) console.log(`${lived} people, ${Math.round((Date.now() - begun) / 1000)} s`);
  });
  const events = tallies.reduce((sum, tally) => sum + tally.events, 0);
  const result = [
    '# Simulated people',
    'Written by `npm run soak`. What the lines mean is told in README.md.',
    `${people} people, ${days} days from ${from.toString()}, seed ${seed}: ${events} events, ${violations.length} violations.`,
    tableOf(tallies),
  ].join('\n\n');
  console.log(`${result}\n\n${violations.slice(0, 20).join('\n\n')}`);
  writeFileSync(new URL('results.md', import.meta.url), `${result}\n`);
  expect(violations).toHaveLength(0);
});
