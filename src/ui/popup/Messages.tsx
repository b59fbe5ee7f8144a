import type { Glance, Notice as Told } from '#src/app/glance';
import type { TextKey } from '#src/app/page-ports';
import { Notice } from '../components/Notice';
import { useText } from '../context';

const noticeKeys = {
  'settings-repaired': 'popup_noticeSettings',
  'state-repaired': 'popup_noticeState',
  'newer-settings': 'popup_noticeNewer',
} as const satisfies Record<Told['kind'], TextKey>;

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
          {t('popup_noHistory')}
        </Notice>
      )}
      {glance.notices.map(({ id, kind, fields }) => (
        <Notice key={id} tone="warn" dismiss={{ label: t('common_dismiss'), onClick: () => onDismiss(id) }}>
          {t(noticeKeys[kind], fields.join(t('common_listSeparator')))}
        </Notice>
      ))}
    </>
  );
}
