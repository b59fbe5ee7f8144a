import { useState } from 'preact/hooks';
import type { CueSettings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { Switch } from '../components/Switch';
import { usePorts } from '../context';
import { useVoice } from '../hooks/use-voice';
import styles from './CuesPanel.module.css';
import { NumberField } from './NumberField';
import { Panel } from '../components/Section';

interface CuesPanelProps {
  readonly cues: CueSettings;
  readonly onChange: (part: Partial<CueSettings>) => void;
}

/** What a break lets hear: nothing, a chime, a voice. */
export function CuesPanel({ cues, onChange }: CuesPanelProps) {
  const ports = usePorts();
  const { t } = ports;
  const hasVoice = useVoice();
  const [silent, setSilent] = useState(false);

  async function preview(): Promise<void> {
    try {
      const sound = await ports.sound();
      if (cues.voice) sound.say(t('common_cueSwitch'), cues.volume);
      setSilent(cues.chime && !(await sound.chime('switch', cues.volume)));
    } catch {
      setSilent(true);
    }
  }
  return (
    <Panel title={t('options_group_cues')}>
      <Switch
        label={t('options_chime')}
        hint={t('options_chime_help')}
        checked={cues.chime}
        onChange={(chime) => onChange({ chime })}
      />
      <Switch
        label={t('options_voice')}
        hint={t(hasVoice === false ? 'options_voice_none' : 'options_voice_help')}
        checked={cues.voice}
        disabled={hasVoice === false && !cues.voice}
        onChange={(voice) => onChange({ voice })}
      />
      {(cues.chime || cues.voice) && (
        <>
          <NumberField
            label={t('options_volume')}
            unit={t('options_unit_percent')}
            value={Math.round(cues.volume * 100)}
            range={[0, 100]}
            slide={5}
            onChange={(percent) => onChange({ volume: percent / 100 })}
          />
          <div class={styles['preview']}>
            <Button onClick={() => void preview()}>{t('options_preview')}</Button>
            <p role="status">{silent && t('options_preview_silent')}</p>
          </div>
        </>
      )}
    </Panel>
  );
}
