import { useEffect, useRef } from 'preact/hooks';
import type { BreakGain, BreakView } from '#src/app/messages';
import type { MoveTexts } from '#src/app/page-ports';
import { qualifyingSeconds } from '#src/domain/history/qualifies';
import type { MoveId } from '#src/domain/moves/move';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts, useText } from '../context';
import { MoveGuide } from '../session/MoveGuide';
import { SpokenCue } from '../session/SpokenCue';
import { useSession, type Guided } from '../session/use-session';
import { areaList, spanWords } from '../session/words';
import styles from './FirstStretch.module.css';
import { StepHead } from './StepHead';
import { Tick } from './Tick';

interface FirstStretchProps {
  readonly view: BreakView;
  readonly texts: (id: MoveId) => MoveTexts | null;
  /** It is over, by its own time or by "Done". */
  readonly onOver: () => void;
  /** It was stopped: back to where it began. */
  readonly onEnd: () => void;
}

/** The stretch while it runs, and what it added. */
export function FirstStretch({ view, texts, onOver, onEnd }: FirstStretchProps) {
  const t = useText();
  const guided = useSession(view);
  const { session, now, act, stuck, retry } = guided;
  const planned = session.moves[session.current];
  const over = session.stage === 'over';
  useEffect(() => {
    if (over) onOver();
  }, [over]);
  const stop = useStop(guided);

  return (
    <>
      <SpokenCue session={session} now={now} texts={texts} end={t('common_sayEnd')} />
      {stuck && (
        <Notice tone="warn" spoken action={{ label: t('common_retry'), onClick: retry }}>
          {t('popup_unsaved')}
        </Notice>
      )}
      {planned === undefined ? (
        <Over guided={guided} />
      ) : (
        <div class={styles['run']}>
          <MoveGuide session={session} now={now} texts={texts(planned.move)} size="large" />
          <div class={styles['actions']}>
            <Button look="primary" onClick={() => act({ kind: 'done' })}>
              {t('popup_done')}
            </Button>
            <Button onClick={() => void stop().then(onEnd)}>{t('popup_stop')}</Button>
          </div>
        </div>
      )}
    </>
  );
}

function Over({ guided }: { readonly guided: Guided }) {
  const t = useText();
  return (
    <>
      <StepHead title={t('welcome_stretch_over')} lead={t('welcome_stretch_over_lead')} moved />
      {guided.gain && <Added gain={guided.gain} />}
      {guided.saved && guided.gain === null && <p class={styles['saved']}>{t('popup_quickSaved')}</p>}
    </>
  );
}

/** What it added, without a scale: after one single move that would hang down on one side. */
function Added({ gain }: { readonly gain: BreakGain }) {
  const ports = usePorts();
  const { t } = ports;
  const areas = Object.fromEntries(gain.areas.map(({ area, seconds }) => [area, seconds]));
  return (
    <div class={styles['gain']}>
      <Tick />
      <p class={styles['line']}>{t('welcome_stretch_added', spanWords(t, gain.seconds), areaList(ports, areas))}</p>
      {gain.seconds >= qualifyingSeconds && gain.streakText !== '' && <p class={styles['streak']}>{gain.streakText}</p>}
    </div>
  );
}

/** Ends it as it is, once. Whoever goes to another step in the middle of it has stopped, too: what was done is kept. */
function useStop({ session, leave }: Guided): () => Promise<unknown> {
  const stopped = useRef(false);
  const running = useRef(false);
  running.current = session.stage === 'running';
  const stop = async () => {
    if (!running.current || stopped.current) return;
    stopped.current = true;
    await leave();
  };
  const newest = useRef(stop);
  newest.current = stop;
  useEffect(() => () => void newest.current(), []);
  return stop;
}
