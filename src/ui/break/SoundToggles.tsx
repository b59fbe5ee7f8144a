import type { CueSettings } from '#src/domain/settings/settings';
import { usePorts } from '../context';
import { useVoice } from '../hooks/use-voice';
import styles from './SoundToggles.module.css';

interface SoundTogglesProps {
  readonly cues: CueSettings;
  /** The browser keeps the chime silent until a click; this is that click. */
  readonly muted: boolean;
  readonly unmute: () => void;
  readonly onFailed: () => void;
}

/** Chime and voice, on and off, right on the break. Off at first; what is chosen here is remembered. */
export function SoundToggles({ cues, muted, unmute, onFailed }: SoundTogglesProps) {
  const ports = usePorts();
  const { t } = ports;
  const hasVoice = useVoice();

  function change(part: Partial<CueSettings>): void {
    ports.send('changeSettings', { patch: { cues: part } }).then((refusal) => refusal && onFailed(), onFailed);
  }
  return (
    <div class={styles['toggles']} role="group" aria-label={t('break_sound')}>
      <button
        type="button"
        class={styles['toggle']}
        aria-pressed={cues.chime && !muted}
        title={t(muted ? 'break_unmute' : 'break_chime')}
        aria-label={t(muted ? 'break_unmute' : 'break_chime')}
        onClick={() => (muted ? unmute() : change({ chime: !cues.chime }))}
      >
        <Icon d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7Zm4 10h4" off={!cues.chime || muted} />
      </button>
      {(hasVoice || cues.voice) && (
        <button
          type="button"
          class={styles['toggle']}
          aria-pressed={cues.voice && hasVoice === true}
          title={t(hasVoice === false ? 'break_voiceNone' : 'break_voice')}
          aria-label={t(hasVoice === false ? 'break_voiceNone' : 'break_voice')}
          onClick={() => change({ voice: !cues.voice })}
        >
          <Icon d="M4 5h16v11h-9l-4 4v-4H4Zm4 4h8m-8 3h5" off={!cues.voice || hasVoice === false} />
        </button>
      )}
    </div>
  );
}

/** Struck through when it is off, so that it needs no colour. */
function Icon({ d, off }: { d: string; off: boolean }) {
  return (
    <svg class={styles['icon']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} />
      {off && <path d="M4 3 20 21" />}
    </svg>
  );
}
