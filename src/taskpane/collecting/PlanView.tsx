import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { wordReasons } from '../../round/wordRound.ts';
import type { CollectionPreview } from '../../tools/collect/previewCollection.ts';
import { sentenceFor } from '../../words/sentences.ts';
import { ScoreList } from '../comparing/ScoreList.tsx';
import { usePane } from '../paneContext.ts';
import { Section } from './Section.tsx';
import { VersionChooser } from './VersionChooser.tsx';
import { collectingWords } from './words/collectingWords.ts';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  doubts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly preview: CollectionPreview;
  /** By unit the version that a person has chosen. */
  readonly chosen: ReadonlyMap<string, number>;
  readonly onChoose: (unit: string, version: number | null) => void;
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

/** What collecting would do: what a person has to decide first, then files, units and changes. */
export function PlanView({ preview, chosen, onChoose, isAccepted, onAccept }: Props) {
  const say = collectingWords(usePane().language);
  const styles = useStyles();
  const { files, known, units, changes, versions, doubts } = preview;
  return (
    <>
      {doubts.length > 0 && (
        <Section title={say.doubts}>
          <ul className={styles.doubts}>
            {doubts.map((doubt, i) => (
              <li key={i}>{sentenceFor(say.round.doubts, 'why', doubt)}</li>
            ))}
          </ul>
          <Checkbox label={say.accept} checked={isAccepted} onChange={(_, { checked }) => onAccept(checked === true)} />
        </Section>
      )}
      {versions.length > 0 && (
        <Section title={say.versions(versions.length)}>
          {versions.map((one) => (
            <VersionChooser
              key={one.unit}
              preview={preview}
              of={one}
              chosen={chosen.get(one.unit)}
              onChoose={(version) => onChoose(one.unit, version)}
            />
          ))}
        </Section>
      )}
      {files.length > 0 && (
        <ScoreList
          label={say.files(files.length)}
          items={files.map((file, i) => ({
            key: String(i),
            words: say.file(file, known[i] ?? [], wordReasons(file, say.round)),
            place: null,
          }))}
        />
      )}
      {changes.length > 0 && (
        <ScoreList
          label={say.changes(changes.length)}
          items={changes.map((change, i) => ({ key: String(i), words: say.change(change), place: null }))}
        />
      )}
      <ScoreList label={say.units(units.length)} items={units.map((unit) => ({ key: unit.name, words: say.unit(unit), place: null }))} />
    </>
  );
}
