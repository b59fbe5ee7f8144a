import type { Area } from '#src/domain/moves/move';
import { BodyMap } from '../body-map/BodyMap';
import { useAreaWeek } from '../body-map/use-area-week';

interface MoveMapProps {
  readonly unreachable: readonly Area[];
  readonly selected: Area | null;
  readonly onSelect: (area: Area) => void;
}

/** The body with its week, hatched where no move is left; an area that is pressed narrows the list. */
export function MoveMap(props: MoveMapProps) {
  const shares = useAreaWeek();
  return <BodyMap shares={shares} size="small" {...props} />;
}
