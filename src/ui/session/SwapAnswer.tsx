import { Notice } from '../components/Notice';
import { useText } from '../context';
import type { Guided } from './use-session';

/** What there is to say when a swap brought no other move. */
export function SwapAnswer({ guided }: { guided: Guided }) {
  const t = useText();
  const { unswapped, session } = guided;
  if (unswapped === null || unswapped.index !== session.current) return null;
  return <Notice spoken>{t(unswapped.why === 'none' ? 'common_noOther' : 'common_failed')}</Notice>;
}
