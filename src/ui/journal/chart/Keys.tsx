import styles from './Keys.module.css';

/** How a series is drawn, in a chart and in its key. */
export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly dash?: string;
}

interface KeysProps {
  readonly keys: readonly { readonly name: string; readonly look: Look; readonly as?: 'bar' | 'line' | 'dot' }[];
}

/** What is what in a chart. */
export function Keys({ keys }: KeysProps) {
  return (
    <ul class={styles['keys']}>
      {keys.map(({ name, look, as = 'bar' }) => (
        <li key={name} class={styles['key']}>
          <svg class={styles['sign']} viewBox="0 0 18 12" aria-hidden="true" focusable="false">
            {as === 'dot' ? (
              <circle cx="9" cy="6" r="4.5" fill={look.fill} stroke={look.stroke} stroke-width="2" />
            ) : as === 'line' ? (
              <path d="M0 6H18" fill="none" stroke={look.stroke} stroke-width="2.5" stroke-dasharray={look.dash} />
            ) : (
              <rect
                x="1"
                y="1"
                width="16"
                height="10"
                rx="2"
                fill={look.fill}
                stroke={look.stroke}
                stroke-width="1.5"
                stroke-dasharray={look.dash}
              />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
