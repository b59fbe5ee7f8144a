import { useState } from 'preact/hooks';
import type { PictureFault } from '#src/app/page-ports';
import { limits } from '#src/domain/own-moves/own-move';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { pictureFaultWords } from './fault-words';
import { usePictureUrl } from './use-picture';
import styles from './PictureField.module.css';

interface PictureFieldProps {
  readonly picture: Blob | null;
  readonly fault: PictureFault | null;
  readonly busy: boolean;
  readonly onFile: (file: Blob) => void;
  readonly onRemove: () => void;
}

/** A place for a picture: dropped, pasted anywhere in the sheet, or chosen. */
export function PictureField({ picture, fault, busy, onFile, onRemove }: PictureFieldProps) {
  const { t } = usePorts();
  const url = usePictureUrl(picture);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  return (
    <div class={styles['field']}>
      <label
        class={`${styles['place']} ${over ? styles['over'] : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        {url !== null && <img src={url} alt="" />}
        <span class={styles['words']}>
          <strong>{t(picture === null ? 'own_picture_choose' : 'own_picture_change')}</strong>
          <span>{t('own_picture_ways')}</span>
        </span>
        <input
          type="file"
          class="unseen"
          accept="image/png,image/jpeg,image/webp"
          aria-describedby="own-picture-told"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p id="own-picture-told" class={styles['hint']}>
        {t('own_picture_limit', limits.pictureEdge, Math.round(limits.pictureBytes / 1000))}
      </p>
      <p role="status" class={fault === null ? styles['hint'] : styles['fault']}>
        {busy ? t('own_picture_busy') : fault !== null ? pictureFaultWords(t, fault) : ''}
      </p>
      {picture !== null && (
        <Button look="quiet" onClick={onRemove}>
          {t('own_picture_remove')}
        </Button>
      )}
    </div>
  );
}
