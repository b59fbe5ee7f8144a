import type { MoveTexts } from '#src/app/page-ports';
import type { Move } from '#src/domain/moves/move';
import { asDone } from '#src/domain/moves/variant';
import type { Settings } from '#src/domain/settings/settings';
import { Sheet } from '../components/Sheet';
import { usePorts } from '../context';
import { MoveFigure } from '../figure/MoveFigure';
import { MoveAreas } from './MoveAreas';
import { MoveFacts } from './MoveFacts';
import { MoveIcon } from './MoveIcon';
import { MoveSource } from './MoveSource';
import { MoveVariant } from './MoveVariant';
import { doseInWords, doseTime } from './move-words';
import type { Save } from '../settings/use-desk';
import { useMedia } from '../hooks/use-media';
import styles from './MoveSheet.module.css';

interface MoveSheetProps {
  readonly move: Move;
  readonly texts: MoveTexts | null;
  readonly settings: Settings;
  readonly save: Save;
  readonly onClose: () => void;
}

/** All there is to know about one move, as on a hand-out: the figure large, the steps, what to watch, the source. */
export function MoveSheet({ move: standard, texts, settings, save, onClose }: MoveSheetProps) {
  const ports = usePorts();
  const { t } = ports;
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const variant = settings.moves.variants[standard.id] ?? null;
  const move = asDone(standard, variant);
  const name = texts?.name ?? move.id;

  return (
    <Sheet title={name} onLeave={onClose}>
      <div class={styles['page']}>
        <div class={styles['side']}>
          <div class={styles['picture']}>
            <MoveFigure move={move.id} dose={move.dose} playing={!still} label={t('options_figure', name)} />
          </div>
          <MoveAreas areas={move.areas} />
          <MoveFacts move={move} />
          <MoveVariant move={move.id} variant={variant} save={save} />
          <p class={styles['basis']}>
            {t('options_fullDose', doseInWords(ports, move.fullDose), doseTime(t, move.fullDose))}
          </p>
        </div>
        {texts && (
          <div class={styles['words']}>
            {texts.aka && <p class={styles['basis']}>{t('options_aka', texts.aka.join(t('common_listSeparator')))}</p>}
            <ol class={styles['steps']}>
              {texts.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <dl class={styles['notes']}>
              <Note name={t('options_mistake')} words={texts.mistake} />
              <Note name={t('way_easier')} words={texts.easier} />
              <Note name={t('way_harder')} words={texts.harder} />
              <div class={styles['caution']}>
                <dt>
                  <MoveIcon name="caution" />
                  {t('options_caution')}
                </dt>
                <dd>{texts.caution}</dd>
              </div>
              {texts.evidence !== undefined && <Note name={t('options_evidence')} words={texts.evidence} />}
              <div>
                <dt>{t('options_source')}</dt>
                <dd>
                  <MoveSource move={move.id} words={texts.source} />
                </dd>
              </div>
            </dl>
          </div>
        )}
      </div>
    </Sheet>
  );
}

function Note({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
