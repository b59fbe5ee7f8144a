import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../assets/public/_locales/en/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The texts of the extension, as the browser fills them in. What is given stands in place of them. */
export function speak(instead: Readonly<Record<string, string>> = {}, language = 'en'): void {
  const known: Messages = messages;
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => language,
    getMessage: (key: string, fill: readonly string[] = []) =>
      (instead[key] ?? known[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, place) => fill[Number(place) - 1] ?? ''),
  });
}
