import type { PictureFault } from '#src/app/page-ports';
import { limits } from '#src/domain/own-moves/own-move';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { DropPlace } from '../components/DropPlace';
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
  return (
    <div class={styles['field']}>
      <DropPlace
        accept="image/png,image/jpeg,image/webp"
        describedBy="own-picture-told"
        title={t(picture === null ? 'own_picture_choose' : 'own_picture_change')}
        ways={t('own_picture_ways')}
        onFile={onFile}
      >
        {url !== null && <img src={url} alt="" />}
      </DropPlace>
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
