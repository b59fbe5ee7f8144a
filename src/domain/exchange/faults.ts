import type { Expectation, Fault } from '../parse/faults';
import { namedFaults } from '../own-moves/file';

/** Why a file is not taken in: the first of its faults, and how many more there are. */
export interface FileRefusal {
  readonly faults: readonly Fault[];
  readonly more: number;
}

/** A fault as data, without a schema to find it. */
export function faultAt(path: string, what: Expectation, ...fill: readonly (string | number)[]): Fault {
  return { path, expected: { what, fill: fill.map(String) } };
}

/** `breaks[17]` and a fault within it as one. */
export const within = (place: string, { path, expected }: Fault): Fault => ({
  path: path === '' ? place : path.startsWith('[') ? place + path : `${place}.${path}`,
  expected,
});

/** Faults as they are found: the first few by name, one for each place, the rest counted. */
export class FaultList {
  readonly #named: Fault[] = [];
  #more = 0;

  get isEmpty(): boolean {
    return this.#named.length === 0;
  }

  add(place: string, faults: readonly Fault[]): void {
    const places = new Set<string>();
    for (const fault of faults.map((one) => within(place, one))) {
      if (places.has(fault.path)) continue;
      places.add(fault.path);
      if (this.#named.length < namedFaults) this.#named.push(fault);
      else this.#more += 1;
    }
  }

  refusal(): FileRefusal {
    return { faults: [...this.#named], more: this.#more };
  }
}
