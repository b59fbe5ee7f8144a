import { backAreas, frontAreas, type Area } from '#src/domain/moves/move';
import { CheckList } from '../components/CheckList';
import { usePorts } from '../context';
import { lineOfKind, type Draft } from './draft';

interface AreaChipsProps {
  readonly draft: Pick<Draft, 'kind' | 'areas'>;
  readonly onChange: (areas: readonly Area[]) => void;
}

/** The areas of a move, front and back apart. The one that was picked first is the main one. */
export function AreaChips({ draft: { kind, areas }, onChange }: AreaChipsProps) {
  const { t, areaName } = usePorts();
  const line = lineOfKind(kind);
  const main = areas.find((area) => line === null || (line === 'front' ? isFront(area) : !isFront(area)));
  const toggle = (area: Area, ticked: boolean) =>
    onChange(ticked ? [...areas.filter((one) => one !== area), area] : areas.filter((one) => one !== area));
  const choices = (list: readonly Area[]) =>
    list.map((area) => ({
      value: area,
      label: areaName(area),
      ...(area === main ? { aside: t('own_areas_main') } : {}),
    }));
  return (
    <>
      <CheckList
        legend={t('options_line_front')}
        choices={choices(frontAreas)}
        ticked={areas}
        onChange={toggle}
        look="pills"
      />
      <CheckList
        legend={t('options_line_back')}
        choices={choices(backAreas)}
        ticked={areas}
        onChange={toggle}
        look="pills"
      />
    </>
  );
}

const isFront = (area: Area): boolean => frontAreas.some((one) => one === area);
