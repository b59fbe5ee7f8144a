import type { Glance } from '#src/app/glance';
import { Notice } from '../components/Notice';
import { useText } from '../context';

interface MessagesProps {
  readonly glance: Glance;
  readonly onDismiss: (id: string) => void;
  readonly onRetry: () => void;
}

/** What went wrong and what was done about it. */
export function Messages({ glance, onDismiss, onRetry }: MessagesProps) {
  const t = useText();
  return (
    <>
      {glance.history === 'unavailable' && (
        <Notice tone="warn" action={{ label: t('common_retry'), onClick: onRetry }}>
          {glance.historyText}
        </Notice>
      )}
      {glance.notices.map(({ id, text }) => (
        <Notice key={id} tone="warn" dismiss={{ label: t('common_dismiss'), onClick: () => onDismiss(id) }}>
          {text}
        </Notice>
      ))}
    </>
  );
}
