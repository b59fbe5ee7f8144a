import { useState } from 'preact/hooks';
import type { AreaWeek } from '#src/domain/history/area-week';
import { areas, type Area } from '#src/domain/moves/move';
import { usePorts } from '../context';
import { areaStatus } from './area-status';
import { AreaTable } from './AreaTable';
import { backView } from './back-view';
import styles from './BodyMap.module.css';
import { frontView } from './front-view';
import { Legend } from './Legend';
import { Silhouette } from './Silhouette';
import { Told } from './Told';
import { useRoving } from './use-roving';
import { areaTitle, statusWords } from './words';

interface BodyMapProps {
  /** `null` while it is read, or where it cannot be. */
  readonly shares: AreaWeek | null;
  /** What a break has just added to the sums, in their unit. */
  readonly added?: Readonly<Partial<Record<Area, number>>>;
  /** Areas for which no move is left. */
  readonly unreachable?: readonly Area[];
  readonly selected?: Area | null;
  /** An area was pressed, also one that is selected already. Left out, a press keeps the area in words. */
  readonly onSelect?: (area: Area) => void;
  readonly size?: 'small' | 'large';
}

const none = {};

/** The body from the front and from behind: what each area got this week, and what it is owed. */
export function BodyMap({ shares, added = none, unreachable = [], size = 'large', ...choice }: BodyMapProps) {
  const ports = usePorts();
  const { t } = ports;
  const [pointed, point] = useState<Area | null>(null);
  const [kept, keep] = useState<Area | null>(null);
  const selected = choice.onSelect ? (choice.selected ?? null) : kept;
  const press = choice.onSelect ?? ((area) => keep(area === kept ? null : area));
  const { focused, stopOf } = useRoving(selected, press);

  const status = (area: Area) => areaStatus(area, { shares, added, unreachable });
  const name = (area: Area) => t('map_name', areaTitle(ports, area), statusWords(ports, status(area)));
  const reading = { status, name, stopOf, selected, point, press };
  const told = pointed ?? focused ?? selected;
  return (
    <div class={`${styles['map']} ${styles[size]}`}>
      <div class={styles['views']} role="toolbar" aria-label={t('map_areas')}>
        {[frontView, backView].map((view) => (
          <div key={view.line} class={styles['view']}>
            <Silhouette view={view} label={t(`common_${view.line}`)} reading={reading} />
            <p class={styles[view.line]} aria-hidden="true">
              {t(`common_${view.line}`)}
            </p>
          </div>
        ))}
      </div>
      <div class={styles['words']}>
        <Told status={told === null ? null : status(told)} added={added} />
        <Legend
          lines={added === none}
          over={areas.some((area) => status(area).over)}
          added={areas.some((area) => status(area).added)}
          unreachable={unreachable.length > 0}
        />
        <AreaTable status={status} />
      </div>
    </div>
  );
}
