// What writes, and what is done now and then, fetched when it is first asked for: the pane opens sooner without it.
export { clearWorkbook } from './clearWorkbook.ts';
export { makeCorrections } from './makeCorrections.ts';
export { recalculateWorkbook } from './recalculateWorkbook.ts';
export { removeFeedbackSheets } from './removeFeedback.ts';
export { undoCorrections } from './undoCorrections.ts';
export { undoFeedback } from './undoFeedback.ts';
export { undoPreparation } from './undoPreparation.ts';
export { undoRecalculation } from './undoRecalculation.ts';
export { writeFeedbackSheets } from './writeFeedback.ts';
export { inspectResults, verifyResults } from './lookOver.ts';
export { prepareSheets } from './prepareSheets.ts';
export { sealResults, undoSeal } from './sealResults.ts';
export { writeSettings } from './writeSettings.ts';
