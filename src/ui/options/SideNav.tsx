import { useEffect, useState } from 'preact/hooks';
import { useText } from '../context';
import styles from './SideNav.module.css';

export interface NavEntry {
  readonly id: string;
  readonly title: string;
}

/** Links to the sections; the one at hand is marked. */
export function SideNav({ entries }: { readonly entries: readonly NavEntry[] }) {
  const t = useText();
  const current = useCurrent(entries);
  return (
    <nav class={styles['nav']} aria-label={t('options_nav')}>
      <ul class={styles['list']}>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a class={styles['link']} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last section that has come to the top of the window; the first while none has. */
function useCurrent(entries: readonly NavEntry[]): string {
  const ids = entries.map(({ id }) => id).join(' ');
  const [current, setCurrent] = useState(entries[0]?.id ?? '');
  useEffect(() => {
    if (typeof IntersectionObserver !== 'function') return undefined;
    // While the page fills, sections pass the band and leave it again: what counts is who is in it.
    const inBand = new Set<string>();
    const observer = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) inBand[isIntersecting ? 'add' : 'delete'](target.id);
        const last = ids.split(' ').findLast((id) => inBand.has(id));
        setCurrent(last ?? ids.split(' ')[0] ?? '');
      },
      // No higher than the lowest section: whoever was led to that one reads it, not the next.
      { rootMargin: '0px 0px -85% 0px' },
    );
    for (const id of ids.split(' ')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
