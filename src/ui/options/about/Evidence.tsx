import { useText } from '../../context';
import styles from './Evidence.module.css';
import { groups, links, type StudyId } from './studies';

const questions = [
  'breaks',
  'strength',
  'posture',
  'pressing',
  'habits',
] as const satisfies readonly (keyof typeof groups)[];

/** What research says, study by study, each with its address. */
export function Evidence() {
  const t = useText();
  return (
    <div class={styles['evidence']}>
      <p class={styles['lead']}>{t('about_known_lead')}</p>
      {questions.map((question) => (
        <section key={question} aria-labelledby={`about-${question}`}>
          <h4 id={`about-${question}`} class={styles['question']}>
            {t(`about_question_${question}`)}
          </h4>
          <ul class={styles['studies']}>
            {groups[question].map((id) => (
              <li key={id}>
                <p>{t(`about_study_${id}`)}</p>
                <p class={styles['cite']}>
                  <Cite id={id} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Cite({ id }: { readonly id: StudyId }) {
  const t = useText();
  const words = t(`about_cite_${id}`);
  const link = links[id];
  if (link === null) return words;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
