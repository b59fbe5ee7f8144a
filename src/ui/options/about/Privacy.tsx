import { usePorts } from '../../context';
import styles from './Privacy.module.css';

const permissions = ['alarms', 'storage', 'idle', 'notifications', 'unlimitedStorage'] as const;

/** What leaves the device, which is nothing, and what the browser is asked for. */
export function Privacy() {
  const { t, callSites } = usePorts();
  return (
    <>
      <p class={styles['text']}>{t('options_about_privacy_text')}</p>
      <h4 class={styles['subtitle']}>{t('options_about_permissions')}</h4>
      <dl class={styles['list']}>
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>{t(`options_permission_${permission}`)}</dt>
            <dd>{t(`options_permission_${permission}_why`)}</dd>
          </div>
        ))}
        {callSites.needed && (
          <div>
            <dt>{t('options_permission_callSites')}</dt>
            <dd>{t('options_permission_callSites_why')}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
