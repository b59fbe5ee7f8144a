import { catalogue } from '#src/domain/moves/catalogue';
import type { Settings } from '#src/domain/settings/settings';
import { useText } from '../context';
import { MoveList } from './MoveList';
import { MovePlace } from './MovePlace';
import { MovePresets } from './MovePresets';
import { Section } from './Section';
import type { SettingsDesk } from './use-desk';

interface MovesSectionProps {
  readonly settings: Settings;
  readonly save: SettingsDesk['save'];
  readonly tell: SettingsDesk['tell'];
}

/** Which moves may turn up. */
export function MovesSection({ settings, save, tell }: MovesSectionProps) {
  const t = useText();
  return (
    <Section id="moves" title={t('options_section_moves')} lead={t('options_moves_lead')}>
      <MovePresets moves={catalogue} settings={settings} save={save} tell={tell} />
      <MovePlace moves={settings.moves} save={save} />
      <MoveList moves={catalogue} settings={settings} save={save} />
    </Section>
  );
}
