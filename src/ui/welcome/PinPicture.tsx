import styles from './PinPicture.module.css';

/** Where to click, with numbers: the end of a toolbar, and the menu that opens from it. The steps beside it say the same. */
export function PinPicture({ browser }: { readonly browser: 'chromium' | 'firefox' }) {
  return (
    <svg class={styles['picture']} viewBox="0 0 260 170" aria-hidden="true" focusable="false">
      <rect class={styles['window']} x="1" y="1" width="258" height="168" rx="12" />
      <path class={styles['bar']} d="M1 48H259V13A12 12 0 0 0 247 1H13A12 12 0 0 0 1 13Z" />
      <rect class={styles['address']} x="16" y="14" width="150" height="20" rx="10" />
      <g class={styles['wanted']} transform="translate(186 13)">
        <path d={puzzle} />
      </g>
      <circle class={styles['dot']} cx="236" cy="24" r="2" />
      <circle class={styles['dot']} cx="236" cy="17" r="2" />
      <circle class={styles['dot']} cx="236" cy="31" r="2" />
      <rect class={styles['menu']} x="62" y="56" width="150" height={browser === 'firefox' ? 88 : 64} rx="8" />
      <image href="/icon/32.png" x="72" y="66" width="18" height="18" />
      <rect class={styles['name']} x="98" y="71" width="62" height="8" rx="4" />
      {browser === 'chromium' ? <Pin /> : <Gear />}
      <Number at={[186, 44]} of={1} />
      {browser === 'chromium' ? (
        <>
          <rect class={styles['faint']} x="72" y="98" width="18" height="14" rx="4" />
          <rect class={styles['faint']} x="98" y="101" width="48" height="8" rx="4" />
          <Number at={[216, 76]} of={2} />
        </>
      ) : (
        <>
          <rect class={styles['chosen']} x="70" y="94" width="134" height="40" rx="6" />
          <rect class={styles['name']} x="82" y="103" width="84" height="8" rx="4" />
          <rect class={styles['faint']} x="82" y="118" width="60" height="8" rx="4" />
          <Number at={[216, 76]} of={2} />
          <Number at={[204, 107]} of={3} />
        </>
      )}
    </svg>
  );
}

const puzzle = 'M3 6H8A3 3 0 1 1 13 6H18V11A3 3 0 1 1 18 16V21H13A3 3 0 1 0 8 21H3V16A3 3 0 1 0 3 11Z';

function Pin() {
  return (
    <g class={styles['wanted']} transform="translate(184 66)">
      <path d="M5 2H13L12 4V9L15 12V13H3V12L6 9V4ZM9 13V18" />
    </g>
  );
}

function Gear() {
  return (
    <g class={styles['wanted']} transform="translate(193 75)">
      <circle r="5.5" />
      <path d="M0 -8.5V-5.5M0 8.5V5.5M-8.5 0H-5.5M8.5 0H5.5M-6 -6L-4 -4M6 6L4 4M-6 6L-4 4M6 -6L4 -4" />
    </g>
  );
}

function Number({ at: [x, y], of }: { readonly at: readonly [number, number]; readonly of: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle class={styles['badge']} r="8.5" />
      <text class={styles['digit']} y="3.6">
        {of}
      </text>
    </g>
  );
}
