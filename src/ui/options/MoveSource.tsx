import type { MoveId } from '#src/domain/moves/move';
import { sources } from '#src/domain/moves/sources';
import { useText } from '../context';

interface MoveSourceProps {
  readonly move: MoveId;
  /** The source in words; it is the text of the link. */
  readonly words: string;
}

/** Where a dose comes from and how far that carries. */
export function MoveSource({ move, words }: MoveSourceProps) {
  const t = useText();
  const source = sources[move];
  const notes = [
    source?.standing === 'relayed' ? t('options_source_relayed') : '',
    source?.basis === 'adapted' ? t('options_source_adapted') : '',
  ].filter(Boolean);
  return (
    <>
      {source?.link ? (
        <a href={source.link} target="_blank" rel="noreferrer noopener">
          {words}
        </a>
      ) : (
        words
      )}
      {notes.length > 0 && ` (${notes.join(t('common_listSeparator'))})`}
    </>
  );
}
