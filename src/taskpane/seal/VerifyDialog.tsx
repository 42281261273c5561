import { makeStyles, tokens } from '@fluentui/react-components';
import { factOf } from '../../sealing/seal.ts';
import { sealWords } from '../../sealing/words/sealWords.ts';
import type { Verification } from '../../verify.ts';
import { VERSION } from '../../version.ts';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { usePane } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/tools.ts';
import { useAnswer } from '../tools/useAnswer.ts';
import { ChangeList } from './ChangeList.tsx';
import { SealCode } from './SealCode.tsx';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** 核验: begins by itself; every change leads to its cell. */
export function VerifyDialog({ onClose }: ToolDialogProps) {
  const { words } = usePane();
  const said = useAnswer<Verification>((session) => session.verify(), onClose);
  return (
    <ToolDialog title={words.verifying.title} close={words.sealing.close} onClose={onClose}>
      <WorkProgress />
      {said && <Answer said={said} />}
    </ToolDialog>
  );
}

function Answer({ said }: { readonly said: Verification }) {
  const { words, language } = usePane();
  const styles = useStyles();
  const say = words.verifying;
  const seals = sealWords(language);
  const state = (
    <p className={styles.text} role="status">
      {{ ...seals.states, ...say.states }[said.state]}
    </p>
  );
  if (said.state === 'not-sealed') return state;
  const { seal } = said.found;
  const { changes, results } = 'comparison' in said ? said.comparison : { changes: [], results: [] };
  const isOther = changes.length === 0 && results.length > 0 && factOf(seal, 'program') !== `Kaohe ${VERSION}`;
  return (
    <>
      {state}
      <SealCode code={seal.code} />
      <p className={styles.hint}>{say.sealed(factOf(seal, 'day'), factOf(seal, 'program'))}</p>
      {changes.length > 0 && <ChangeList title={say.changes(changes.length)} changes={changes} />}
      {results.length > 0 && <ChangeList title={say.results(results.length)} changes={results} />}
      {isOther && <p className={styles.text}>{seals.otherVersion(VERSION)}</p>}
      <p className={styles.hint}>{say.limits}</p>
    </>
  );
}
