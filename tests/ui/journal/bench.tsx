import { fireEvent, within, type BoundFunctions, type queries } from '@testing-library/preact';
import { moveDone, record } from '../../support/records';
import type { BreakRecord } from '#src/domain/history/record';
import { instant } from '#src/domain/time';
import { JournalPage } from '#src/ui/journal/JournalPage';
import { pass, settle } from '../support/clock';
import { glanceWith } from '../support/examples';
import { fakeJournal, type FakeJournal } from '../support/fake-journal';
import { fakePorts, renderWith, type FakePorts, type FakePortsOptions } from '../support/fake-ports';

/** A break of a back and a front move at a UTC time, such as `2026-11-19T10:00`. */
export const breakAt = (at: string, parts: Partial<BreakRecord> = {}): BreakRecord =>
  record({
    startedAt: instant(Date.parse(`${at}Z`)),
    zone: 'UTC',
    moves: [moveDone('hip-hinge'), moveDone('open-arm-chest-stretch')],
    ...parts,
  });

/** The journal at noon of Friday, 20 November 2026. */
export async function open(
  history: FakeJournal = fakeJournal(),
  options: FakePortsOptions = {},
): Promise<{ ports: FakePorts; history: FakeJournal }> {
  const ports = fakePorts({ glance: glanceWith(), ...options });
  renderWith(ports, <JournalPage history={history} />);
  // What is read after the first paint, too.
  await pass(1);
  await settle();
  return { ports, history };
}

/** The section of that name. By its heading: to reckon names among hundreds of days as a screen reader does takes long. */
export function region(name: string): BoundFunctions<typeof queries> {
  const headings = [...document.querySelectorAll<HTMLElement>('section :is(h2, h3)')];
  const section = headings.find(({ textContent }) => textContent === name)?.closest('section');
  if (!section) throw new Error(`No section ${name}`);
  return within(section);
}

export async function press(name: string): Promise<void> {
  const buttons = [...document.querySelectorAll('button')];
  const found = buttons.find((button) => (button.ariaLabel ?? button.textContent) === name);
  if (!found) throw new Error(`No button ${name}`);
  fireEvent.click(found);
  await settle();
}

export const list = (): BoundFunctions<typeof queries> => region('Breaks, one by one');
/** The summaries of all breaks that are listed. */
export const lines = () =>
  [...document.querySelectorAll('summary')]
    .filter((summary) => summary.querySelector('time') && !summary.closest('[aria-labelledby="journal-day"]'))
    .map(({ textContent }) => textContent);
