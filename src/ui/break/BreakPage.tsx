import { useEffect, useState } from 'preact/hooks';
import type { BreakView } from '#src/app/messages';
import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';
import type { Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import styles from './BreakPage.module.css';
import { OpenBreak } from './OpenBreak';

/** What the page knows before it shows a break. */
export interface Loaded {
  readonly view: BreakView;
  readonly texts: (id: MoveId) => MoveTexts | null;
  /** Back share before this break. */
  readonly share: number | null;
  readonly settings: Settings;
}

type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'over' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly loaded: Loaded };

/** The break window: asks for its break, and goes away by itself when there is none. */
export function BreakPage({ breakId }: { breakId: string }) {
  const ports = usePorts();
  const [opening, setOpening] = useState<Opening>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    async function open(): Promise<Opening> {
      const [view, texts, glance, settings] = await Promise.all([
        ports.send('breakOpened', { breakId }),
        ports.moveTexts(),
        ports.glance.load(),
        ports.settings.load(),
      ]);
      if (view === null) return { kind: 'over' };
      const share = glance?.summary?.backShare ?? null;
      return { kind: 'open', loaded: { view, texts, share, settings } };
    }
    open().then(setOpening, () => setOpening({ kind: 'failed' }));
  }, [ports, breakId, attempt]);

  const isOver = opening.kind === 'over';
  useEffect(() => {
    if (isOver) ports.close();
  }, [ports, isOver]);

  if (opening.kind === 'open') {
    return <OpenBreak loaded={opening.loaded} onGone={() => setOpening({ kind: 'over' })} />;
  }
  return <Waiting kind={opening.kind} onRetry={() => setAttempt(attempt + 1)} />;
}

/** Seen for a moment while loading, or where the browser does not let a page close itself. */
function Waiting({ kind, onRetry }: { kind: 'loading' | 'over' | 'failed'; onRetry: () => void }) {
  const { t } = usePorts();
  const keys = { loading: 'break_loading', over: 'break_over', failed: 'break_unreachable' } as const;
  return (
    <main class={styles['waiting']}>
      <h1 class="unseen">{t('popup_title')}</h1>
      <p>{t(keys[kind])}</p>
      {kind === 'failed' && <Button onClick={onRetry}>{t('common_retry')}</Button>}
    </main>
  );
}
