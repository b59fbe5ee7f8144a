import { useMemo, useState } from 'preact/hooks';
import { areas, type Area, type Move, type MoveId } from '#src/domain/moves/move';
import { isOwnId } from '#src/domain/own-moves/own-move';
import { reachableAreas } from '#src/domain/plan/coverage';
import { usableMoves } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { countsOf, filterMoves, noFilters, searchWords } from './filter-moves';
import { MoveCoverage } from './MoveCoverage';
import { MoveGroups } from './MoveGroups';
import { MoveSheet } from './MoveSheet';
import { MoveToolbar } from './MoveToolbar';
import { switchMove } from './switch-move';
import type { Save } from '../settings/use-desk';
import { useMoveFilters } from './use-move-filters';
import { useMoveTexts } from './use-move-texts';
import styles from './MoveList.module.css';

interface MoveListProps {
  readonly moves: readonly Move[];
  readonly settings: Settings;
  readonly save: Save;
}

/** What the moves cover, and the moves one by one: searched, filtered, switched, read about. */
export function MoveList({ moves, settings, save }: MoveListProps) {
  const ports = usePorts();
  const { t } = ports;
  const { state, textsOf, retry } = useMoveTexts();
  const [filters, setFilters] = useMoveFilters();
  const [filtersOpen, openFilters] = useState(false);
  const [opened, open] = useState<MoveId | null>(null);
  // Own moves count, and have a section of their own.
  const listed = useMemo(() => moves.filter(({ id }) => !isOwnId(id)), [moves]);
  const words = useMemo(() => searchWords(listed, textsOf, ports.areaName), [listed, textsOf, ports]);

  const shown = filterMoves(listed, filters, settings, words);
  const sheet = moves.find(({ id }) => id === opened);
  const selectArea = (area: Area) => setFilters({ ...filters, area: filters.area.includes(area) ? [] : [area] });
  const reached = reachableAreas(moves, settings).length;

  return (
    <>
      <MoveCoverage moves={moves} settings={settings} selected={filters.area[0] ?? null} onSelect={selectArea} />
      <div class={styles['list']}>
        <MoveToolbar
          filters={filters}
          counts={countsOf(listed, filters, settings, words)}
          onChange={setFilters}
          open={filtersOpen}
          onOpen={openFilters}
          shown={t('options_moves_shown', shown.length, listed.length)}
          note={t('options_moves_note', usableMoves(moves, settings).length, reached, areas.length)}
        />
        {state === 'loading' && <p role="status">{t('options_moves_loading')}</p>}
        {state === 'failed' && (
          <Notice tone="warn" spoken action={{ label: t('common_retry'), onClick: retry }}>
            {t('options_moves_failed')}
          </Notice>
        )}
        {state !== 'loading' && shown.length === 0 && (
          <div class={styles['empty']}>
            <p>{t('options_moves_none')}</p>
            <Button onClick={() => setFilters(noFilters)}>{t('options_filter_clear')}</Button>
          </div>
        )}
        {state !== 'loading' && (
          <MoveGroups
            moves={shown}
            settings={settings}
            textsOf={textsOf}
            onSwitch={(move, on) => switchMove({ ports, moves, settings, save }, move, on)}
            onOpen={({ id }) => open(id)}
          />
        )}
      </div>
      {sheet && (
        <MoveSheet
          key={sheet.id}
          move={sheet}
          texts={textsOf(sheet.id)}
          settings={settings}
          save={save}
          onClose={() => open(null)}
        />
      )}
    </>
  );
}
