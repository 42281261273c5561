import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../findings/catalogue.ts';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

/** How much a finding matters, as an icon and a word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { words } = usePane();
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      {words.catalogues.findings.severities[severity]}
    </span>
  );
}
