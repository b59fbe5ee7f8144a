import { useEffect, useRef, useState } from 'preact/hooks';
import type { MoveTexts } from '#src/app/page-ports';
import type { Sound } from '#src/app/sound';
import type { MoveId } from '#src/domain/moves/move';
import type { CueSettings } from '#src/domain/settings/settings';
import type { Instant } from '#src/domain/time';
import { usePorts } from '../context';
import { cueOf, type HeardCue } from './heard-cue';
import type { Session } from './session';

interface Cues {
  /** A tone was to be heard and could not: the browser waits for a click. */
  readonly muted: boolean;
  /** Tries again, in a click. */
  readonly unmute: () => void;
}

/** Lets a guided break be heard, as far as the settings say: a tone and a few words at each change. */
export function useCues(
  session: Session,
  now: Instant,
  texts: (id: MoveId) => MoveTexts | null,
  cues: CueSettings | undefined,
): Cues {
  const ports = usePorts();
  const sound = useRef<Sound | null>(null);
  const [muted, setMuted] = useState(false);
  const wanted = cues !== undefined && (cues.chime || cues.voice);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    async function load(): Promise<void> {
      sound.current = await ports.sound();
      if (!gone) setReady(true);
    }
    // Without it the break is only silent.
    load().catch(() => undefined);
    return () => {
      gone = true;
      sound.current?.hush();
    };
  }, [ports, wanted]);

  const cue = cueOf(session, now);
  const heard = useRef(cue?.key);
  useEffect(() => {
    if (cue?.key === heard.current) return;
    heard.current = cue?.key;
    if (cue !== null && wanted && ready) void play(cue, cues);
  });

  async function play({ tone, words }: HeardCue, { chime, voice, volume }: CueSettings): Promise<void> {
    const spoken = words(ports.t, texts);
    if (voice && spoken !== '') sound.current?.say(spoken, volume);
    if (chime && tone !== null) setMuted((await sound.current?.chime(tone, volume)) === false);
  }

  return {
    muted: muted && cues?.chime === true,
    unmute: () => void sound.current?.chime('start', cues?.volume ?? 0).then((heard) => setMuted(!heard)),
  };
}
