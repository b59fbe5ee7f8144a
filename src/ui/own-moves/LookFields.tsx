import { useText } from '../context';
import { RadioCards } from '../components/RadioCards';
import { PictureField } from './PictureField';
import { PosePicker } from './PosePicker';
import type { Draft } from './draft';
import type { Editor } from './use-editor';
import styles from './MoveEditor.module.css';

const looks: readonly Draft['look'][] = ['picture', 'pose', 'none'];

/** What is shown while the move runs. */
export function LookFields({
  editor: { draft, change, takePicture, pictureFault, busy },
}: {
  readonly editor: Editor;
}) {
  const t = useText();
  return (
    <div class={styles['group']}>
      <RadioCards
        legend={t('own_look')}
        choices={looks.map((look) => ({ value: look, label: t(`own_look_${look}`), help: t(`own_look_${look}_help`) }))}
        value={draft.look}
        onChange={(look) => change({ look })}
      />
      {draft.look === 'picture' && (
        <PictureField
          picture={draft.picture}
          fault={pictureFault}
          busy={busy === 'drawing'}
          onFile={(file) => void takePicture(file)}
          onRemove={() => change({ picture: null })}
        />
      )}
      {draft.look === 'pose' && <PosePicker pose={draft.pose} onPick={(pose) => change({ pose })} />}
    </div>
  );
}
