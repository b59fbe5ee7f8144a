import { useId } from 'preact/hooks';
import type { SettingsPatch } from '#src/app/messages';
import type { Translate } from '#src/app/page-ports';
import { lines, type Move } from '#src/domain/moves/move';
import { presetChange, presetEffect, presets, type Preset, type PresetEffect } from '#src/domain/plan/presets';
import type { MoveSettings, Settings } from '#src/domain/settings/settings';
import { useText } from '../context';
import type { MoveIconName } from './move-icons';
import { MoveIcon } from './MoveIcon';
import { keptAwayInWords } from './move-words';
import { textKey } from '../text-key';
import type { SettingsDesk } from '../settings/use-desk';
import styles from './MovePresets.module.css';

interface MovePresetsProps {
  readonly moves: readonly Move[];
  readonly settings: Settings;
  readonly save: SettingsDesk['save'];
  readonly tell: SettingsDesk['tell'];
}

/** Quick choices. Each says beforehand what would come of it, and can be undone. */
export function MovePresets({ moves, settings, save, tell }: MovePresetsProps) {
  const t = useText();

  const choose = (preset: Preset, effect: PresetEffect) => {
    if (effect.kind === 'none') return tell(t('options_preset_already'));
    // A refused one is sent as well: the desk says why not, as for any other change.
    save((now) => withLevel(presetChange(preset, moves, now), settings), {
      text: t('options_preset_done', t(textKey('options_preset', preset)), effectInWords(t, effect)),
      undo: true,
    });
  };

  return (
    <ul class={styles['presets']} aria-label={t('options_presets')}>
      {presets.map((preset) => {
        const effect = presetEffect(preset, moves, settings);
        return (
          <li key={preset}>
            <PresetButton preset={preset} effect={effect} onClick={() => choose(preset, effect)} />
          </li>
        );
      })}
    </ul>
  );
}

/** A preset that lowers the level of the step sets it by hand. */
const withLevel = (change: Partial<MoveSettings>, { moves }: Settings): SettingsPatch =>
  change.level === undefined || change.level === moves.level
    ? { moves: change }
    : { moves: change, programme: { mode: 'by-hand' } };

const icons: Readonly<Partial<Record<Preset, MoveIconName>>> = {
  seated: 'seated',
  office: 'discreet3',
  'no-kit': 'chair',
  gentle: 'gentle',
};

interface PresetButtonProps {
  readonly preset: Preset;
  readonly effect: PresetEffect;
  readonly onClick: () => void;
}

function PresetButton({ preset, effect, onClick }: PresetButtonProps) {
  const t = useText();
  const id = useId();
  const icon = icons[preset];
  return (
    <div class={`${styles['preset']} ${styles[effect.kind]}`}>
      <button
        type="button"
        class={`${styles['name']} ${styles[preset] ?? ''}`}
        aria-describedby={`${id}-help ${id}-effect`}
        onClick={onClick}
      >
        {icon && <MoveIcon name={icon} />}
        {t(textKey('options_preset', preset))}
      </button>
      <span id={`${id}-help`} class={styles['help']}>
        {t(textKey('options_preset', `${preset}-help`))}
      </span>
      <span id={`${id}-effect`} class={styles['effect']}>
        {effectInWords(t, effect)}
      </span>
    </div>
  );
}

/** "41 moves become 23: front 18 to 10, back 12 to 7". */
function effectInWords(t: Translate, effect: PresetEffect): string {
  switch (effect.kind) {
    case 'none':
      return t('options_preset_none');
    case 'empties':
      return t(`options_preset_empties_${effect.line}`, keptAwayInWords(t, effect.keptAwayBy));
    case 'changes': {
      const { before, after } = effect;
      const parts = lines.map((line) =>
        before[line] === after[line]
          ? t('options_preset_stays', t(`options_line_${line}`), after[line])
          : t('options_preset_becomes', t(`options_line_${line}`), before[line], after[line]),
      );
      return [t('options_preset_counts', before.all, after.all), ...parts].join(t('common_listSeparator'));
    }
  }
}
