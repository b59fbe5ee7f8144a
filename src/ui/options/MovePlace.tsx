import { discreetnesses, kits, positions } from '#src/domain/moves/move';
import type { MoveSettings } from '#src/domain/settings/settings';
import { useText } from '../context';
import { CheckList } from '../components/CheckList';
import { RadioCards } from '../components/RadioCards';
import { Panel } from '../components/Section';
import { textKey } from '../text-key';
import type { Save } from '../settings/use-desk';

interface MovePlaceProps {
  readonly moves: MoveSettings;
  readonly save: Save;
}

/** What suits the place where the user sits: kit, positions, how visible. Cards link to each answer. */
export function MovePlace({ moves, save }: MovePlaceProps) {
  const t = useText();
  return (
    <Panel title={t('options_reach')}>
      <CheckList
        legend={t('options_positions')}
        help={t('options_positions_help')}
        look="pills"
        anchor="position"
        choices={positions.map((position) => ({ value: position, label: t(`position_${position}`) }))}
        ticked={moves.positions}
        onChange={(position, on) =>
          save((now) => ({ moves: { positions: ticked(positions, now.moves.positions, position, on) } }))
        }
      />
      <CheckList
        legend={t('options_kit')}
        help={t('options_kit_help')}
        look="pills"
        anchor="kit"
        choices={kits.map((kit) => ({ value: kit, label: t(textKey('kit', kit)) }))}
        ticked={moves.kit}
        onChange={(kit, on) => save((now) => ({ moves: { kit: ticked(kits, now.moves.kit, kit, on) } }))}
      />
      <RadioCards
        legend={t('options_place')}
        value={moves.discreetness}
        anchor="place"
        choices={discreetnesses.map((value) => ({
          value,
          label: t(`options_place_${value}`),
          help: t(`options_place_${value}_help`),
        }))}
        onChange={(discreetness) => save(() => ({ moves: { discreetness } }))}
      />
    </Panel>
  );
}

/** The list with one entry ticked or not, in the order of all. */
const ticked = <Value extends string>(all: readonly Value[], now: readonly Value[], value: Value, on: boolean) =>
  all.filter((one) => (one === value ? on : now.includes(one)));
