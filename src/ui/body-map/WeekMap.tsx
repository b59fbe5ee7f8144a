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
}

/** The body map of this week, with what the settings leave out of reach. */
export function WeekMap(props: WeekMapProps) {
  const ports = usePorts();
  const shares = useAreaWeek();
  const settings = useFollowed(ports.settings);
  const unreachable = useMemo(() => {
    const reached = settings === undefined ? areas : reachableAreas(catalogue, settings);
    return areas.filter((area) => !reached.includes(area));
  }, [settings]);
  return <BodyMap shares={shares} unreachable={unreachable} {...props} />;
}
