import type { ComponentChildren } from 'preact';
import { AdviceList } from '../components/AdviceList';
import { Button } from '../components/Button';
import { usePorts, useText } from '../context';
import { DoseBasis } from './about/DoseBasis';
import { Evidence } from './about/Evidence';
import { Licences } from './about/Licences';
import { Privacy } from './about/Privacy';
import styles from './AboutSection.module.css';
import { Panel, Section } from '../components/Section';

const parts = ['idea', 'known', 'claims', 'doses', 'privacy', 'safety', 'licences'] as const;
const claims = [1, 2, 3, 4, 5] as const;

/** What this is, what is known about it and what is not, what it promises, and when a doctor is the better address. */
export function AboutSection({ version }: { readonly version: string }) {
  const ports = usePorts();
  const { t } = ports;
  return (
    <Section id="about" title={t('options_section_about')}>
      <ul class={styles['contents']} aria-label={t('about_contents')}>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#about-${part}`}>{t(`about_${part}`)}</a>
          </li>
        ))}
      </ul>
      {ports.language !== 'en' && <p class={styles['text']}>{t('about_translated')}</p>}
      <Part id="idea">
        <p class={styles['text']}>{t('options_about_idea_text')}</p>
        <div class={styles['again']}>
          <Button onClick={() => void ports.openPage('welcome')}>{t('options_about_welcome')}</Button>
        </div>
      </Part>
      <Part id="known">
        <Evidence />
      </Part>
      <Part id="claims">
        <ul class={styles['bullets']}>
          {claims.map((nth) => (
            <li key={nth}>{t(`about_claims_${nth}`)}</li>
          ))}
        </ul>
      </Part>
      <Part id="doses">
        <DoseBasis />
      </Part>
      <Part id="privacy">
        <Privacy />
      </Part>
      <Part id="safety">
        <p class={styles['text']}>{t('options_about_safety_text')}</p>
        <div class={styles['advice']}>
          <AdviceList />
        </div>
      </Part>
      <Part id="licences">
        <Licences version={version} />
      </Part>
    </Section>
  );
}

interface PartProps {
  readonly id: (typeof parts)[number];
  readonly children: ComponentChildren;
}

/** One part, with an address of its own. */
function Part({ id, children }: PartProps) {
  const t = useText();
  return (
    <div id={`about-${id}`} class={styles['part']}>
      <Panel title={t(`about_${id}`)}>{children}</Panel>
    </div>
  );
}
