import { backAreas, frontAreas, lines, type Area, type Line, type Move } from '#src/domain/moves/move';
import { coverageOf } from '#src/domain/plan/coverage';
import type { Settings } from '#src/domain/settings/settings';
import { usePorts } from '../context';
import { BalanceNote } from './MoveBalance';
import { CoverageArea } from './MoveCoverageArea';
import { keptAwayInWords } from './move-words';
import { Panel } from '../components/Section';
import { useLoaded } from '../hooks/use-loaded';
import styles from './MoveCoverage.module.css';

interface MoveCoverageProps {
  readonly moves: readonly Move[];
  readonly settings: Settings;
  /** The area that the list is narrowed to. */
  readonly selected: Area | null;
  readonly onSelect: (area: Area) => void;
}

const loadMap = () => import('./MoveMap');

const areasOf = { front: frontAreas, back: backAreas } as const;

/** What the moves in use cover, and what no move is left for. An area that is pressed narrows the list. */
export function MoveCoverage({ moves, settings, selected, onSelect }: MoveCoverageProps) {
  const ports = usePorts();
  const { t } = ports;
  const map = useLoaded(loadMap);
  const coverage = coverageOf(moves, settings);
  const lost = [...frontAreas, ...backAreas].filter((area) => coverage.areas[area].reach === 'none');
  const column = (line: Line) => (
    <div key={line} class={styles['line']}>
      <h4 class={`${styles['title']} ${styles[line]}`}>
        {t(`options_line_${line}`)}{' '}
        <span class={styles['count']}>{t('options_cover_moves', coverage.lines[line])}</span>
      </h4>
      <ul class={styles['areas']}>
        {areasOf[line].map((area) => (
          <li key={area}>
            <CoverageArea
              name={ports.areaName(area)}
              coverage={coverage.areas[area]}
              line={line}
              pressed={area === selected}
              onPress={() => onSelect(area)}
            />
          </li>
        ))}
      </ul>
    </div>
  );

  return (
    <Panel title={t('options_cover')}>
      <p class={styles['lead']}>{t('options_cover_lead', coverage.inUse, moves.length)}</p>
      <div class={styles['body']}>
        {map && (
          <div class={styles['map']}>
            <map.MoveMap unreachable={lost} selected={selected} onSelect={onSelect} />
          </div>
        )}
        <div class={styles['words']}>
          <div class={styles['lines']}>{lines.map(column)}</div>
          {lost.length > 0 && (
            <ul class={styles['lost']}>
              {lost.map((area) => (
                <li key={area}>
                  {t('options_cover_none', ports.areaName(area), keptAwayInWords(t, coverage.areas[area].keptAwayBy))}
                </li>
              ))}
              <li>{t('options_cover_dropped')}</li>
            </ul>
          )}
          <BalanceNote moves={moves} settings={settings} />
        </div>
      </div>
    </Panel>
  );
}
