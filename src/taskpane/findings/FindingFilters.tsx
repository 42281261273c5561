import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { CATALOGUE, type Severity } from '../../findings/catalogue.ts';
import type { Finding, FindingCode } from '../../findings/finding.ts';
import { SearchField } from '../listing/SearchField.tsx';
import { usePane } from '../paneContext.ts';
import type { FindingFilter } from '../paneView.ts';
import { choicesIn, filterFindings } from './filterFindings.ts';

const SEVERITIES: readonly (Severity | null)[] = [null, 'error', 'warning', 'info'];

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  severities: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: tokens.spacingHorizontalXS },
  severity: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  selects: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalXS },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

/** Which findings are shown: by how much they matter, of what kind, of which unit. */
export function FindingFilters({ findings }: { readonly findings: readonly Finding[] }) {
  const { words, view, go } = usePane();
  const styles = useStyles();
  const { filter } = view;
  const say = words.findings;
  const choose = (changes: Partial<FindingFilter>): void => go({ filter: { ...filter, ...changes } });
  const count = (changes: Partial<FindingFilter>): number =>
    filterFindings(findings, { ...filter, ...changes }, words.catalogues.findings).length;
  const codes = choicesIn(findings, ({ code }) => (filter.severity === null || CATALOGUE[code] === filter.severity ? code : null));
  const units = choicesIn(findings, ({ unit }) => unit);
  return (
    <div role="group" aria-label={say.filters} className={styles.filters}>
      <div className={styles.severities}>
        {SEVERITIES.map((severity) => {
          const isChosen = filter.severity === severity;
          const code = filter.code !== null && severity !== null && CATALOGUE[filter.code] !== severity ? null : filter.code;
          return (
            <Button
              key={severity ?? ''}
              size="small"
              appearance={isChosen ? 'primary' : 'secondary'}
              aria-pressed={isChosen}
              className={styles.severity}
              onClick={() => choose({ severity, code })}
            >
              {severity === null ? say.all : words.catalogues.findings.severities[severity]} {count({ severity, code })}
            </Button>
          );
        })}
      </div>
      <SearchField label={say.search} value={filter.text} onChange={(text) => choose({ text })} />
      <div className={styles.selects}>
        <Select
          size="small"
          className={styles.select}
          aria-label={say.kind}
          value={filter.code ?? ''}
          onChange={(_, { value }) => choose({ code: (value || null) as FindingCode | null })}
        >
          <option value="">{say.allKinds}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {words.catalogues.findings.titles[code]}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.select}
          aria-label={say.unit}
          value={filter.unit ?? ''}
          onChange={(_, { value }) => choose({ unit: value || null })}
        >
          <option value="">{say.allUnits}</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
