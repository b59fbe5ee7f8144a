import { useText } from '../context';
import type { Away } from './move-words';
import styles from './MoveAway.module.css';

/** Why a move does not come up, each cause a link to where it can be changed. */
export function MoveAway({ away }: { readonly away: Away }) {
  const t = useText();
  return (
    <p class={styles['away']}>
      {away.lead}{' '}
      {away.causes.map(({ text, anchor }, index) => (
        <>
          {index > 0 && t('common_listSeparator')}
          <a href={`#${anchor}`}>{text}</a>
        </>
      ))}
    </p>
  );
}
