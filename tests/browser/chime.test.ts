import { afterEach, describe, expect, it, vi } from 'vitest';
import { ring, tones } from '#src/browser/sound/tones';

const nothing = () => undefined;

/** A device in memory that is silent until it may be heard. */
function fakeAudio(wakes: boolean) {
  const notes: number[] = [];
  const parameter = () => ({
    value: 0,
    setValueAtTime: nothing,
    linearRampToValueAtTime: nothing,
    exponentialRampToValueAtTime: nothing,
  });
  class FakeAudioContext {
    state = 'suspended';
    currentTime = 0;
    destination = {};
    resume() {
      if (!wakes) return new Promise<void>(() => undefined);
      this.state = 'running';
      return Promise.resolve();
    }
    createGain = () => ({ gain: parameter(), connect: () => undefined });
    createOscillator = () => {
      const frequency = parameter();
      return {
        frequency,
        connect: <Next>(next: Next) => next,
        start: () => notes.push(frequency.value),
        stop: () => undefined,
      };
    };
  }
  vi.stubGlobal('AudioContext', FakeAudioContext);
  return notes;
}

async function freshChime() {
  vi.resetModules();
  return (await import('#src/browser/sound/chime')).chime;
}

afterEach(() => vi.unstubAllGlobals());

describe('a chime', () => {
  it('is heard where the browser lets it', async () => {
    const notes = fakeAudio(true);
    const chime = await freshChime();
    expect(await chime('start', 0.5)).toBe(true);
    expect(notes.length).toBeGreaterThanOrEqual(tones.start.length);
  });

  it('says that it was not heard where the browser waits for a click', async () => {
    const notes = fakeAudio(false);
    const chime = await freshChime();
    expect(await chime('start', 0.5)).toBe(false);
    expect(notes).toEqual([]);
  });

  it('fails nothing where there is no sound at all', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const chime = await freshChime();
    expect(await chime('end', 0.5)).toBe(false);
  });

  it('takes less than a second, each', () => {
    for (const [name, notes] of Object.entries(tones)) {
      expect(Math.max(...notes.map(({ at }) => at)) + ring, name).toBeLessThan(1);
    }
  });
});
