import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { UnitRow } from '../../assessment/model.ts';
import { standardOfIndicator } from '../../assessment/standardOfIndicator.ts';
import { usePane } from '../paneContext.ts';
import { StandardDetails } from './StandardDetails.tsx';
import { standardPaneWords } from './words/standardPaneWords.ts';

const useStyles = makeStyles({ button: { paddingLeft: 0, minWidth: 0, color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly sheet: string;
  readonly row: UnitRow;
  /** True where somebody asks about the row: then it is open. */
  readonly isAsked: boolean;
}

/** 评分标准 of an indicator, closed until somebody asks; nothing where it has none of its own. */
export function StandardSection({ sheet, row, isAsked }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isAsked);
  useEffect(() => {
    if (isAsked) setOpen(true);
  }, [isAsked]);
  const read = standardOfIndicator(row.indicator);
  if (!read) return null;
  return (
    <div>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {standardPaneWords(language).title}
      </Button>
      {isOpen && <StandardDetails sheet={sheet} read={read} scores={row.scores} />}
    </div>
  );
}
