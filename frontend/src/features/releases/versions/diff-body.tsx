import { plural } from '@/lib/numbers';
import classes from './diff.module.css';
import { DiffText, type DiffSide } from './diff-text';
import { foldEqual, type PassageDiff, type Run } from './passages';

interface Props {
  body: PassageDiff[];
  /** The two texts beside each other, with these headings. */
  columns?: { old: string; now: string };
}

/** The text of a release with its changes; long stretches of no change are folded away. */
export function DiffBody({ body, columns }: Props) {
  const runs = foldEqual(body);
  return columns ? <Beside runs={runs} {...columns} /> : <Running runs={runs} />;
}

function Running({ runs }: { runs: Run[] }) {
  const list = (passages: PassageDiff[]) =>
    passages.map((passage, place) => <Passage key={place} passage={passage} side="both" />);
  return (
    <div className={classes.text}>
      {runs.map(({ kind, passages }, place) =>
        kind === 'shown' ? (
          <div key={place}>{list(passages)}</div>
        ) : (
          <details key={place} className={classes.folded}>
            <summary>{folded(passages)}</summary>
            {list(passages)}
          </details>
        ),
      )}
    </div>
  );
}

function folded(passages: PassageDiff[]): string {
  return plural(passages.length, 'trecho igual', 'trechos iguais');
}

interface BesideProps {
  runs: Run[];
  old: string;
  now: string;
}

function Beside({ runs, old, now }: BesideProps) {
  return (
    <div className={classes.beside}>
      {runs.map(({ kind, passages }, place) => {
        const table = <Rows key={place} {...{ passages, old, now }} first={place === 0} />;
        if (kind === 'shown') return table;
        return (
          <details key={place} className={classes.folded}>
            <summary>{folded(passages)}</summary>
            {table}
          </details>
        );
      })}
    </div>
  );
}

interface RowsProps extends Omit<BesideProps, 'runs'> {
  passages: PassageDiff[];
  first: boolean;
}

function Rows({ passages, old, now, first }: RowsProps) {
  return (
    <table className={classes.table}>
      <thead className={first ? undefined : classes.unseen}>
        <tr>
          <th scope="col">{old}</th>
          <th scope="col">{now}</th>
        </tr>
      </thead>
      <tbody>
        {passages.map((passage, place) => (
          <tr key={place}>
            <td>{passage.op !== 'insert' && <Passage passage={passage} side="old" />}</td>
            <td>{passage.op !== 'delete' && <Passage passage={passage} side="new" />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const spoken: Record<string, string> = { img: 'Imagem: ', hr: 'Linha divisória' };

const elements: Record<string, string> = {
  p: 'parágrafo',
  h2: 'intertítulo',
  h3: 'intertítulo menor',
  li: 'item de lista',
  blockquote: 'citação',
  th: 'título de coluna',
  td: 'célula',
  figcaption: 'legenda',
};

function Passage({ passage, side }: { passage: PassageDiff; side: DiffSide }) {
  const { op, element, element_before: before, parts, markup } = passage;
  return (
    <p className={classes.passage} data-element={element} data-op={op}>
      {spoken[element]}
      <DiffText parts={parts} side={side} />
      {before != null && <span className={classes.note}> (era {elements[before] ?? before})</span>}
      {markup && (
        <span className={classes.note}>
          {' '}
          Formatação e links:{' '}
          <code className={classes.markup}>
            <DiffText parts={markup} side={side} />
          </code>
        </span>
      )}
    </p>
  );
}
