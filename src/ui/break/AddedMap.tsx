import { useEffect, useState } from 'preact/hooks';
import type { BreakGain } from '#src/app/messages';
import type { WeekMap } from '../body-map/WeekMap';
import { AreaBars } from '../session/Gain';
import styles from './AddedMap.module.css';

type Chunk = { readonly WeekMap: typeof WeekMap } | 'coming' | 'missing';

/** Where in the body the break added to the week. The drawing comes in a chunk of its own, when the break is over. */
export function AddedMap({ gain }: { readonly gain: Pick<BreakGain, 'areas' | 'credits'> }) {
  const [chunk, setChunk] = useState<Chunk>('coming');
  useEffect(() => {
    let over = false;
    import('../body-map/WeekMap').then(
      ({ WeekMap }) => over || setChunk({ WeekMap }),
      () => over || setChunk('missing'),
    );
    return () => {
      over = true;
    };
  }, []);
  if (chunk === 'missing') return <AreaBars areas={gain.areas} />;
  return <div class={styles['map']}>{chunk !== 'coming' && <chunk.WeekMap added={gain.credits} size="small" />}</div>;
}
