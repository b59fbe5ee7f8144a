import type { ButtonHTMLAttributes } from 'preact';
import styles from './Button.module.css';

type ButtonProps = Omit<ButtonHTMLAttributes, 'class' | 'className' | 'size' | 'type'> & {
  /** `primary`: the one thing to do here; `plain`: other things; `quiet`: small print; `danger`: no way back. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** Takes the whole width. */
  readonly wide?: boolean;
  /** Sends the form it stands in. */
  readonly submits?: boolean;
};

/** A native button in one of four looks. Leaves the form it stands in alone, unless it says so. */
export function Button({ look = 'plain', wide = false, submits = false, ...rest }: ButtonProps) {
  const classes = [styles['button'], styles[look], wide ? styles['wide'] : ''];
  return <button type={submits ? 'submit' : 'button'} class={classes.join(' ')} {...rest} />;
}
