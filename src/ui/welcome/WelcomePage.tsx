import { useEffect, useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { SaveLine } from '../options/SaveLine';
import { SkipLists } from '../options/SkipLists';
import { useDesk } from '../options/use-desk';
import { IdeaPictures } from './IdeaPictures';
import { Rhythm } from './Rhythm';
import styles from './WelcomePage.module.css';

/** What a new user meets: the idea, two questions, and a first break. Every answer is saved at once. */
export function WelcomePage() {
  const ports = usePorts();
  const { t } = ports;
  const { settings, failed, message, save, dismiss, retry } = useDesk();
  useEffect(() => {
    document.title = t('welcome_title');
  }, [t]);

  return (
    <div class={styles['page']}>
      <header class={styles['header']}>
        <h1 class={styles['title']}>{t('welcome_title')}</h1>
        <p class={styles['lead']}>{t('welcome_lead')}</p>
        <p class={styles['short']}>{t('welcome_short')}</p>
        <div class={styles['skip']}>
          <Button look="quiet" onClick={() => ports.close()}>
            {t('welcome_skip')}
          </Button>
        </div>
      </header>
      <main class={styles['main']}>
        <section aria-labelledby="idea" class={styles['section']}>
          <h2 id="idea">{t('welcome_idea')}</h2>
          <IdeaPictures />
          <p class={styles['soft']}>{t('welcome_idea_note')}</p>
        </section>
        {failed && (
          <Notice tone="fault" spoken>
            <p>{t('options_loadFailed')}</p>
            <Button onClick={retry}>{t('common_retry')}</Button>
          </Notice>
        )}
        {settings && (
          <>
            <section aria-labelledby="rhythm" class={styles['section']}>
              <h2 id="rhythm">{t('welcome_rhythm')}</h2>
              <Rhythm settings={settings} save={save} />
            </section>
            <section aria-labelledby="work-around" class={styles['section']}>
              <h2 id="work-around">{t('welcome_workAround')}</h2>
              <p class={styles['soft']}>{t('welcome_workAround_help')}</p>
              <div class={styles['panel']}>
                <SkipLists ticked={settings.workAround} save={save} />
              </div>
            </section>
          </>
        )}
        <section aria-labelledby="ready" class={styles['section']}>
          <h2 id="ready">{t('welcome_ready')}</h2>
          <div class={`${styles['panel']} ${styles['ready']}`}>
            <FirstBreak />
            <div class={styles['pin']}>
              <h3>{t('welcome_pin')}</h3>
              <p>{t('welcome_pin_text')}</p>
            </div>
          </div>
          <p class={styles['soft']}>{t('welcome_safety')}</p>
          <div class={styles['actions']}>
            <Button onClick={() => ports.close()}>{t('welcome_done')}</Button>
            <Button look="quiet" onClick={() => void ports.openPage('options')}>
              {t('welcome_options')}
            </Button>
          </div>
        </section>
      </main>
      <SaveLine message={message} dismiss={dismiss} />
    </div>
  );
}

/** Opens a break at once, and says so: its window may come up behind this one. */
function FirstBreak() {
  const ports = usePorts();
  const { t } = ports;
  const [state, setState] = useState<'idle' | 'asked' | 'open' | 'failed'>('idle');
  const start = () => {
    setState('asked');
    ports.send('takeBreak', {}).then(
      () => setState('open'),
      () => setState('failed'),
    );
  };
  return (
    <div class={styles['first']}>
      <Button look="primary" disabled={state === 'asked'} onClick={start}>
        {t('welcome_try')}
      </Button>
      <div>
        <p role="status">{state === 'open' ? t('welcome_tried') : ''}</p>
        <p role="alert">{state === 'failed' ? t('welcome_tryFailed') : ''}</p>
      </div>
    </div>
  );
}
