import type { MoveId } from '#src/domain/moves/move';
import { sources } from '#src/domain/moves/sources';
import { useText } from '../context';
import styles from './MoveSheet.module.css';

interface MoveSourceProps {
  readonly move: MoveId;
  /** The source in words; it is the text of the link. */
  readonly words: string;
}

/** Where a dose comes from, and plainly how far that carries. */
export function MoveSource({ move, words }: MoveSourceProps) {
  const t = useText();
  const source = sources[move];
  return (
    <>
      <p>
        {source?.link ? (
          <a href={source.link} target="_blank" rel="noreferrer noopener">
            {words}
          </a>
        ) : (
          words
        )}
      </p>
      {source && (
        <p class={styles['basis']}>
          {t(`options_basis_${source.basis}`)} {source.standing === 'relayed' && t('options_basis_relayed')}
        </p>
      )}
    </>
  );
}
