import { act, cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { noon } from './examples';

/** Runs every test of a file at noon, with timers that only move when they are told to. */
export function atNoon(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: noon });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

/** Lets time pass, and everything that was waiting for it. */
export const pass = (seconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
  });

/** Lets answers arrive without time passing. */
export const settle = async (): Promise<void> => {
  await pass(0);
  await vi.dynamicImportSettled();
  await pass(0);
};
