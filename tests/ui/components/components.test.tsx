import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Beam } from '#src/ui/components/Beam';
import { Field } from '#src/ui/components/Field';
import { Notice } from '#src/ui/components/Notice';
import { hold } from '#src/domain/moves/doses';
import { DoseRing } from '#src/ui/session/DoseRing';
import { Switch } from '#src/ui/components/Switch';
import { fakePorts, renderWith } from '../support/fake-ports';

afterEach(cleanup);

const show = (piece: Parameters<typeof renderWith>[1]) => renderWith(fakePorts(), piece);

describe('the beam', () => {
  const meter = () => screen.getByRole('meter', { name: 'Back share this week' });

  test('says the back share in numbers and words', () => {
    show(<Beam share={0.62} text="62 % back this week" />);
    expect(meter().getAttribute('aria-valuenow')).toBe('62');
    expect(meter().getAttribute('aria-valuetext')).toBe('62 % back this week');
  });

  test('tips towards what there is more of', () => {
    const tilt = (share: number) => {
      const { container } = show(<Beam share={share} text="" />);
      const bar = container.querySelector('g')?.getAttribute('style') ?? '';
      cleanup();
      return Number(/rotate\((-?[\d.]+)deg\)/.exec(bar)?.[1]);
    };
    expect(tilt(0.5)).toBe(0);
    expect(tilt(0.6)).toBeGreaterThan(0);
    expect(tilt(0.3)).toBeLessThan(0);
    expect(tilt(1)).toBe(-tilt(0));
  });

  test('has something to say before the first break', () => {
    show(<Beam share={null} text="Nothing to weigh yet" />);
    expect(meter().getAttribute('aria-valuetext')).toBe('Nothing to weigh yet');
  });
});

describe('a switch', () => {
  test('asks for the change and stays as it is stored', () => {
    const onChange = vi.fn<(checked: boolean) => void>();
    show(<Switch label="Sound" checked={false} onChange={onChange} />);
    const control = screen.getByRole<HTMLInputElement>('switch', { name: 'Sound' });
    fireEvent.click(control);
    expect(onChange).toHaveBeenCalledWith(true);
    expect(control.checked).toBe(false);
  });

  test('is described by its hint', () => {
    show(<Switch label="Sound" hint="A short bell" checked onChange={() => {}} />);
    const id = screen.getByRole('switch').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe('A short bell');
  });
});

describe('a ring', () => {
  const ring = () => screen.getByRole('progressbar', { name: 'What to do now' });
  const shown = (second: number) =>
    show(
      <DoseRing
        dose={hold(20, 1, 2)}
        second={second}
        line="front"
        label="What to do now"
        valueText="Hold, 15 s left"
      />,
    );

  test('says its part and its words, and does not speak up by itself', () => {
    shown(12);
    expect(ring().getAttribute('aria-valuenow')).toBe('25');
    expect(ring().getAttribute('aria-valuetext')).toBe('Hold, 15 s left');
    expect(ring().closest('[aria-live], [role=status]')).toBeNull();
  });

  test('stays between empty and full', () => {
    shown(99);
    expect(ring().getAttribute('aria-valuenow')).toBe('100');
  });

  test('has an arc for each part of the dose, which together leave room for the gaps', () => {
    shown(0);
    const lengths = [...ring().querySelectorAll('circle')].map((arc) =>
      parseFloat(arc.getAttribute('stroke-dasharray') ?? ''),
    );
    expect(lengths).toHaveLength(4);
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    expect(whole).toBeGreaterThan(85);
    expect(whole).toBeLessThan(100);
  });
});

test('a field reads label, hint and fault with its control', () => {
  show(
    <Field label="Interval" hint="5 to 180 min" fault="At least 5 min">
      {(control) => <input type="number" {...control} />}
    </Field>,
  );
  const input = screen.getByRole('spinbutton', { name: 'Interval' });
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['5 to 180 min', 'At least 5 min']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

test('a notice is put away with its own button', () => {
  const onClick = vi.fn<() => void>();
  show(<Notice dismiss={{ label: 'Got it', onClick }}>Repaired</Notice>);
  fireEvent.click(screen.getByRole('button', { name: 'Got it' }));
  expect(onClick).toHaveBeenCalledOnce();
});
