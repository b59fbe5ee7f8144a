import { Button } from '../components/Button';
import { usePorts } from '../context';
import { Panel, Section } from './Section';
import styles from './AboutSection.module.css';

const permissions = ['alarms', 'storage', 'idle', 'notifications', 'unlimitedStorage'] as const;
const reasonsForADoctor = [1, 2, 3, 4, 5, 6] as const;

/** What this is, what it promises, and when a doctor is the better address. */
export function AboutSection({ version }: { readonly version: string }) {
  const ports = usePorts();
  const { t } = ports;
  return (
    <Section id="about" title={t('options_section_about')}>
      <Panel title={t('options_about_idea')}>
        <p class={styles['text']}>{t('options_about_idea_text')}</p>
      </Panel>
      <Panel title={t('options_about_privacy')}>
        <p class={styles['text']}>{t('options_about_privacy_text')}</p>
        <h4 class={styles['subtitle']}>{t('options_about_permissions')}</h4>
        <dl class={styles['list']}>
          {permissions.map((permission) => (
            <div key={permission}>
              <dt>{t(`options_permission_${permission}`)}</dt>
              <dd>{t(`options_permission_${permission}_why`)}</dd>
            </div>
          ))}
          {ports.callSites.needed && (
            <div>
              <dt>{t('options_permission_callSites')}</dt>
              <dd>{t('options_permission_callSites_why')}</dd>
            </div>
          )}
        </dl>
      </Panel>
      <Panel title={t('options_about_safety')}>
        <p class={styles['text']}>{t('options_about_safety_text')}</p>
        <p class={styles['subtitle']}>{t('options_about_doctor')}</p>
        <ul class={styles['bullets']}>
          {reasonsForADoctor.map((nth) => (
            <li key={nth}>{t(`options_about_doctor_${nth}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel>
        <dl class={styles['list']}>
          <div>
            <dt>{t('options_about_version')}</dt>
            <dd>{version}</dd>
          </div>
          <div>
            <dt>{t('options_about_licence')}</dt>
            <dd>{t('options_about_licence_text')}</dd>
          </div>
        </dl>
        <Button onClick={() => void ports.openPage('welcome')}>{t('options_about_welcome')}</Button>
      </Panel>
    </Section>
  );
}
