import { useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { Switch } from '../components/Switch';
import { usePorts } from '../context';
import { Panel } from '../components/Section';
import styles from './NotificationsPanel.module.css';

const systems = ['windows', 'mac', 'linux'] as const;

interface NotificationsPanelProps {
  readonly headsUp: boolean;
  readonly onHeadsUp: (on: boolean) => void;
}

/** What the system shows for us: the word before a break, and a way to see whether it gets through. */
export function NotificationsPanel({ headsUp, onHeadsUp }: NotificationsPanelProps) {
  const ports = usePorts();
  const { t } = ports;
  const [result, setResult] = useState<{ readonly nth: number; readonly sent: boolean } | null>(null);
  const [busy, setBusy] = useState(false);

  async function test(): Promise<void> {
    setBusy(true);
    const sent = await ports.send('testNotification', {}).then(
      () => true,
      () => false,
    );
    setBusy(false);
    setResult((last) => ({ nth: (last?.nth ?? 0) + 1, sent }));
  }

  return (
    <Panel title={t('options_group_notifications')}>
      <Switch
        label={t('options_headsUp')}
        hint={t('options_headsUp_help')}
        checked={headsUp}
        onChange={(on) => onHeadsUp(on)}
      />
      <div class={styles['test']}>
        <Button disabled={busy} onClick={() => void test()}>
          {t('options_test')}
        </Button>
        {/* Stays while it is empty: what is not there yet is not listened to. */}
        <p role="status" class={styles['result']}>
          {result && (
            <span key={result.nth} class={result.sent ? undefined : styles['fault']}>
              {t(result.sent ? 'options_test_sent' : 'options_test_failed')}
            </span>
          )}
        </p>
      </div>
      {result && (
        <div class={styles['hints']}>
          <p>{t('options_test_hints')}</p>
          <ul>
            {systems.map((system) => (
              <li key={system}>{t(`options_test_hint_${system}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
