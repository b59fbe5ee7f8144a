import type { TextKey, ToolbarButton } from '#src/app/page-ports';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import styles from './PinHint.module.css';
import { PinPicture } from './PinPicture';
import { Tick } from './Tick';

const ways = {
  chromium: ['welcome_pin_chromium_1', 'welcome_pin_chromium_2'],
  firefox: ['welcome_pin_firefox_1', 'welcome_pin_firefox_2', 'welcome_pin_firefox_3'],
} as const satisfies Record<ToolbarButton['browser'], readonly TextKey[]>;

/** How to keep the icon in sight, in the ways of this browser; once it is done, it says so. */
export function PinHint() {
  const { t, toolbarButton } = usePorts();
  const pinned = useFollowed(toolbarButton.pinned);
  return (
    <section class={styles['hint']} aria-labelledby="pin">
      {pinned === true ? <Tick /> : <PinPicture browser={toolbarButton.browser} />}
      <div class={styles['words']}>
        <h2 id="pin" class={styles['title']}>
          {t('welcome_pin')}
        </h2>
        <p role="status">{pinned === true && <strong>{t('welcome_pinned')}</strong>}</p>
        {pinned !== true && (
          <ol class={styles['steps']}>
            {ways[toolbarButton.browser].map((way) => (
              <li key={way}>{t(way)}</li>
            ))}
          </ol>
        )}
        <p class={styles['why']}>{t('welcome_pin_why')}</p>
      </div>
    </section>
  );
}
