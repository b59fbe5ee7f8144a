import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SettingsPatch, SettingsRefusal } from '#src/app/messages';
import type { Translate } from '#src/app/page-ports';
import { catalogue } from '#src/domain/moves/catalogue';
import { emptyLine } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';
import type { Move } from '#src/domain/moves/move';
import { usePorts } from '../context';
import { useOwnMoves, type OwnMoveList } from '../own-moves/use-own-moves';
import { openDesk, type Change, type Desk, type Outcome } from './desk';
import { applyPatch } from './patch';

/** What became of the last change, in words. */
export interface Message {
  /** Tells one message from the next, though they may say the same. */
  readonly nth: number;
  readonly tone: 'saved' | 'fault';
  readonly text: string;
  /** Takes the change back; `null` for small changes, which are as quickly changed again. */
  readonly undo: (() => void) | null;
}

/** How a saved change is told. */
export interface Told {
  readonly text?: string;
  readonly undo?: boolean;
}

/** Saves a change and tells what became of it. */
export type Save = (change: Change, told?: Told) => void;

/** The settings of a page that edits them. */
export interface SettingsDesk {
  /** `null` until they are read. */
  readonly settings: Settings | null;
  readonly failed: boolean;
  readonly own: OwnMoveList;
  /** The catalogue and the own moves. */
  readonly moves: readonly Move[];
  readonly message: Message | null;
  readonly save: Save;
  /** Tells of something that was not saved here, and how to take it back. */
  readonly tell: (text: string, more?: Partial<Pick<Message, 'tone' | 'undo'>>) => void;
  readonly dismiss: () => void;
  readonly retry: () => void;
}

export function useDesk(): SettingsDesk {
  const ports = usePorts();
  const desk = useRef<Desk | null>(null);
  const own = useOwnMoves();
  const moves = useMemo(() => [...catalogue, ...own.moves], [own.moves]);
  const known = useRef(moves);
  known.current = moves;
  const [settings, show] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [message, setMessage] = useState<Message | null>(null);
  const say = (said: Omit<Message, 'nth'>) => setMessage((last) => ({ ...said, nth: (last?.nth ?? 0) + 1 }));

  useEffect(() => {
    let over = false;
    setFailed(false);
    const opening = openDesk(ports, {
      refuses: (patch, before) => refuses(known.current, patch, before),
      show: (next) => over || show(next),
    });
    opening.then(
      (opened) => (over ? opened.close() : (desk.current = opened)),
      () => over || setFailed(true),
    );
    return () => {
      over = true;
      desk.current?.close();
      desk.current = null;
    };
  }, [ports, attempt]);

  const save: Save = (change, told = {}) => void attemptSave(change, told);

  async function attemptSave(change: Change, { text, undo = false }: Told): Promise<void> {
    const outcome = await desk.current?.change(change);
    if (!outcome) return;
    if (outcome.kind === 'saved') {
      const back = () => save(() => outcome.undo, { text: ports.t('options_undone') });
      say({ tone: 'saved', text: text ?? ports.t('options_saved'), undo: undo ? back : null });
    } else {
      const words = outcome.kind === 'refused' ? refusalText(ports.t, outcome) : ports.t('options_saveFailed');
      say({ tone: 'fault', text: words, undo: null });
    }
  }

  return {
    settings,
    failed,
    own,
    moves,
    message,
    save,
    tell: (text, more = {}) => say({ tone: 'saved', text, undo: null, ...more }),
    dismiss: () => setMessage(null),
    retry: () => setAttempt(attempt + 1),
  };
}

/**
 * Work-arounds are never refused here: an answer about health outweighs the pairing of moves. Nor does a line that was
 * empty before stand in the way of anything else.
 */
function refuses(moves: readonly Move[], patch: SettingsPatch, before: Settings): SettingsRefusal | null {
  if (patch.moves === undefined) return null;
  const line = emptyLine(moves, applyPatch(before, patch));
  return line !== null && emptyLine(moves, before) === null ? { kind: 'line-empty', line } : null;
}

function refusalText(t: Translate, { refusal, patch }: Extract<Outcome, { kind: 'refused' }>): string {
  switch (refusal.kind) {
    case 'line-empty':
      return patch.workAround ? t('options_refused_workAround') : t(`options_refused_${refusal.line}`);
    case 'invalid':
      return t('options_refused_invalid');
    case 'newer':
      return t('options_refused_newer');
  }
}
