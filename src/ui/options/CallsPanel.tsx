import { useEffect, useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { Panel } from '../components/Section';
import styles from './CallsPanel.module.css';

/** How a call is noticed in this browser, and what has to be allowed for it. */
export function CallsPanel() {
  const { t, callSites } = usePorts();
  return (
    <Panel title={t('options_calls')}>
      <p class={styles['text']}>{t('options_calls_what')}</p>
      {callSites.needed ? <CallSites /> : <p class={styles['text']}>{t('options_calls_told')}</p>}
      <p class={styles['soft']}>{t('options_calls_byHand')}</p>
    </Panel>
  );
}

type Fault = 'options_calls_refused' | 'options_calls_failed';

/** The list of sites, and the one click that allows them or gives them up. */
function CallSites() {
  const { t, callSites } = usePorts();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  // It can be taken back in the browser's own settings, too.
  useEffect(() => {
    let over = false;
    const look = () =>
      void callSites.allowed().then(
        (now) => over || setAllowed(now),
        () => over || setAllowed(false),
      );
    look();
    addEventListener('focus', look);
    return () => {
      over = true;
      removeEventListener('focus', look);
    };
  }, [callSites]);

  async function settle(asked: Promise<boolean>, wanted: boolean): Promise<void> {
    setFault(null);
    try {
      const now = await asked;
      setAllowed(now);
      if (now !== wanted) setFault('options_calls_refused');
    } catch {
      setFault('options_calls_failed');
    }
  }
  // Right in the click: after any wait the browser takes it for ours and refuses.
  const allow = () => void settle(callSites.ask(), true);
  const giveUp = () =>
    void settle(
      callSites.giveUp().then(() => callSites.allowed()),
      false,
    );

  return (
    <>
      <p class={styles['text']}>{t('options_calls_sees')}</p>
      <ul class={styles['hosts']} aria-label={t('options_calls_hosts')}>
        {callSites.hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
      {allowed === false && <p class={styles['soft']}>{t('options_calls_wording')}</p>}
      <div class={styles['row']}>
        <p role="status" class={styles['state']}>
          {allowed !== null && t(allowed ? 'options_calls_on' : 'options_calls_off')}
        </p>
        {allowed !== null && (
          <Button look={allowed ? 'plain' : 'primary'} onClick={allowed ? giveUp : allow}>
            {t(allowed ? 'options_calls_giveUp' : 'options_calls_allow')}
          </Button>
        )}
      </div>
      {fault !== null && (
        <Notice tone={fault === 'options_calls_failed' ? 'fault' : 'info'} spoken>
          {t(fault)}
        </Notice>
      )}
    </>
  );
}
