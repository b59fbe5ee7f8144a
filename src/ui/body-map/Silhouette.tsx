import { useId } from 'preact/hooks';
import { AreaButton, type Reading } from './AreaButton';
import { Hatch, Stripes } from './Patterns';
import type { View } from './view';
import styles from './Silhouette.module.css';

interface SilhouetteProps {
  readonly view: View;
  readonly label: string;
  readonly reading: Reading;
}

/** One side of the body with its six areas. Never mirrored: left is left in every language. */
export function Silhouette({ view, label, reading }: SilhouetteProps) {
  const [stripes, mirrored, hatch] = [useId(), useId(), useId()];
  const fills = { stripes: `url(#${stripes})`, mirrored: `url(#${mirrored})`, hatch: `url(#${hatch})` };
  return (
    <svg class={styles['silhouette']} viewBox="-40 0 80 200" role="group" aria-label={label}>
      <defs>
        <Stripes id={stripes} />
        <Stripes id={mirrored} mirrored />
        <Hatch id={hatch} />
      </defs>
      <path class={styles['body']} d={view.body} />
      {view.details.map((d) => (
        <g key={d} class={styles['detail']}>
          <path d={d} />
          <path d={d} transform="scale(-1 1)" />
        </g>
      ))}
      {view.regions.map((region) => (
        <AreaButton key={region.area} region={region} line={view.line} reading={reading} fills={fills} />
      ))}
    </svg>
  );
}
