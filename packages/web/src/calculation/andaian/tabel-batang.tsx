import css from '../hitung.module.css';

export type Batang = {
  readonly key: string;
  readonly nama: string;
  /** Share of the bar, 0 to 100. */
  readonly persen: number;
  readonly angka: readonly string[];
};

/** A table that can also be seen: the bar says nothing that its row does not. */
export function TabelBatang({
  label,
  kolom,
  rows,
}: {
  readonly label: string;
  readonly kolom: readonly string[];
  readonly rows: readonly Batang[];
}) {
  const [first = '', ...rest] = kolom;
  return (
    <div className={css.wrap}>
      <table className={css.bars} aria-label={label} style={{ margin: '4px 12px', width: 'calc(100% - 24px)' }}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {rest.map((title) => (
              <th key={title} scope="col" className={css.end}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, nama, persen, angka }) => (
            <tr key={key}>
              <th scope="row">
                {nama}
                <span className={css.bar} style={{ width: `${Math.max(0, Math.min(100, persen))}%` }} aria-hidden="true" />
              </th>
              {angka.map((text, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have a fixed order
                <td key={i} className={css.end}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
