import { afterEach, describe, expect, it, vi } from 'vitest';
import { followVoice, say } from '#src/browser/sound/voice';

/** Speech in memory: voices that come when they like, and all that was said. */
function fakeSpeech(voices: { lang: string; localService: boolean; default?: boolean }[]) {
  const said: { text: string; voice: unknown; volume: number }[] = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (saying: { text: string; voice: unknown; volume: number }) => said.push(saying),
    cancel: () => undefined,
  });
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return { said, speech, voices };
}

afterEach(() => vi.unstubAllGlobals());

describe('a voice', () => {
  it('of this device and this language speaks', () => {
    const { said } = fakeSpeech([
      { lang: 'de-DE', localService: true },
      { lang: 'en-US', localService: true },
      { lang: 'en_GB', localService: true, default: true },
    ]);
    say('Switch sides', 0.4, 'en');
    expect(said).toMatchObject([{ text: 'Switch sides', voice: { lang: 'en_GB' }, volume: 0.4 }]);
  });

  it('that would send the words away does not', async () => {
    const { said } = fakeSpeech([{ lang: 'en-US', localService: false }]);
    say('Switch sides', 1, 'en');
    expect(said).toEqual([]);
    expect(await followVoice('en').load()).toBe(false);
  });

  it('that comes late is noticed, until nobody asks any more', () => {
    const { speech, voices } = fakeSpeech([]);
    const seen: boolean[] = [];
    const stop = followVoice('en').watch((has) => seen.push(has));
    voices.push({ lang: 'en-US', localService: true });
    speech.dispatchEvent(new Event('voiceschanged'));
    stop();
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(seen).toEqual([true]);
  });

  it('is missed by nobody in a browser without speech', async () => {
    say('Switch sides', 1, 'en');
    expect(await followVoice('en').load()).toBe(false);
  });
});
