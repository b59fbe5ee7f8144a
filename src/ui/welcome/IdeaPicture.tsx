import styles from './IdeaPicture.module.css';

export const ideas = ['folded', 'hanging', 'balanced'] as const;
type Idea = (typeof ideas)[number];

interface IdeaPictureProps {
  readonly idea: Idea;
  readonly label: string;
}

/** One of the three pictures. The front is drawn as a folded or smooth band, the back as a string: shape, not colour alone. */
export function IdeaPicture({ idea, label }: IdeaPictureProps) {
  return (
    <svg class={styles['stage']} viewBox="0 0 240 170" role="img" aria-label={label}>
      <Room />
      {idea === 'balanced' ? <Tall /> : <Bent />}
      {idea === 'folded' && <path class={styles['front']} d="M118 66 l-13 3 l13 6 l-15 4 l14 6 l-15 4 l14 6 l-12 5" />}
      {idea === 'hanging' && (
        <>
          <path class={styles['back']} d="M108 38 C 74 44, 62 82, 80 124" />
          <path class={styles['back']} d="M99 35 l10 2 l-6 8 M73 117 l7 8 l4 -10" />
        </>
      )}
      {idea === 'balanced' && (
        <>
          <path class={styles['front']} d="M114 54 C 120 74, 118 92, 113 107" />
          <path class={`${styles['back']} ${styles['strong']}`} d="M80 60 C 76 82, 76 102, 80 122" />
          <path class={styles['rise']} d="M132 22 V8 M126 13 l6 -6 l6 6" />
        </>
      )}
    </svg>
  );
}

function Room() {
  return (
    <g class={styles['props']}>
      <path d="M66 130 H124 M72 130 V156 M118 130 V156 M66 130 L58 92" />
      <path d="M146 96 H222 M212 96 V156" />
      <path d="M172 93 L184 62" />
      <path class={styles['floor']} d="M30 158 H226" />
    </g>
  );
}

function Bent() {
  return (
    <g>
      <path class={styles['far']} d="M98 118 L146 120 L142 152 l14 2" />
      <path class={styles['trunk']} d="M92 118 C 76 96, 84 66, 112 56" />
      <path class={styles['limb']} d="M94 119 L142 121 L138 153 l15 2" />
      <path class={styles['limb']} d="M112 58 L128 92 L164 89" />
      <circle class={styles['head']} cx="132" cy="42" r="13" />
      <path class={styles['limb']} d="M114 54 L126 46" />
    </g>
  );
}

function Tall() {
  return (
    <g>
      <path class={styles['far']} d="M100 118 L146 120 L142 152 l14 2" />
      <path class={styles['trunk']} d="M96 118 C 94 96, 95 76, 98 60" />
      <path class={styles['limb']} d="M97 119 L142 121 L138 153 l15 2" />
      <path class={styles['limb']} d="M97 58 L68 84 L46 104" />
      <path class={styles['limb']} d="M98 56 L100 46" />
      <circle class={styles['head']} cx="101" cy="31" r="13" />
    </g>
  );
}
