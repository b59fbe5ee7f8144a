import { useEffect, useState } from 'preact/hooks';
import type { Glance } from '#src/app/glance';
import type { Command } from '#src/app/messages';
import type { Ask } from '#src/app/messages';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { Actions } from './Actions';
import { Messages } from './Messages';
import { Overview } from './Overview';
import styles from './Popup.module.css';
import { useQuick } from './use-quick';

/** The toolbar popup. `first` is read before it is drawn, so that it is drawn once. `quick` begins with a stretch. */
export function Popup({ first, quick: begins = false }: { first: Glance | null; quick?: boolean }) {
  const ports = usePorts();
  const { t } = ports;
  const glance = useFollowed(ports.glance, first) ?? null;
  const cannotSave = useFollowed(ports.cannotSave);
  const [failed, setFailed] = useState(false);
  const quick = useQuick(() => setFailed(true));

  useEffect(() => {
    if (begins) stretch();
  }, []);

  async function command<Name extends Command>(name: Name, ask: Ask<Name>, then?: () => void): Promise<void> {
    try {
      setFailed(false);
      await ports.send(name, ask);
      then?.();
    } catch {
      setFailed(true);
    }
  }

  function stretch(): void {
    setFailed(false);
    quick.start(glance?.summary?.backShare ?? null);
  }

  return (
    <div class={styles['popup']}>
      <header class={styles['head']}>
        <h1 class={styles['title']}>{t('popup_title')}</h1>
        <nav class={styles['links']}>
          {(['journal', 'options'] as const).map((page) => (
            <a
              key={page}
              href={`${page}.html`}
              onClick={(event) => {
                event.preventDefault();
                void ports.openPage(page).then(ports.close);
              }}
            >
              {t(`common_${page}`)}
            </a>
          ))}
        </nav>
      </header>
      <main class={styles['main']}>
        {(cannotSave || failed) && (
          <Notice tone="fault" spoken>
            {t(cannotSave ? 'popup_cannotSave' : 'common_failed')}
          </Notice>
        )}
        {quick.piece ?? (
          <>
            {glance && (
              <Messages
                glance={glance}
                onDismiss={(id) => void command('dismissNotice', { id })}
                onRetry={() => void command('retryHistory', {})}
              />
            )}
            <Overview glance={glance} />
            <Actions
              glance={glance}
              busy={quick.busy}
              onQuick={stretch}
              onBreak={() => void command('takeBreak', {}, ports.close)}
              onPause={(length) => void command('pause', { length })}
              onResume={() => void command('resume', {})}
              onMeeting={(length) => void command('meeting', { length })}
              onSnooze={() => void command('snooze', {})}
            />
          </>
        )}
      </main>
    </div>
  );
}
