import { useEffect, useState } from 'preact/hooks';
import type { Dose, MoveId } from '#src/domain/moves/move';
import { isOwnId, type OwnMove } from '#src/domain/own-moves/own-move';
import { usePorts } from '../context';
import { MoveFigure } from '../figure/MoveFigure';
import { Look } from './Look';
import { useKeptPicture } from './use-picture';

interface MovePictureProps {
  readonly move: MoveId;
  readonly playing: boolean;
  readonly second?: number | undefined;
  readonly dose?: Dose | undefined;
  readonly label: string;
  readonly size?: 'small' | 'large';
}

/** The figure of a move of the catalogue, or what somebody gave their own move to show. */
export function MovePicture(props: MovePictureProps) {
  return isOwnId(props.move) ? <OwnPicture {...props} /> : <MoveFigure {...props} />;
}

const anyDose: Dose = { mode: 'hold', holdSeconds: 8, reps: 1, sides: 1 };

function OwnPicture({ move, dose, ...shown }: MovePictureProps) {
  const own = useOwnMove(move);
  const picture = useKeptPicture(own?.picture ? move : null, own?.rev ?? 0);
  return (
    <Look
      picture={picture}
      pose={own?.picture ? null : (own?.pose ?? null)}
      dose={dose ?? own?.dose ?? anyDose}
      {...shown}
    />
  );
}

/** `null` until it is read, and when it is gone. */
function useOwnMove(id: MoveId): OwnMove | null {
  const { ownMoves } = usePorts();
  const [move, setMove] = useState<OwnMove | null>(null);
  useEffect(() => {
    let over = false;
    ownMoves.list.load().then(
      (moves) => over || setMove(moves.find((one) => one.id === id) ?? null),
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [ownMoves, id]);
  return move;
}
