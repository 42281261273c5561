import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { addressOf } from '../../workbook/address.ts';
import { beijingTime } from '../../round/beijingTime.ts';
import type { UnitVersions } from '../../round/versionsOf.ts';
import type { CollectionPreview } from '../../tools/collect/previewCollection.ts';
import { ScoreList } from '../comparing/ScoreList.tsx';
import { usePane } from '../paneContext.ts';
import { collectingWords } from './words/collectingWords.ts';

const UNDECIDED = 'undecided';

interface Props {
  readonly preview: CollectionPreview;
  readonly of: UnitVersions;
  /** The version that a person has chosen; undefined where they haven't. */
  readonly chosen: number | undefined;
  readonly onChoose: (version: number | null) => void;
}

/** Several versions of one unit, with what differs before a person's eyes, to choose from. */
export function VersionChooser({ preview, of, chosen, onChoose }: Props) {
  const say = collectingWords(usePane().language);
  const fileAt = (place: number) => preview.files[preview.places.indexOf(place)];
  const value = chosen ?? of.latest ?? UNDECIDED;
  return (
    <>
      <Field label={say.toDecide(of.unit, of.versions.length)}>
        <RadioGroup value={String(value)} onChange={(_, { value: key }) => onChoose(key === UNDECIDED ? null : Number(key))}>
          {of.versions.map(({ files, entries, changes }, i) => {
            const [first] = files.flatMap((place) => fileAt(place) ?? []);
            const modified = first?.modified ?? null;
            const names = files.flatMap((place) => fileAt(place)?.file ?? []);
            const time = modified === null ? null : beijingTime(modified);
            return <Radio key={i} value={String(i)} label={say.version(i + 1, names, time, entries, changes.length)} />;
          })}
          {of.latest === null && <Radio value={UNDECIDED} label={say.undecided} />}
        </RadioGroup>
      </Field>
      <ScoreList
        label={`${of.unit} ${say.differing}`}
        items={of.differing.map(({ sheet, at, indicator, values }, i) => ({
          key: String(i),
          words: say.difference(
            indicator === null ? addressOf(at) : '',
            indicator,
            values.map((one) => (one === null ? null : String(one))),
          ),
          place: { sheet, cell: at },
        }))}
      />
      {of.versions.map(({ files, changes }, i) =>
        changes.length === 0 ? null : (
          <ScoreList
            key={i}
            label={`${of.unit} ${say.changed(i + 1)}`}
            items={changes.map((change, k) => ({
              key: String(k),
              words: say.change({ ...change, unit: of.unit, file: files.flatMap((place) => fileAt(place)?.file ?? [])[0] ?? '' }),
              place: null,
            }))}
          />
        ),
      )}
    </>
  );
}
