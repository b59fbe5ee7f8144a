import type { ComponentChildren } from 'preact';
import type { Move } from '#src/domain/moves/move';
import { usePorts } from '../context';
import { doseInWords, doseTime, kitBeyondPlace, listOf } from './move-words';
import { LevelIcon, MoveIcon } from './MoveIcon';
import { textKey } from '../text-key';
import styles from './MoveFacts.module.css';

/** Where, with what, how visible, how hard and how long: a pictogram and a word or two each. */
export function MoveFacts({ move }: { readonly move: Move }) {
  const ports = usePorts();
  const { t } = ports;
  const needed = kitBeyondPlace(move);
  const named = (kits: Move['kit']) =>
    listOf(
      t,
      kits.map((kit) => t(textKey('kit', kit))),
    );
  return (
    <dl class={styles['facts']}>
      <Fact name={t('options_position')} icon={<MoveIcon name={move.position} />}>
        {t(`position_${move.position}`)}
      </Fact>
      <Fact name={t('options_discreetness')} icon={<MoveIcon name={`discreet${move.discreetness}`} />}>
        {t(`discreetness_${move.discreetness}`)}
      </Fact>
      <Fact name={t('options_levelOf')} icon={<LevelIcon level={move.level} />}>
        {t(`level_${move.level}`)}
      </Fact>
      {move.variant && (
        <Fact name={t('way_label')} icon={<MoveIcon name={move.variant} />}>
          {t(`way_${move.variant}`)}
        </Fact>
      )}
      {needed[0] && (
        <Fact name={t('options_kit')} icon={<MoveIcon name={needed[0]} />}>
          {named(needed)}
        </Fact>
      )}
      {move.helps[0] && (
        <Fact name={t('options_helps')} icon={<MoveIcon name={move.helps[0]} />}>
          {t('options_helpsIf', named(move.helps))}
        </Fact>
      )}
      <Fact name={t('options_dose')} icon={<MoveIcon name="clock" />} whole>
        <bdi>{doseTime(t, move.dose)}</bdi> {doseInWords(ports, move.dose)}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly icon: ComponentChildren;
  /** Takes a line of its own. */
  readonly whole?: boolean;
  readonly children: ComponentChildren;
}

function Fact({ name, icon, whole = false, children }: FactProps) {
  return (
    <div class={whole ? styles['whole'] : ''}>
      <dt class="unseen">{name}</dt>
      <dd>
        {icon}
        <span>{children}</span>
      </dd>
    </div>
  );
}
