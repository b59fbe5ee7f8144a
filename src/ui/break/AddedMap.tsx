import { useEffect, useState } from 'preact/hooks';
import type { BreakGain } from '#src/app/messages';
import type { WeekMap } from '../body-map/WeekMap';
import styles from './AddedMap.module.css';

/** Where in the body the break added to the week. The drawing comes in a chunk of its own, when the break is over. */
export function AddedMap({ credits }: Pick<BreakGain, 'credits'>) {
  const [loaded, setLoaded] = useState<{ readonly WeekMap: typeof WeekMap } | null>(null);
  useEffect(() => {
    let over = false;
    import('../body-map/WeekMap').then(
      ({ WeekMap }) => over || setLoaded({ WeekMap }),
      // Without it the sentence and the bars say the same.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, []);
  return <div class={styles['map']}>{loaded !== null && <loaded.WeekMap added={credits} size="small" />}</div>;
}
