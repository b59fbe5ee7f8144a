import { catalogue } from '#src/domain/moves/catalogue';
import { sources, type Source } from '#src/domain/moves/sources';
import { useText } from '../../context';
import styles from './DoseBasis.module.css';

const bases = ['direct', 'adapted', 'judged'] as const satisfies readonly Source['basis'][];

/** How many of the doses are a source's own, how many were adapted, and how many we chose. */
export function DoseBasis() {
  const t = useText();
  const all = catalogue.length;
  return (
    <>
      <p class={styles['text']}>{t('about_doses_text')}</p>
      <ul class={styles['bases']}>
        {bases.map((basis) => {
          const count = catalogue.filter(({ id }) => (sources[id]?.basis ?? 'judged') === basis).length;
          return (
            <li key={basis} class={styles['basis']}>
              <span class={styles['name']}>{t(`about_doses_${basis}`, count, all)}</span>
              <span class={`${styles['bar']} ${styles[basis]}`} style={{ inlineSize: `${(count / all) * 100}%` }} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
