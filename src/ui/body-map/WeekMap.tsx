import { useMemo } from 'preact/hooks';
import { reachableAreas } from '#src/domain/plan/coverage';
import { catalogue } from '#src/domain/moves/catalogue';
import { areas, type Area } from '#src/domain/moves/move';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { BodyMap } from './BodyMap';
import { useAreaWeek } from './use-area-week';

interface WeekMapProps {
  readonly added?: Readonly<Partial<Record<Area, number>>>;
  readonly size?: 'small' | 'large';
  readonly selected?: Area | null;
  readonly onSelect?: (area: Area) => void;
}

/** The body map of this week, with what the settings leave out of reach. */
export function WeekMap(props: WeekMapProps) {
  const ports = usePorts();
  const shares = useAreaWeek();
  const settings = useFollowed(ports.settings);
  const own = useFollowed(ports.ownMoves.list);
  const unreachable = useMemo(() => {
    // Nothing is said to be out of reach before all moves are known.
    if (settings === undefined || own === undefined) return [];
    const reached = reachableAreas([...catalogue, ...own], settings);
    return areas.filter((area) => !reached.includes(area));
  }, [settings, own]);
  return <BodyMap shares={shares} unreachable={unreachable} {...props} />;
}
