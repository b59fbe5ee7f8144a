import { areas, type Area } from '#src/domain/moves/move';
import { usePorts } from '../context';
import type { AreaStatus } from './area-status';
import styles from './Told.module.css';
import { areaTitle, statusWords } from './words';

interface ToldProps {
  /** The area that is looked at; `null` if none is. */
  readonly status: AreaStatus | null;
  readonly added: Readonly<Partial<Record<Area, number>>>;
}

/** The line under the picture: the area that is looked at, else what the break added, else how to look. */
export function Told({ status, added }: ToldProps) {
  const ports = usePorts();
  const { t, areaName } = ports;
  if (status !== null) {
    return (
      <p class={styles['told']}>
        <strong>{areaTitle(ports, status.area)}</strong> <span>{statusWords(ports, status)}</span>
      </p>
    );
  }
  const worked = areas.filter((area) => (added[area] ?? 0) > 0);
  const names = worked.map((area) => areaName(area)).join(t('common_listSeparator'));
  return <p class={styles['told']}>{worked.length > 0 ? t('map_addedTo', names) : t('map_hint')}</p>;
}
