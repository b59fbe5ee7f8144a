import { useState } from 'preact/hooks';
import type { Exported, PageData, Watch } from '#src/app/page-data';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { ProgressBar } from '../components/ProgressBar';
import { usePorts, useText } from '../context';
import { numberWords } from './data-words';
import { useTask } from './use-task';
import styles from './Data.module.css';

const kinds = ['json', 'csv'] as const;
type Kind = (typeof kinds)[number] | 'backup';

type Result = (Exported & { readonly name: string }) | 'failed';

/** Saves the history as a file: whole, to be taken in again, or the breaks as a table. */
export function ExportPanel() {
  const t = useText();
  return (
    <div class={styles['stack']}>
      <p class={styles['text']}>{t('data_export_what')}</p>
      <ExportRow kinds={kinds} />
    </div>
  );
}

/** A button for each kind of file, and what became of it. */
export function ExportRow({ kinds }: { readonly kinds: readonly Kind[] }) {
  const ports = usePorts();
  const { t } = ports;
  const task = useTask();
  const [result, setResult] = useState<Result | null>(null);

  async function save(kind: Kind): Promise<void> {
    setResult(null);
    try {
      const exported = await task.run(async (watch) => write(await ports.data(), kind, watch));
      if (exported === null) return;
      const name = fileName(ports.now(), kind);
      ports.saveFile(name, exported.file);
      setResult({ ...exported, name });
    } catch {
      setResult('failed');
    }
  }

  return (
    <div class={styles['stack']}>
      <div class={styles['row']}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            look={kind === 'json' && kinds.length > 1 ? 'primary' : 'plain'}
            disabled={task.progress !== null}
            onClick={() => void save(kind)}
          >
            {t(`data_export_${kind}`)}
          </Button>
        ))}
      </div>
      {task.progress !== null && (
        <div class={styles['running']}>
          <ProgressBar label={t('data_export_running')} part={task.progress} />
          <Button onClick={task.cancel}>{t('data_cancel')}</Button>
        </div>
      )}
      <div role="status" class={styles['told']}>
        {result !== null && <Outcome result={result} />}
      </div>
    </div>
  );
}

function Outcome({ result }: { readonly result: Result }) {
  const ports = usePorts();
  const { t } = ports;
  if (result === 'failed') return <Notice tone="fault">{t('data_export_failed')}</Notice>;
  return (
    <Notice tone={result.damaged > 0 ? 'warn' : 'info'}>
      <p>{t('data_export_done', result.name, numberWords(ports, result.breaks))}</p>
      {result.damaged > 0 && <p>{t('data_export_damaged', numberWords(ports, result.damaged))}</p>}
    </Notice>
  );
}

function write(data: PageData, kind: Kind, watch: Watch): Promise<Exported> {
  switch (kind) {
    case 'json':
      return data.json(watch);
    case 'csv':
      return data.csv(watch);
    case 'backup':
      return data.backupFile(watch);
  }
}

/** `unknot-2026-11-24.json`, by the day on the wall. */
function fileName(now: number, kind: Kind): string {
  const date = new Date(now);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return kind === 'backup' ? `unknot-copy-${day}.json` : `unknot-${day}.${kind}`;
}
