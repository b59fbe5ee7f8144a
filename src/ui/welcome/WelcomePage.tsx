import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { SaveLine } from '../components/SaveLine';
import { useDesk, type SettingsDesk } from '../settings/use-desk';
import { Footer } from './Footer';
import { IdeaStep } from './IdeaStep';
import { Progress } from './Progress';
import { ReadyStep } from './ReadyStep';
import { RhythmStep } from './RhythmStep';
import { steps, useSteps, type Step } from './steps';
import { StretchStep } from './StretchStep';
import styles from './WelcomePage.module.css';
import { WorkAroundStep } from './WorkAroundStep';

/** What a new user meets, one thing at a time. Every answer is saved at once, and every step may be left out. */
export function WelcomePage() {
  const ports = usePorts();
  const { t } = ports;
  const desk = useDesk();
  const { step, moved, go } = useSteps();
  // What was done here stays done while one goes back and forth.
  const [stretched, setStretched] = useState(false);
  useEffect(() => {
    document.title = t('welcome_title');
  }, [t]);
  useEffect(() => {
    if (moved) window.scrollTo({ top: 0 });
  }, [step, moved]);

  const pieces: Record<Step, () => ComponentChild> = {
    idea: () => <IdeaStep moved={moved} />,
    around: () => (
      <WithSettings desk={desk}>{(settings) => <WorkAroundStep {...{ moved, settings, desk }} />}</WithSettings>
    ),
    rhythm: () => (
      <WithSettings desk={desk}>{(settings) => <RhythmStep {...{ moved, settings, desk }} />}</WithSettings>
    ),
    stretch: () => (
      <WithSettings desk={desk}>
        {(settings) => <StretchStep {...{ moved, settings, stretched }} onStretched={() => setStretched(true)} />}
      </WithSettings>
    ),
    ready: () => <ReadyStep moved={moved} settings={desk.settings} />,
  };

  return (
    <div class={styles['page']}>
      <header class={styles['header']}>
        <p class={styles['brand']}>
          <img src="/icon/48.png" alt="" width="28" height="28" />
          {t('extensionName')}
        </p>
        <Progress steps={steps} current={step} />
        {/* Keeps its place at the end, so that nothing beside it moves. */}
        <div class={step === 'ready' ? styles['nothingLeft'] : ''}>
          <Button look="quiet" onClick={() => ports.close()}>
            {t('welcome_skip')}
          </Button>
        </div>
      </header>
      <main key={step} class={styles['main']}>
        {pieces[step]()}
      </main>
      <Footer step={step} stretched={stretched} go={go} />
      <SaveLine message={desk.message} dismiss={desk.dismiss} />
    </div>
  );
}

interface WithSettingsProps {
  readonly desk: SettingsDesk;
  readonly children: (settings: Settings) => ComponentChild;
}

/** What needs the settings, once they are there; or what became of them. */
function WithSettings({ desk, children }: WithSettingsProps) {
  const { t } = usePorts();
  if (desk.settings !== null) return children(desk.settings);
  if (!desk.failed) return <p role="status">{t('options_loading')}</p>;
  return (
    <Notice tone="fault" spoken>
      <p>{t('options_loadFailed')}</p>
      <Button onClick={desk.retry}>{t('common_retry')}</Button>
    </Notice>
  );
}
