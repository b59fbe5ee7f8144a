import { fireEvent, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import type { SettingsPatch, SettingsRefusal } from '#src/app/messages';
import type { Settings } from '#src/domain/settings/settings';
import { applyPatch } from '#src/ui/settings/patch';
import { SaveLine } from '#src/ui/components/SaveLine';
import { useDesk, type SettingsDesk } from '#src/ui/settings/use-desk';
import { settle } from '../support/clock';
import { fakePorts, renderWith, type FakePorts, type FakePortsOptions } from '../support/fake-ports';

type Ready = SettingsDesk & { readonly settings: Settings };

/** Ports with a worker that stores what it is sent. */
export function storingPorts(options: FakePortsOptions = {}): FakePorts {
  const ports: FakePorts = fakePorts({
    answers: {
      changeSettings: async ({ patch }) => {
        ports.settings.set(applyPatch(await ports.settings.load(), patch));
        return null;
      },
    },
    ...options,
  });
  return ports;
}

/** Ports with a worker that refuses every change. */
export const refusingPorts = (refusal: SettingsRefusal, options: FakePortsOptions = {}): FakePorts =>
  fakePorts({ answers: { changeSettings: () => refusal }, ...options });

/** Ports with a worker that cannot save. */
export const failingPorts = (options: FakePortsOptions = {}): FakePorts =>
  fakePorts({ answers: { changeSettings: () => Promise.reject(new Error('The disk is full')) }, ...options });

/** One piece of a settings page on the desk it has in the page, with the line that tells what was saved. */
export async function bench(ports: FakePorts, piece: (desk: Ready) => ComponentChild): Promise<FakePorts> {
  function Bench() {
    const desk = useDesk();
    const { settings } = desk;
    return (
      <>
        {settings && piece({ ...desk, settings })}
        <SaveLine message={desk.message} dismiss={desk.dismiss} />
      </>
    );
  }
  renderWith(ports, <Bench />);
  await settle();
  return ports;
}

export const patches = (ports: FakePorts): SettingsPatch[] => ports.asked('changeSettings').map(({ patch }) => patch);

export const lastPatch = (ports: FakePorts): SettingsPatch | undefined => patches(ports).at(-1);

export const field = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);

/** Types into a field and leaves it. */
export async function enter(name: string, value: string): Promise<void> {
  fireEvent.input(field(name), { target: { value } });
  fireEvent.blur(field(name));
  await settle();
}

export async function click(element: HTMLElement): Promise<void> {
  fireEvent.click(element);
  await settle();
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** What the page said about the last change. */
export const told = (): string => screen.getAllByRole('status').at(-1)?.textContent ?? '';
export const warned = (): string => screen.getByRole('alert').textContent;
