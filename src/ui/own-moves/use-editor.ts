import { useEffect, useState } from 'preact/hooks';
import type { PictureFault } from '#src/app/page-ports';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import { ownMoveOf } from '#src/domain/own-moves/written-move';
import { usePorts } from '../context';
import { draftOf, emptyDraft, writtenFrom, type Draft, type FieldFaults } from './draft';
import { refusalWords } from './fault-words';

/** A move that is edited, with its picture; `null` for a new one. */
export interface Edited {
  readonly move: OwnMove;
  readonly picture: Blob | null;
}

/** Keeps the draft of a form, checks and saves it. */
export function useEditor(edited: Edited | null, onSaved: (name: string) => void) {
  const ports = usePorts();
  const { ownMoves, t } = ports;
  const [first] = useState<Draft>(() => (edited === null ? emptyDraft : draftOf(edited.move, edited.picture)));
  // One id for as long as the form is open: saved twice, it is one move.
  const [id] = useState(() => edited?.move.id ?? ownMoves.freshId());
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState<'drawing' | 'saving' | null>(null);
  const [pictureFault, setPictureFault] = useState<PictureFault | null>(null);
  const [failed, setFailed] = useState('');

  const checked = writtenFrom(draft, id, (edited?.move.rev ?? 0) + 1);
  const changed = (Object.keys(first) as (keyof Draft)[]).some((name) => first[name] !== draft[name]);
  const change = (part: Partial<Draft>) => {
    setFailed('');
    setDraft((before) => ({ ...before, ...part }));
  };

  useEffect(() => {
    if (!changed) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed]);

  async function takePicture(file: Blob): Promise<void> {
    setBusy('drawing');
    const drawn = await ownMoves.redraw(file);
    setBusy(null);
    setPictureFault(drawn.ok ? null : drawn.error);
    if (drawn.ok) change({ look: 'picture', picture: drawn.value });
  }

  async function save(): Promise<void> {
    setTried(true);
    if (!checked.ok || busy !== null) return;
    setBusy('saving');
    try {
      const picture = draft.look === 'picture' ? draft.picture : null;
      const key = await ownMoves.lay([{ move: ownMoveOf(checked.value, picture !== null), picture }]);
      const refusal = await ports.send('saveMove', { key });
      if (refusal === null) onSaved(checked.value.name);
      else setFailed(refusalWords(t, refusal));
    } catch {
      setFailed(t('own_saveFailed'));
    } finally {
      setBusy(null);
    }
  }

  const faults: FieldFaults = tried && !checked.ok ? checked.error : {};
  return { draft, change, changed, busy, faults, failed, pictureFault, takePicture, save: () => void save() };
}

export type Editor = ReturnType<typeof useEditor>;
