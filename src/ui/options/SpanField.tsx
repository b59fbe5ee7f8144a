import type { TextKey } from '#src/app/page-ports';
import type { Millis } from '#src/domain/time';
import { useText } from '../context';
import { NumberField } from './NumberField';
import { units } from '../settings/spans';

interface SpanFieldProps {
  readonly label: TextKey;
  readonly help: TextKey;
  readonly value: Millis;
  readonly range: readonly [Millis, Millis];
  readonly unit?: 'min' | 's';
  readonly slide?: number;
  readonly words?: string;
  readonly onChange: (value: Millis) => void;
}

/** A span of time in minutes or seconds. */
export function SpanField({ label, help, value, range, unit = 'min', onChange, ...rest }: SpanFieldProps) {
  const t = useText();
  const { from, to } = units[unit];
  return (
    <NumberField
      label={t(label)}
      help={t(help)}
      unit={t(`options_unit_${unit}`)}
      value={from(value)}
      range={[from(range[0]), from(range[1])]}
      onChange={(count) => onChange(to(count))}
      {...rest}
    />
  );
}
