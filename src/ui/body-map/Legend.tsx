import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '../context';
import styles from './Legend.module.css';
import { Hatch, Stripes } from './Patterns';

interface LegendProps {
  /** With what front and back look like; on the end card, where room is short, the pictures say it themselves. */
  readonly lines: boolean;
  /** Signs that some area wears: one that none wears needs no explaining. */
  readonly over: boolean;
  readonly added: boolean;
  readonly unreachable: boolean;
}

/** What colours, stripes and signs mean, in words. */
export function Legend({ lines, over, added, unreachable }: LegendProps) {
  const t = useText();
  const [stripes, hatch] = [useId(), useId()];
  return (
    <ul class={styles['legend']}>
      {lines && <Entry sign={<rect class={styles['front']} {...box} />}>{t('map_legend_front')}</Entry>}
      {lines && (
        <Entry sign={<rect fill={`url(#${stripes})`} {...box} />} pattern={<Stripes id={stripes} />}>
          {t('map_legend_back')}
        </Entry>
      )}
      <Entry sign={<rect class={styles['level']} width="10" height="4.5" y="5.5" />}>{t('map_legend_level')}</Entry>
      {over && <Entry sign={<Plus />}>{t('map_legend_over')}</Entry>}
      {added && <Entry sign={<Lit />}>{t('map_legend_added')}</Entry>}
      {unreachable && (
        <Entry sign={<rect fill={`url(#${hatch})`} {...box} />} pattern={<Hatch id={hatch} />}>
          {t('map_legend_unreachable')}
        </Entry>
      )}
    </ul>
  );
}

const Plus = () => (
  <>
    <rect class={styles['level']} {...box} />
    <path class={styles['plus']} d="M2.6 5H7.4M5 2.6V7.4" />
  </>
);

const Lit = () => (
  <>
    <rect class={styles['gain']} width="10" height="4.5" y="5.5" />
    <rect class={styles['line']} {...box} rx="2.4" />
  </>
);

const box = { width: 10, height: 10 };

interface EntryProps {
  readonly sign: ComponentChildren;
  readonly pattern?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Entry({ sign, pattern, children }: EntryProps) {
  return (
    <li>
      <svg class={styles['sign']} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <defs>{pattern}</defs>
        <rect class={styles['panel']} {...box} />
        {sign}
      </svg>
      {children}
    </li>
  );
}
