import { useText } from '../context';
import { ideas } from './idea-scenes';
import { IdeaPicture } from './IdeaPicture';
import styles from './IdeaStep.module.css';
import { StepHead } from './StepHead';

/** Each picture begins when the one before it has been seen. */
const between = 1900;

/** What sitting does to a body, and what two minutes do about it, in three pictures. */
export function IdeaStep({ moved }: { readonly moved: boolean }) {
  const t = useText();
  return (
    <>
      <StepHead title={t('welcome_title')} lead={t('welcome_lead')} moved={moved} />
      <ol class={styles['pictures']}>
        {ideas.map((idea, index) => (
          <li key={idea} class={styles['picture']}>
            <IdeaPicture idea={idea} label={t(`welcome_idea_${idea}_picture`)} wait={400 + index * between} />
            <div class={styles['words']}>
              <h2 class={styles['name']}>{t(`welcome_idea_${idea}`)}</h2>
              <p class={styles['text']}>{t(`welcome_idea_${idea}_text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p class={styles['note']}>{t('welcome_idea_note')}</p>
    </>
  );
}
