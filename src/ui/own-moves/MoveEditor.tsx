import { useRef, useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { useText } from '../context';
import { LookFields } from './LookFields';
import { MoveFields } from './MoveFields';
import { MovePreview } from './MovePreview';
import { Sheet, SheetFoot } from '../components/Sheet';
import { useEditor, type Edited } from './use-editor';
import styles from './MoveEditor.module.css';

interface MoveEditorProps {
  readonly edited: Edited | null;
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
}

/** A move is written here, with what comes of it beside. */
export function MoveEditor({ edited, onSaved, onClose }: MoveEditorProps) {
  const t = useText();
  const editor = useEditor(edited, onSaved);
  const [asks, setAsks] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const leave = () => (editor.changed && !asks ? setAsks(true) : onClose());

  /** The first field that is wrong gets the focus, once its fault is there to be read. */
  function save(): void {
    editor.save();
    setAsks(false);
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  }

  return (
    <Sheet
      title={t(edited === null ? 'own_add_title' : 'own_edit_title')}
      onLeave={leave}
      onPaste={(event) => {
        const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
        if (file === undefined) return;
        event.preventDefault();
        void editor.takePicture(file);
      }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p class={styles['safety']}>{t('own_safety')}</p>
        <div class={styles['columns']}>
          <div class={styles['form']}>
            <MoveFields editor={editor} />
            <LookFields editor={editor} />
          </div>
          <MovePreview draft={editor.draft} />
        </div>
        <SheetFoot>
          <Button look="primary" onClick={save} disabled={editor.busy !== null}>
            {t('own_save')}
          </Button>
          {asks ? (
            <>
              <span role="alert">{t('own_leave_ask')}</span>
              <Button onClick={() => setAsks(false)}>{t('own_leave_stay')}</Button>
              <Button look="quiet" onClick={onClose}>
                {t('own_leave_go')}
              </Button>
            </>
          ) : (
            <Button onClick={leave}>{t('own_cancel')}</Button>
          )}
          <p role="alert" class={styles['fault']}>
            {editor.failed !== '' ? editor.failed : Object.keys(editor.faults).length > 0 ? t('own_invalid') : ''}
          </p>
        </SheetFoot>
      </form>
    </Sheet>
  );
}
