import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../assessment/model.ts';
import { figureText } from '../../rules/shownPlaces.ts';
import { gradeShown, rankOf } from '../../rules/standing.ts';
import { usePane } from '../paneContext.ts';
import { Figure } from './Figure.tsx';
import type { UnitColumn } from './unitColumns.ts';

const useStyles = makeStyles({
  unbroken: { display: 'inline-block', whiteSpace: 'pre' },
  provisional: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly result: UnitResult;
  readonly provisional: number | null;
  readonly isShared: boolean;
  readonly places: number;
  readonly column: Exclude<UnitColumn, 'name'>;
}

/** One figure of a unit. What is not settled yet is smaller, grey, and says so. */
export function UnitFigure({ result, provisional, isShared, places, column }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  switch (column) {
    case 'rank':
      if (provisional === null) {
        const rank = rankOf(result.standing);
        if (rank === null) return '—';
        return isShared ? words.overview.sharedRank(rank) : rank;
      }
      return (
        <span className={styles.provisional}>{words.overview[isShared ? 'sharedProvisionalRank' : 'provisionalRank'](provisional)}</span>
      );
    case 'total': {
      if (result.status === 'complete') return <Figure value={result.total} places={places} />;
      if (result.scored === 0) return '—';
      const total = figureText(result.total, places);
      return <span className={styles.provisional}>{unbroken(words.overview.provisional(total, result.unscored), styles.unbroken)}</span>;
    }
    case 'grade':
      return gradeShown(result.standing) ?? '—';
    case 'unscored':
    case 'evidenceMissing':
      return result[column];
    default:
      if (result.status === 'complete') return <Figure value={result[column]} places={places} />;
      if (result.scored === 0) return '—';
      return (
        <span className={styles.provisional}>
          <Figure value={result[column]} places={places} />
        </span>
      );
  }
}

/** 暂计 86.5（3 项未评） breaks before the bracket and nowhere else. */
function unbroken(text: string, className: string) {
  const [, figure = text, rest = ''] = /^(.*?)(\s?[（(].*)?$/u.exec(text) ?? [];
  return (
    <>
      <span className={className}>{figure}</span>
      {rest !== '' && <span className={className}>{rest}</span>}
    </>
  );
}
