import { useState } from 'preact/hooks';
import type { ImportPreview } from '#src/app/page-data';
import type { ImportTally } from '#src/app/messages';
import type { PagePorts } from '#src/app/page-ports';
import type { FileRefusal } from '#src/domain/exchange/faults';
import { limits } from '#src/domain/exchange/format';
import type { Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { ProgressBar } from '../components/ProgressBar';
import { usePorts } from '../context';
import { FilePlace } from '../components/FilePlace';
import { refusalWords } from '../own-moves/fault-words';
import { FileFaults } from './FileFaults';
import { numberWords } from './data-words';
import { PreviewTable } from './PreviewTable';
import { sendSettings, type SettingsOffer, settingsOffer } from './settings-offer';
import { useTask } from './use-task';
import styles from './Data.module.css';

type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'preview'; readonly preview: ImportPreview; readonly offer: SettingsOffer | null }
  | { readonly kind: 'taking' }
  | { readonly kind: 'done'; readonly words: string; readonly note: string }
  | { readonly kind: 'failed'; readonly words: string };

interface ImportPanelProps {
  readonly settings: Settings;
  /** Something came in. */
  readonly onTaken: () => void;
}

/** Takes a file in: checked whole, shown, and only then made part of the history. */
export function ImportPanel({ settings, onTaken }: ImportPanelProps) {
  const ports = usePorts();
  const { t } = ports;
  const task = useTask();
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });

  async function check(file: Blob): Promise<void> {
    setStage({ kind: 'idle' });
    try {
      const result = await task.run(async (watch) => (await ports.data()).check(file, watch));
      if (result === null) return;
      if (!result.ok) return setStage({ kind: 'refused', refusal: result.error });
      setStage({ kind: 'preview', preview: result.value, offer: await settingsOffer(result.value.settings, settings) });
    } catch {
      setStage({ kind: 'failed', words: t('data_import_failed') });
    }
  }

  async function take(preview: ImportPreview, offer: SettingsOffer | null): Promise<void> {
    setStage({ kind: 'taking' });
    try {
      const answer = await ports.send('importHistory', { key: preview.key });
      if ('kind' in answer) return setStage({ kind: 'failed', words: refusalWords(t, answer) });
      const note = offer === null ? '' : await sendSettings(ports, offer);
      setStage({ kind: 'done', words: doneWords(ports, answer, preview.marks), note });
      onTaken();
    } catch {
      setStage({ kind: 'failed', words: t('data_import_failed') });
    }
  }

  async function leave({ key }: ImportPreview): Promise<void> {
    setStage({ kind: 'idle' });
    // What stays behind is taken away by the next import, or after a day.
    await (await ports.data()).discard(key).catch(() => undefined);
  }

  return (
    <div class={styles['stack']}>
      <p class={styles['text']}>{t('data_import_what')}</p>
      {stage.kind !== 'preview' && stage.kind !== 'taking' && task.progress === null && (
        <FilePlace onFile={(file) => void check(file)} />
      )}
      {task.progress !== null && (
        <div class={styles['running']}>
          <ProgressBar label={t('data_import_checking')} part={task.progress} />
          <Button onClick={task.cancel}>{t('data_cancel')}</Button>
        </div>
      )}
      {stage.kind === 'preview' && (
        <PreviewTable
          preview={stage.preview}
          offer={stage.offer}
          onTake={(withSettings) => void take(stage.preview, withSettings ? stage.offer : null)}
          onLeave={() => void leave(stage.preview)}
        />
      )}
      {stage.kind === 'taking' && <ProgressBar label={t('data_import_taking')} part={null} />}
      {stage.kind === 'refused' && <FileFaults refusal={stage.refusal} />}
      <div role="status" class={styles['told']}>
        {stage.kind === 'done' && (
          <Notice>
            <p>{stage.words}</p>
            {stage.note !== '' && <p>{stage.note}</p>}
          </Notice>
        )}
      </div>
      {stage.kind === 'failed' && (
        <div role="alert">
          <Notice tone="fault">
            <p>
              {stage.words} {t('own_file_unchanged')}
            </p>
          </Notice>
        </div>
      )}
      <p class={styles['small']}>
        {t(
          'data_import_limits',
          numberWords(ports, limits.bytes / 1_000_000),
          numberWords(ports, limits.breaks),
          limits.moves,
        )}
      </p>
    </div>
  );
}

function doneWords(ports: Pick<PagePorts, 'language' | 't'>, tally: ImportTally, marks: number): string {
  const { breaks, checkins, rests, moves } = tally;
  if (breaks + checkins + rests + moves + marks === 0) return ports.t('data_import_nothing');
  const words = (count: number) => numberWords(ports, count);
  return ports.t('data_import_done', words(breaks), words(checkins), words(moves), words(rests));
}
