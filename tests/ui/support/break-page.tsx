import { fireEvent, screen } from '@testing-library/preact';
import type { BreakView } from '#src/app/messages';
import { BreakPage } from '#src/ui/break/BreakPage';
import { pass, settle } from './clock';
import { gainWith, glanceWith, viewWith } from './examples';
import { fakePorts, renderWith, type FakePortsOptions } from './fake-ports';

/* A break page in hand: opened, clicked and typed into. */

export async function openBreakPage(
  view: BreakView | null = viewWith(),
  answers: FakePortsOptions['answers'] = {},
  areaWeek?: FakePortsOptions['areaWeek'],
) {
  const ports = fakePorts({
    ...(areaWeek && { areaWeek }),
    glance: glanceWith(),
    answers: { breakOpened: () => view, finishBreak: () => gainWith(), ...answers },
  });
  renderWith(ports, <BreakPage breakId="break-1" />);
  await settle();
  // Past the second in which keys are not heard.
  await pass(1.1);
  return ports;
}

export const button = (name: string) => screen.getByRole('button', { name });
export const click = async (name: string) => {
  fireEvent.click(button(name));
  await settle();
};
export const press = async (key: string, on: Element = document.body) => {
  fireEvent.keyDown(on, { key });
  await settle();
};
export const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
export const running = (changes: Partial<BreakView> = {}) => viewWith({ running: true, ...changes });
