import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command, Ask } from '#src/app/messages';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { SpokenCue } from '../session/SpokenCue';
import { useCues } from '../session/use-cues';
import { useSession } from '../session/use-session';
import { spanWords } from '../session/words';
import type { Loaded } from './BreakPage';
import { End } from './End';
import { Offer } from './Offer';
import styles from './OpenBreak.module.css';
import { Safety } from './Safety';
import { SoundToggles } from './SoundToggles';
import { Run } from './Run';
import { useKeys } from './use-keys';

interface OpenBreakProps {
  readonly loaded: Loaded;
  /** The break is over: nothing is left to show. */
  readonly onGone: () => void;
}

/** A break from its offer to what it added. */
export function OpenBreak({ loaded, onGone }: OpenBreakProps) {
  const { view, texts, share } = loaded;
  const ports = usePorts();
  const { t } = ports;
  const guided = useSession(view);
  const { session, now, act, stuck, retry, gain } = guided;
  const settings = useFollowed(ports.settings, loaded.settings) ?? loaded.settings;
  const { muted, unmute } = useCues(session, now, texts, settings.cues);
  const [failed, setFailed] = useState(false);
  const [reading, setReading] = useState(false);

  function leave<Name extends Command>(name: Name, ask: Ask<Name>): void {
    setFailed(false);
    ports.send(name, ask).then(onGone, () => setFailed(true));
  }
  const isOver = session.stage === 'over';
  const togglePause = () => act({ kind: session.since === null ? 'resumed' : 'paused' });
  const onSnooze = view.snoozesLeft > 0 && !isOver ? () => leave('snooze', {}) : undefined;
  const onSkip = () => leave('skip', { breakId: view.id });

  function onRead(opened: boolean): void {
    setReading(opened);
    if (opened && session.since !== null) act({ kind: 'paused' });
  }

  // Esc closes the list, and nothing else.
  useKeys(
    isOver,
    reading
      ? {}
      : {
          space: session.stage === 'running' ? togglePause : undefined,
          n: session.stage === 'running' ? () => act({ kind: 'next' }) : undefined,
          s: onSnooze,
          escape: isOver ? ports.close : onSkip,
        },
  );
  useEndedElsewhere(view.id, isOver, onGone);

  const putOff = {
    snooze: onSnooze,
    snoozeFor: settings.reminders.snooze,
    snoozesLeft: view.snoozesLeft,
    skip: onSkip,
  };
  const corner = <SoundToggles cues={settings.cues} muted={muted} unmute={unmute} onFailed={() => setFailed(true)} />;
  const safety = <Safety onRead={onRead} />;
  const end = gain === null || gain.seconds === 0 ? '' : t('common_added', spanWords(t, gain.seconds));
  return (
    <main class={`${styles['page']} from-afar`}>
      <SpokenCue
        session={session}
        now={now}
        texts={texts}
        end={guided.saved ? `${t('common_sayEnd')} ${end}`.trim() : ''}
      />
      {failed && (
        <Notice tone="fault" spoken>
          {t('common_failed')}
        </Notice>
      )}
      {stuck && (
        <Notice tone="warn" spoken action={{ label: t('common_retry'), onClick: retry }}>
          {t('break_unsaved')}
        </Notice>
      )}
      {session.stage === 'offered' && (
        <Offer
          view={view}
          texts={texts}
          putOff={putOff}
          onStart={() => act({ kind: 'started' })}
          corner={corner}
          safety={safety}
        />
      )}
      {session.stage === 'running' && (
        <Run
          guided={guided}
          texts={texts}
          putOff={putOff}
          onTogglePause={togglePause}
          corner={corner}
          safety={safety}
        />
      )}
      {isOver && <End view={view} gain={gain} saved={guided.saved} before={share} />}
    </main>
  );
}

/** The worker ends a break that nobody touches; the page hears it from the glance and asks to be sure. */
function useEndedElsewhere(breakId: string, isOver: boolean, onGone: () => void): void {
  const ports = usePorts();
  // What the page itself has ended is no news, and effects may come late: a hidden page has no frames.
  const over = useRef(isOver);
  over.current = isOver;
  useEffect(() => {
    if (isOver) return;
    return ports.glance.watch((glance) => {
      if (over.current || glance === null || glance.openBreak?.id === breakId) return;
      const ask = ports.send('breakOpened', { breakId });
      // Without an answer the next glance asks again.
      void ask.then((view) => view === null && !over.current && onGone()).catch(() => {});
    });
  }, [ports, breakId, isOver, onGone]);
}
