import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Caution } from '../../tools/inspect/beforeSending.ts';
import { wordCaution } from '../../beforeSending/wordCaution.ts';
import { spokenPlace } from '../../findings/wordFinding.ts';
import { cautionWords } from '../../beforeSending/words/cautionWords.ts';
import { NEXT_STEPS, type NextStep } from './nextStep.ts';
import { parseAddress } from '../../workbook/address.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  step: { marginTop: tokens.spacingVerticalXXS },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly cautions: readonly Caution[];
  readonly onStep: (step: NextStep) => void;
}

/** Each with the way to its cell, or with what to do about it. */
export function CautionList({ cautions, onStep }: Props) {
  const { language, words } = usePane();
  const said = cautionWords(language);
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { shown, showMore } = usePaged(list);
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={words.inspecting.list}>
        {cautions.slice(0, shown).map((caution, i) => (
          // A list that never changes its order.
          <li key={i} data-row tabIndex={-1} className={styles.item}>
            <div className={styles.title}>
              {said.titles[caution.code]} <Place caution={caution} />
            </div>
            {wordCaution(caution, said)}
            <OtherPlaces caution={caution} />
            <Step caution={caution} onStep={onStep} />
          </li>
        ))}
      </ul>
      <ShowMore total={cautions.length} shown={shown} onMore={showMore} />
    </>
  );
}

function Step({ caution: { code }, onStep }: { readonly caution: Caution; readonly onStep: Props['onStep'] }) {
  const { words } = usePane();
  const styles = useStyles();
  const step = NEXT_STEPS[code];
  if (!step) return null;
  return (
    <div className={styles.step}>
      <Button size="small" onClick={() => onStep(step)}>
        {words.inspecting.steps[step]}
      </Button>
    </div>
  );
}

/** More of these are named, and not led to one by one. */
const MOST_LINKED = 8;

/** The others that it is about, besides the one beside its title. */
function OtherPlaces({ caution }: { readonly caution: Caution }) {
  const styles = useStyles();
  if (caution.code !== 'totals-differ') return null;
  const others = caution.args.totals.slice(1, MOST_LINKED).flatMap(({ sheet, cell }) => {
    const at = parseAddress(cell);
    return at ? [{ sheet, cell: at }] : [];
  });
  if (others.length === 0) return null;
  return (
    <div className={styles.places}>
      {others.map((place) => (
        <CellLink key={spokenPlace(place)} {...place}>
          {spokenPlace(place)}
        </CellLink>
      ))}
    </div>
  );
}

/** Leads to the cell where there is one. */
function Place({ caution }: { readonly caution: Caution }) {
  const { sheet, cell } = caution;
  const place = sheet === null ? '' : spokenPlace({ sheet, cell });
  if (sheet === null || cell === null) return <>{place}</>;
  return (
    <CellLink sheet={sheet} cell={cell}>
      {place}
    </CellLink>
  );
}
