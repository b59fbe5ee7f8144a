import type { BreakView } from '#src/app/messages';
import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useText } from '../context';
import { useFocusOnce } from '../hooks/use-focus-once';
import { Gain } from '../session/Gain';
import { MoveGuide } from '../session/MoveGuide';
import { SpokenCue } from '../session/SpokenCue';
import { SwapAnswer } from '../session/SwapAnswer';
import { useSession, type Guided } from '../session/use-session';
import styles from './QuickStretch.module.css';

interface QuickStretchProps {
  readonly view: BreakView;
  readonly texts: (id: MoveId) => MoveTexts | null;
  /** Back share before it, for the picture at the end. */
  readonly before: number | null;
  readonly onEnd: () => void;
}

/** One move, right in the popup. */
export function QuickStretch({ view, texts, before, onEnd }: QuickStretchProps) {
  const t = useText();
  const guided = useSession(view);
  const { session, now, act, swap, stuck, retry, leave } = guided;
  const planned = session.moves[session.current];
  return (
    <section class={styles['quick']}>
      <SpokenCue session={session} now={now} texts={texts} end={t('common_sayEnd')} />
      {stuck && (
        <Notice tone="warn" spoken action={{ label: t('common_retry'), onClick: retry }}>
          {t('popup_unsaved')}
        </Notice>
      )}
      {planned === undefined ? (
        <End guided={guided} before={before} onEnd={onEnd} />
      ) : (
        <>
          <MoveGuide session={session} now={now} texts={texts(planned.move)} size="small" />
          <SwapAnswer guided={guided} />
          <div class={styles['actions']}>
            <Button look="primary" onClick={() => act({ kind: 'done' })}>
              {t('popup_done')}
            </Button>
            <Button onClick={swap}>{t('popup_swap')}</Button>
            <Button onClick={() => void leave().then(onEnd)}>{t('popup_stop')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function End({ guided, before, onEnd }: { guided: Guided; before: number | null; onEnd: () => void }) {
  const t = useText();
  // The buttons that had the focus are gone.
  const heading = useFocusOnce<HTMLHeadingElement>();
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class={styles['title']}>
        {t('popup_quickDone')}
      </h2>
      {guided.gain && <Gain gain={guided.gain} before={before} />}
      {guided.saved && guided.gain === null && <p>{t('popup_quickSaved')}</p>}
      <Button wide onClick={onEnd}>
        {t('popup_back')}
      </Button>
    </>
  );
}
