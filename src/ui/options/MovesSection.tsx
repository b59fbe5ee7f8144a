import { useEffect, useState } from 'preact/hooks';
import type { MoveTexts } from '#src/app/page-ports';
import { catalogue } from '#src/domain/moves/catalogue';
import type { Move, MoveId } from '#src/domain/moves/move';
import { usableMoves } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';
import { usePorts } from '../context';
import { filterMoves, noFilters } from './filter-moves';
import { MoveFilters } from './MoveFilters';
import { MoveGroups } from './MoveGroups';
import { MovePresets } from './MovePresets';
import { Reach } from './Reach';
import { Panel, Section } from './Section';
import type { SettingsDesk } from './use-desk';
import styles from './MovesSection.module.css';

interface MovesSectionProps {
  readonly settings: Settings;
  readonly save: SettingsDesk['save'];
  readonly tell: SettingsDesk['tell'];
}

/** Which moves may turn up. */
export function MovesSection({ settings, save, tell }: MovesSectionProps) {
  const ports = usePorts();
  const { t } = ports;
  const textsOf = useMoveTexts();
  const [filters, setFilters] = useState(noFilters);

  const { off } = settings.moves;
  const shown = filterMoves(catalogue, filters, off, {
    textsOf: textsOf ?? (() => null),
    areaName: (area) => ports.areaName(area),
  });
  const counts = t('options_moves_count', shown.length, catalogue.length, usableMoves(catalogue, settings).length);

  return (
    <Section id="moves" title={t('options_section_moves')} lead={t('options_moves_lead')}>
      <Reach moves={settings.moves} save={save} />
      <Panel>
        <MovePresets settings={settings} save={save} tell={tell} />
      </Panel>
      <Panel>
        <MoveFilters filters={filters} onChange={setFilters} />
        <p role="status" class={styles['count']}>
          {shown.length === 0 ? t('options_moves_none') : counts}
        </p>
      </Panel>
      {textsOf === null ? (
        <p>{t('options_moves_loading')}</p>
      ) : (
        <MoveGroups
          moves={shown}
          settings={settings}
          textsOf={textsOf}
          onSwitch={(move, on) => save((now) => ({ moves: { off: switched(now.moves.off, move, on) } }))}
        />
      )}
    </Section>
  );
}

const switched = (off: readonly MoveId[], { id }: Move, on: boolean): readonly MoveId[] =>
  on ? off.filter((one) => one !== id) : [...off.filter((one) => one !== id), id];

/** `null` until the words are there. Without them the moves show under their ids rather than not at all. */
function useMoveTexts(): ((id: MoveId) => MoveTexts | null) | null {
  const ports = usePorts();
  const [held, hold] = useState<{ readonly textsOf: (id: MoveId) => MoveTexts | null } | null>(null);
  useEffect(() => {
    ports.moveTexts().then(
      (textsOf) => hold({ textsOf }),
      () => hold({ textsOf: () => null }),
    );
  }, [ports]);
  return held?.textsOf ?? null;
}
