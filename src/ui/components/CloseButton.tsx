import styles from './CloseButton.module.css';

interface CloseButtonProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly small?: boolean;
}

/** A cross that puts away what it stands in. */
export const CloseButton = ({ label, onClose, small = false }: CloseButtonProps) => (
  <button
    type="button"
    class={`${styles['close']} ${small ? styles['small'] : ''}`}
    aria-label={label}
    onClick={onClose}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M4 4 L12 12 M12 4 L4 12" />
    </svg>
  </button>
);
