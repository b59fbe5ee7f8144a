import { useState } from 'preact/hooks';
import type { ImportPreview } from '#src/app/page-data';
import type { Standing } from '#src/domain/exchange/standing';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { useFocusOnce } from '../hooks/use-focus-once';
import { numberWords, spanWords } from './data-words';
import type { SettingsOffer } from './settings-offer';
import data from './Data.module.css';
import styles from './PreviewTable.module.css';

interface PreviewTableProps {
  readonly preview: ImportPreview;
  readonly offer: SettingsOffer | null;
  readonly onTake: (withSettings: boolean) => void;
  readonly onLeave: () => void;
}

/** The rows of the table and their names. */
const parts = ['breaks', 'checkins', 'rests', 'moves'] as const;
const names = {
  breaks: 'data_breaks',
  checkins: 'data_checkins',
  rests: 'journal_rests',
  moves: 'data_moves',
} as const;
const columns = ['fresh', 'newer', 'same', 'deletes'] as const satisfies readonly (keyof Standing)[];

/** What a file would change, before it changes anything. */
export function PreviewTable({ preview, offer, onTake, onLeave }: PreviewTableProps) {
  const ports = usePorts();
  const { t } = ports;
  const heading = useFocusOnce<HTMLHeadingElement>();
  const [withSettings, setWithSettings] = useState(false);
  const brings = preview.marks > 0 || parts.some((part) => isChange(preview[part]));
  const shown = columns.filter((column) => column !== 'deletes' || parts.some((part) => preview[part].deletes > 0));
  return (
    <div class={data['stack']}>
      <h4 ref={heading} tabIndex={-1} class={styles['title']}>
        {t('data_preview')}
      </h4>
      {preview.span !== null && <p>{t('data_preview_span', spanWords(ports, preview.span))}</p>}
      <table class={styles['table']}>
        <thead>
          <tr>
            <td />
            {shown.map((column) => (
              <th key={column} scope="col">
                {t(`data_preview_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{t(names[part])}</th>
              {shown.map((column) => (
                <td key={column} class={preview[part][column] === 0 ? styles['none'] : undefined}>
                  {numberWords(ports, preview[part][column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {preview.marks > 0 && <p>{t('data_preview_marks', numberWords(ports, preview.marks))}</p>}
      <p class={data['text']}>{t(brings ? 'data_preview_rule' : 'data_import_nothing')}</p>
      {offer !== null && <SettingsTick offer={offer} ticked={withSettings} onTick={setWithSettings} />}
      <div class={data['row']}>
        <Button look="primary" disabled={!brings && !withSettings} onClick={() => onTake(withSettings)}>
          {t('data_import_take')}
        </Button>
        <Button onClick={onLeave}>{t('data_cancel')}</Button>
      </div>
    </div>
  );
}

interface SettingsTickProps {
  readonly offer: SettingsOffer;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function SettingsTick({ offer: { broken, newer }, ticked, onTick }: SettingsTickProps) {
  const { t } = usePorts();
  if (newer) return <p>{t('data_settings_newer')}</p>;
  return (
    <div>
      <label class={styles['tick']}>
        <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
        {t('data_settings_take')}
      </label>
      {broken.length > 0 && (
        <p class={data['small']}>{t('data_settings_broken', broken.join(t('common_listSeparator')))}</p>
      )}
    </div>
  );
}

const isChange = ({ fresh, newer, deletes }: Standing): boolean => fresh + newer + deletes > 0;
