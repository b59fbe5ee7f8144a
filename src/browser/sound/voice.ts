import type { Followed } from '#src/app/page-ports';

/** Some browsers have no speech at all. */
const speech = (): SpeechSynthesis | null => ('speechSynthesis' in globalThis ? globalThis.speechSynthesis : null);

/** A voice that is on this device: others would send the words away. The language of the page, or none. */
function localVoice(language: string): SpeechSynthesisVoice | null {
  const [wanted] = language.toLowerCase().split('-');
  const voices = speech()?.getVoices() ?? [];
  const fitting = voices.filter(
    ({ localService, lang }) => localService && lang.toLowerCase().replace('_', '-').split('-')[0] === wanted,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/** Whether there is such a voice. The list of voices is empty at first, and filled when the browser has found them. */
export const followVoice = (language: string): Followed<boolean> => ({
  load: () => Promise.resolve(localVoice(language) !== null),
  watch(seen) {
    const look = () => seen(localVoice(language) !== null);
    speech()?.addEventListener('voiceschanged', look);
    return () => speech()?.removeEventListener('voiceschanged', look);
  },
});

/** Says it, in place of what is being said; nothing where there is no voice. */
export function say(words: string, volume: number, language: string): void {
  const voice = localVoice(language);
  if (voice === null) return;
  hush();
  const saying = new SpeechSynthesisUtterance(words);
  saying.voice = voice;
  saying.lang = voice.lang;
  saying.volume = volume;
  saying.rate = 0.95;
  speech()?.speak(saying);
}

export const hush = (): void => speech()?.cancel();
