import { catalogue } from '#src/domain/moves/catalogue';
import { whyNot } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { useText } from '../context';
import { applyPatch } from './patch';
import { presetHolds, presetPatch, presets, type Preset } from './presets';
import type { SettingsDesk } from './use-desk';
import styles from './MovePresets.module.css';

interface MovePresetsProps {
  readonly settings: Settings;
  readonly save: SettingsDesk['save'];
  readonly tell: SettingsDesk['tell'];
}

/** Three quick choices, each of them to be undone. */
export function MovePresets({ settings, save, tell }: MovePresetsProps) {
  const t = useText();

  const choose = (preset: Preset) => {
    if (presetHolds(preset, catalogue, settings)) return tell(t('options_preset_already'));
    const next = applyPatch(settings, presetPatch(preset, catalogue, settings));
    const hidden = preset === 'seated' ? 0 : hiddenOf(preset, next);
    const done = t(`options_preset_${preset}_done`);
    save((now) => presetPatch(preset, catalogue, now), {
      text: hidden === 0 ? done : `${done} ${t('options_preset_hidden', hidden)}`,
      undo: true,
    });
  };

  return (
    <div class={styles['presets']} role="group" aria-label={t('options_presets')} aria-describedby="presets-help">
      {presets.map((preset) => (
        <Button key={preset} onClick={() => choose(preset)}>
          {t(`options_preset_${preset}`)}
        </Button>
      ))}
      <p id="presets-help" class={styles['help']}>
        {t('options_presets_help')}
      </p>
    </div>
  );
}

const hiddenOf = (line: 'front' | 'back', settings: Settings): number =>
  catalogue.filter((move) => move.line === line && whyNot(move, settings) !== null).length;
