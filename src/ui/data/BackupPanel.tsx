import { useEffect, useState } from 'preact/hooks';
import type { BackupInfo } from '#src/app/page-data';
import { usePorts } from '../context';
import { Panel } from '../components/Section';
import { instantWords, numberWords } from './data-words';
import { ExportRow } from './ExportPanel';
import styles from './Data.module.css';

/** The copy that was made by itself before the last upgrade, to be saved as a file; nothing where there is none. */
export function BackupPanel({ nth }: { readonly nth: number }) {
  const ports = usePorts();
  const { t } = ports;
  const [backup, setBackup] = useState<BackupInfo | null>(null);
  useEffect(() => {
    let over = false;
    ports
      .data()
      .then((data) => data.backup())
      .then(
        (found) => over || setBackup(found),
        () => over || setBackup(null),
      );
    return () => {
      over = true;
    };
  }, [ports, nth]);
  if (backup === null) return null;
  return (
    <Panel title={t('data_backup')}>
      <div class={styles['stack']}>
        <p class={styles['text']}>
          {t('data_backup_what', instantWords(ports, backup.at), numberWords(ports, backup.breaks))}
        </p>
        <ExportRow kinds={['backup']} />
      </div>
    </Panel>
  );
}
