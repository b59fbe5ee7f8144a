import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import { limits } from '#src/domain/own-moves/own-move';
import type { Settings } from '#src/domain/settings/settings';
import { whyNot } from '#src/domain/plan/usable';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { awayInWords } from '../options/move-words';
import { Panel, Section } from '../components/Section';
import type { SettingsDesk } from '../settings/use-desk';
import { refusalWords } from './fault-words';
import { OwnMoveCard } from './OwnMoveCard';
import type { OwnMoveList } from './use-own-moves';
import styles from './OwnMoves.module.css';

interface OwnMovesProps {
  readonly own: OwnMoveList;
  readonly settings: Settings;
  readonly save: SettingsDesk['save'];
  readonly tell: SettingsDesk['tell'];
}

/** The moves that people added, and the ways to add, share and take in. What opens is loaded when it opens. */
export function OwnMoves({ own, settings, save, tell }: OwnMovesProps) {
  const ports = usePorts();
  const { t, ownMoves } = ports;
  const [sheet, setSheet] = useState<ComponentChild>(null);
  const { moves } = own;
  const close = () => setSheet(null);
  const say = (text: string) => {
    close();
    tell(text);
  };

  async function edit(move: OwnMove | null): Promise<void> {
    const [{ MoveEditor }, picture] = await Promise.all([
      import('./MoveEditor'),
      // Read anew: what the card has may not be there yet, and saved without it would be lost.
      move?.picture ? ownMoves.picture(move.id) : null,
    ]);
    setSheet(
      <MoveEditor
        edited={move === null ? null : { move, picture }}
        onClose={close}
        onSaved={(name) => say(t(move === null ? 'own_added' : 'own_changed', name))}
      />,
    );
  }

  async function share(): Promise<void> {
    const { ShareMoves } = await import('./ShareMoves');
    setSheet(<ShareMoves moves={moves} onClose={close} onShared={(count) => say(t('own_shared', count))} />);
  }

  async function takeIn(): Promise<void> {
    const { ImportMoves } = await import('./ImportMoves');
    setSheet(<ImportMoves here={moves} onClose={close} onDone={(count) => say(t('own_imported', count))} />);
  }

  async function remove(move: OwnMove): Promise<void> {
    const refusal = await ports.send('deleteMove', { id: move.id });
    if (refusal === null) tell(t('own_deleted', move.name), { undo: () => attempt(restore(move)) });
    else tell(refusalWords(t, refusal), { tone: 'fault' });
  }

  async function restore(move: OwnMove): Promise<void> {
    const refusal = await ports.send('restoreMove', { id: move.id });
    if (refusal === null) tell(t('own_restored', move.name));
    else tell(refusalWords(t, refusal), { tone: 'fault' });
  }

  const attempt = (work: Promise<void>) => void work.catch(() => tell(t('own_saveFailed'), { tone: 'fault' }));

  return (
    <Section id="own-moves" title={t('own_title')} lead={t(moves.length === 0 ? 'own_empty' : 'own_lead')}>
      <Panel>
        <div class={styles['own']}>
          {own.state === 'unreadable' && (
            <Notice tone="warn" action={{ label: t('common_retry'), onClick: own.again }}>
              {t('own_unreadable')}
            </Notice>
          )}
          <div class={styles['actions']}>
            <Button look="primary" disabled={moves.length >= limits.moves} onClick={() => attempt(edit(null))}>
              {t('own_add')}
            </Button>
            <Button onClick={() => attempt(takeIn())}>{t('own_import')}</Button>
            {moves.length > 0 && <Button onClick={() => attempt(share())}>{t('own_share')}</Button>}
          </div>
          {moves.length > 0 && (
            <ul class={styles['grid']}>
              {moves.map((move) => (
                <OwnMoveCard
                  key={move.id}
                  move={move}
                  on={!settings.moves.off.includes(move.id)}
                  away={awayInWords(t, whyNot(move, settings))}
                  onSwitch={(on) =>
                    save(({ moves: { off } }) => ({
                      moves: { off: on ? off.filter((id) => id !== move.id) : [...off, move.id] },
                    }))
                  }
                  onEdit={() => attempt(edit(move))}
                  onDelete={() => attempt(remove(move))}
                />
              ))}
            </ul>
          )}
          <p class={styles['safety']}>{t('own_safety')}</p>
        </div>
      </Panel>
      {sheet}
    </Section>
  );
}
