// Node below 26 has no Temporal; the browsers we support have it built in, so the extension ships no polyfill.
import 'temporal-polyfill/global';
