import { backAreas, frontAreas, type Area } from '#src/domain/moves/move';
import { usePorts } from '../context';
import type { AreaStatus } from './area-status';
import styles from './AreaTable.module.css';
import { amountWords, areaTitle } from './words';

interface AreaTableProps {
  readonly status: (area: Area) => AreaStatus;
}

/** The same in rows, for those who would rather read it. */
export function AreaTable({ status }: AreaTableProps) {
  const { t } = usePorts();
  return (
    <details class={styles['details']}>
      <summary>{t('map_table')}</summary>
      <table class={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('map_table_area')}</th>
            <th scope="col">{t('map_table_done')}</th>
            <th scope="col">{t('map_table_share')}</th>
          </tr>
        </thead>
        <tbody>
          {[...frontAreas, ...backAreas].map((area) => (
            <Row key={area} status={status(area)} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ status: { area, share, reachable } }: { status: AreaStatus }) {
  const ports = usePorts();
  const { t } = ports;
  const amount = (of: 'done' | 'target') =>
    share === null ? t('map_unknown') : amountWords(ports, share[of], share.unit);
  return (
    <tr>
      <th scope="row">{areaTitle(ports, area)}</th>
      <td>{amount('done')}</td>
      <td>{reachable ? amount('target') : t('map_unreachable')}</td>
    </tr>
  );
}
