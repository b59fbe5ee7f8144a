import { useText } from '../../context';
import styles from './Licences.module.css';

/** What ships with us and is not ours, as their authors call it. */
const parts = [
  { name: 'Preact', licence: 'MIT' },
  { name: 'idb', licence: 'ISC' },
  { name: 'Valibot', licence: 'MIT' },
  { name: '@streamparser/json', licence: 'MIT' },
  { name: '@observablehq/plot', licence: 'ISC' },
] as const;

/** The licence of Unknot, and of the parts in it. */
export function Licences({ version }: { readonly version: string }) {
  const t = useText();
  return (
    <>
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
      <p class={styles['lead']}>{t('about_licences_parts')}</p>
      <dl class={styles['list']}>
        {parts.map(({ name, licence }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{licence}</dd>
          </div>
        ))}
      </dl>
      <p class={styles['lead']}>
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          {t('about_licences_full')}
        </a>
      </p>
    </>
  );
}
