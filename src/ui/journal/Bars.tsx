import styles from './Bars.module.css';

interface BarsProps {
  readonly caption: string;
  readonly columns: readonly [name: string, amount: string];
  readonly rows: readonly { readonly name: string; readonly amount: number; readonly text: string }[];
}

/** A table whose amounts are drawn as well. */
export function Bars({ caption, columns, rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ amount }) => amount));
  return (
    <table class={styles['bars']}>
      <caption class="unseen">{caption}</caption>
      <thead class="unseen">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, amount, text }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span class={styles['track']}>
                <span class={styles['bar']} style={{ inlineSize: `${(amount / most) * 100}%` }} />
              </span>
              <span class={styles['amount']}>{text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
