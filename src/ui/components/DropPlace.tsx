import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import styles from './DropPlace.module.css';

interface DropPlaceProps {
  /** Types of file, as an input takes them. */
  readonly accept: string;
  /** Id of what tells more about it. */
  readonly describedBy?: string;
  /** What to do here, and in which ways. */
  readonly title: string;
  readonly ways: string;
  readonly onFile: (file: File) => void;
  /** What is there already. */
  readonly children?: ComponentChildren;
}

/** A place for a file: dropped or chosen. */
export function DropPlace({ accept, describedBy, title, ways, onFile, children }: DropPlaceProps) {
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
      {children}
      <span class={styles['words']}>
        <strong>{title}</strong>
        <span>{ways}</span>
      </span>
      <input
        type="file"
        class="unseen"
        accept={accept}
        aria-describedby={describedBy}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
