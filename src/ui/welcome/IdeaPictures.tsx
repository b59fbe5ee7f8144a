import { useText } from '../context';
import { IdeaPicture, ideas } from './IdeaPicture';
import styles from './IdeaPictures.module.css';

/** What sitting does to a body, and what two minutes do about it, in three pictures. */
export function IdeaPictures() {
  const t = useText();
  return (
    <ol class={styles['pictures']}>
      {ideas.map((idea, index) => {
        const nth = ([1, 2, 3] as const)[index] ?? 1;
        return (
          <li key={idea} class={styles['picture']}>
            <IdeaPicture idea={idea} label={t(`welcome_idea_${nth}_picture`)} />
            <h3 class={styles['name']}>{t(`welcome_idea_${nth}`)}</h3>
            <p class={styles['text']}>{t(`welcome_idea_${nth}_text`)}</p>
          </li>
        );
      })}
    </ol>
  );
}
