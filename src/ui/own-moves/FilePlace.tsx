import { useState } from 'preact/hooks';
import { useText } from '../context';
import styles from './PictureField.module.css';

/** A place for a file of moves: dropped or chosen. */
export function FilePlace({ onFile }: { readonly onFile: (file: Blob) => void }) {
  const t = useText();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  return (
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
      <span class={styles['words']}>
        <strong>{t('own_import_choose')}</strong>
        <span>{t('own_import_ways')}</span>
      </span>
      <input
        type="file"
        class="unseen"
        accept=".json,application/json"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
