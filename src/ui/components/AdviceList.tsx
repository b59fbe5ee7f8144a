import { useText } from '../context';
import styles from './AdviceList.module.css';

const signs = ['fall', 'weakness', 'saddle', 'fever', 'head', 'chest'] as const;

/** What needs a professional and no moves, as a list with its lead. */
export function AdviceList() {
  const t = useText();
  return (
    <div class={styles['advice']}>
      <p>{t('advice_lead')}</p>
      <ul class={styles['signs']}>
        {signs.map((sign) => (
          <li key={sign}>{t(`advice_${sign}`)}</li>
        ))}
      </ul>
    </div>
  );
}
