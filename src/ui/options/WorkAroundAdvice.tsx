import { AdviceList } from '../components/AdviceList';
import { useText } from '../context';
import styles from './WorkAroundAdvice.module.css';

/** When to stop; and one click away, what needs a professional and no moves. */
export function WorkAroundAdvice() {
  const t = useText();
  return (
    <div class={styles['advice']}>
      <p class={styles['stop']}>{t('advice_stop')}</p>
      <p>{t('options_workAround_modest')}</p>
      <details>
        <summary>{t('advice_more')}</summary>
        <AdviceList />
      </details>
    </div>
  );
}
