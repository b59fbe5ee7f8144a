import { useText } from '../context';
import { DropPlace } from './DropPlace';

/** A place for a file of ours. */
export function FilePlace({ onFile }: { readonly onFile: (file: Blob) => void }) {
  const t = useText();
  return (
    <DropPlace
      accept=".json,application/json"
      title={t('own_import_choose')}
      ways={t('own_import_ways')}
      onFile={onFile}
    />
  );
}
