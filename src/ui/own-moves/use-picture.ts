import { useEffect, useState } from 'preact/hooks';
import type { MoveId } from '#src/domain/moves/move';
import { usePorts } from '../context';

/** An address at which a picture in memory can be shown; taken back when it is shown no longer. */
export function usePictureUrl(picture: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (picture === null) return undefined;
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => {
      setUrl(null);
      URL.revokeObjectURL(made);
    };
  }, [picture]);
  return picture === null ? null : url;
}

/** The picture of an own move; `null` until it is read, and when there is none. */
export function useKeptPicture(id: MoveId | null, rev: number): Blob | null {
  const { ownMoves } = usePorts();
  const [picture, setPicture] = useState<Blob | null>(null);
  useEffect(() => {
    let over = false;
    setPicture(null);
    if (id === null) return undefined;
    // A picture that cannot be read is left out; the words are there.
    ownMoves.picture(id).then(
      (found) => over || setPicture(found),
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [ownMoves, id, rev]);
  return picture;
}
