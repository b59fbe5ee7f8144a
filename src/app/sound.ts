import type { Followed } from './page-ports';

/** What a tone stands for. */
export type Tone = 'start' | 'switch' | 'rest' | 'end';

/** What a page can let hear. Nothing here ever fails: without a device or a voice it is only silent. */
export interface Sound {
  /** Whether it can be heard; a browser may keep a page silent until somebody clicks in it. */
  chime(tone: Tone, volume: number): Promise<boolean>;
  /** Whether this device has a voice of its own for the language of the page. Voices may come late, or never. */
  readonly hasVoice: Followed<boolean>;
  /** Says it with such a voice, instead of what is being said. */
  say(words: string, volume: number): void;
  hush(): void;
}
