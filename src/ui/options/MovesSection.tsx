import { catalogue } from '#src/domain/moves/catalogue';
import type { Move } from '#src/domain/moves/move';
import type { Settings } from '#src/domain/settings/settings';
import { programmeOf } from '#src/app/glance';
import { inStep } from '#src/domain/programme/in-step';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { ProgrammePanel } from '../programme/ProgrammePanel';
import { MoveList } from './MoveList';
import { MovePlace } from './MovePlace';
import { MovePresets } from './MovePresets';
import { Section } from '../components/Section';
import type { SettingsDesk } from '../settings/use-desk';

interface MovesSectionProps {
  readonly moves?: readonly Move[];
  readonly settings: Settings;
  readonly save: SettingsDesk['save'];
  readonly tell: SettingsDesk['tell'];
}

/** Which moves may turn up. */
export function MovesSection({ moves = catalogue, settings, save, tell }: MovesSectionProps) {
  const { t, glance: followed } = usePorts();
  const glance = useFollowed(followed) ?? null;
  const programme = programmeOf(glance);
  // The moves as breaks choose them now: the level is that of the step.
  const inUse = inStep(settings, programme).settings;
  return (
    <Section id="moves" title={t('options_section_moves')} lead={t('options_moves_lead')}>
      <ProgrammePanel
        programme={programme}
        today={glance?.summary?.day ?? null}
        unknown={glance?.history === 'unavailable'}
        settings={settings}
        save={save}
        tell={tell}
      />
      <MovePresets moves={moves} settings={inUse} save={save} tell={tell} />
      <MovePlace moves={settings.moves} save={save} />
      <MoveList moves={moves} settings={inUse} save={save} />
    </Section>
  );
}
