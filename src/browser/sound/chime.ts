import type { Tone } from '#src/app/sound';
import { ring, tones } from './tones';

let context: AudioContext | null = null;

/** How long a browser may take to let a page be heard, in milliseconds. Without a click it may never answer. */
const patience = 300;

/** Plays one tone. Whether it could be heard; never rejects. */
export async function chime(tone: Tone, volume: number): Promise<boolean> {
  try {
    const audio = await awake();
    if (audio === null) return false;
    for (const { pitch, at } of tones[tone]) note(audio, pitch, audio.currentTime + at, volume);
    return true;
  } catch {
    // No device, or no more of them.
    return false;
  }
}

async function awake(): Promise<AudioContext | null> {
  context ??= new AudioContext();
  if (context.state === 'running') return context;
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([context.resume(), late]);
  return isRunning(context) ? context : null;
}

/** Asked anew: it has changed while we waited. */
const isRunning = ({ state }: AudioContext): boolean => state === 'running';

/** A struck bar: a sine with a faint octave above, gone in half a second. */
function note(audio: AudioContext, pitch: number, at: number, volume: number): void {
  for (const [times, part] of [
    [1, 0.22],
    [2, 0.05],
  ] as const) {
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.frequency.value = pitch * times;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(Math.max(0.0001, volume * part), at + 0.012);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + ring);
    tone.connect(gain).connect(audio.destination);
    tone.start(at);
    tone.stop(at + ring);
  }
}
