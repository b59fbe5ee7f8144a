import { catalogue } from '#src/domain/moves/catalogue';
import type { Move } from '#src/domain/moves/move';
import type { Settings } from '#src/domain/settings/settings';
import { useText } from '../context';
import { MoveList } from './MoveList';
import { MovePlace } from './MovePlace';
import { MovePresets } from './MovePresets';
import { Section } from './Section';
import type { SettingsDesk } from './use-desk';

interface MovesSectionProps {
  readonly moves?: readonly Move[];
  readonly settings: Settings;
  readonly save: SettingsDesk['save'];
  readonly tell: SettingsDesk['tell'];
}

/** Which moves may turn up. */
export function MovesSection({ moves = catalogue, settings, save, tell }: MovesSectionProps) {
  const t = useText();
  return (
    <Section id="moves" title={t('options_section_moves')} lead={t('options_moves_lead')}>
      <MovePresets moves={moves} settings={settings} save={save} tell={tell} />
      <MovePlace moves={settings.moves} save={save} />
      <MoveList moves={moves} settings={settings} save={save} />
    </Section>
  );
}
