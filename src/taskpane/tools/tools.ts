import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ToolDialogProps, ToolName } from './toolDialogProps.ts';

/** What is done to a workbook now and then: an entry in the menu 工具, and the dialog that it opens. */
export interface Tool {
  readonly key: ToolName;
  /** Fetched when it is opened for the first time. It gives the focus back by itself when it is closed. */
  readonly Dialog: LazyExoticComponent<ComponentType<ToolDialogProps>>;
}

/** In the order of the year's work. */
export const TOOLS: readonly Tool[] = [
  { key: 'prepare', Dialog: lazy(() => import('../prepare/PrepareDialog.tsx').then((module) => ({ default: module.PrepareDialog }))) },
  {
    key: 'distribute',
    Dialog: lazy(() => import('../distributing/DistributeDialog.tsx').then((module) => ({ default: module.DistributeDialog }))),
  },
  { key: 'collect', Dialog: lazy(() => import('../collecting/CollectDialog.tsx').then((module) => ({ default: module.CollectDialog }))) },
  { key: 'feedback', Dialog: lazy(() => import('../feedback/FeedbackDialog.tsx').then((module) => ({ default: module.FeedbackDialog }))) },
  {
    key: 'comparing',
    Dialog: lazy(() => import('../comparing/ComparingDialog.tsx').then((module) => ({ default: module.ComparingDialog }))),
  },
  { key: 'seal', Dialog: lazy(() => import('../seal/SealDialog.tsx').then((module) => ({ default: module.SealDialog }))) },
  { key: 'verify', Dialog: lazy(() => import('../seal/VerifyDialog.tsx').then((module) => ({ default: module.VerifyDialog }))) },
  { key: 'report', Dialog: lazy(() => import('../report/ReportDialog.tsx').then((module) => ({ default: module.ReportDialog }))) },
  {
    key: 'inspect',
    Dialog: lazy(() => import('../beforeSending/InspectDialog.tsx').then((module) => ({ default: module.InspectDialog }))),
  },
];
