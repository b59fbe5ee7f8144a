import type { Sound } from '#src/app/sound';
import { language } from '../texts';
import { chime } from './chime';
import { followVoice, hush, say } from './voice';

/** Tones and a voice, made on this device. Loaded when somebody wants to hear something. */
export const sound = (): Sound => ({
  chime,
  hasVoice: followVoice(language()),
  say: (words, volume) => say(words, volume, language()),
  hush,
});
