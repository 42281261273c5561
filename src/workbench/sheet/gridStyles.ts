import { makeStyles, tokens } from '@fluentui/react-components';
import { MARK_COLOURS } from '../../marks/markColours.ts';
import type { Tone } from './sheetReadings.ts';

const PAPER = '#ffffff';
const LINE = '#d9d9d9';

/** Light enough for black words on them. */
export const TONE_COLOURS: Readonly<Record<Tone, string>> = {
  counts: '#a9dfb8',
  score: '#b9d4f5',
  points: '#d9c8f0',
  text: '#d5e8e6',
  unit: '#fbd5a8',
  entry: '#fbeea6',
  total: '#e6cdbb',
  head: '#cfd8dc',
  unused: '#f3f2f1',
};

const READ_TONES = Object.fromEntries(
  Object.entries(TONE_COLOURS).map(([tone, backgroundColor]) => [`& .head.tone-${tone}`, { backgroundColor }]),
);

/**
 * The sheet is paper in every theme, as in Excel: the colours in the file were chosen for that. Cells are drawn by the
 * hundred, so they carry plain class names and the rules hang on the grid.
 */
export const useGridStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
  stage: { position: 'relative', flex: '1 1 0', minHeight: 0, overflow: 'hidden' },
  scroller: {
    position: 'absolute',
    inset: 0,
    overflow: 'auto',
    outline: 'none',
    userSelect: 'none',
    cursor: 'cell',
    backgroundColor: tokens.colorNeutralBackground4,
    '& .paper': { position: 'relative', isolation: 'isolate', backgroundColor: PAPER, color: '#000000' },
    '& .heads': { position: 'sticky', top: 0, zIndex: 6 },
    '& .heads, & .corner, & .head': {
      backgroundColor: tokens.colorNeutralBackground3,
      color: tokens.colorNeutralForeground2,
      fontFamily: tokens.fontFamilyBase,
      fontSize: 'calc(12px * var(--zoom, 1))',
    },
    '& .corner': {
      position: 'absolute',
      left: 0,
      top: 0,
      zIndex: 1,
      borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    '& .head': {
      position: 'absolute',
      boxSizing: 'border-box',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
      overflow: 'hidden',
      cursor: 'default',
    },
    '& .row .head': { zIndex: 2 },
    '& .head.in': { backgroundColor: tokens.colorNeutralBackground5Selected, color: tokens.colorNeutralForeground1, fontWeight: 600 },
    // What a column or a row was taken for: the words beside the letter say it too.
    '& .head.read': { color: '#1b1a19', justifyContent: 'center', gap: '4px', whiteSpace: 'nowrap' },
    '& .said': { fontSize: '11px', fontWeight: 400 },
    ...READ_TONES,
    // Without a width, as something as wide as what it stands in has nowhere to stick.
    '& .still': { position: 'sticky', left: 0, width: 0, height: 0, zIndex: 3 },
    '& .still.over': { zIndex: 4 },
    '& .frozen': { position: 'sticky', zIndex: 5, backgroundColor: PAPER },
    '& .block': { position: 'relative' },
    '& .behind': { position: 'sticky', left: 0, zIndex: 2, backgroundColor: PAPER },
    '& .edge-right': { borderRight: `1px solid #8c8c8c`, boxSizing: 'border-box' },
    '& .edge-bottom': { borderBottom: `1px solid #8c8c8c`, boxSizing: 'border-box' },
    '& .row': { position: 'absolute', left: 0, width: '100%', height: 0 },
    '& .look': {
      position: 'absolute',
      top: 0,
      boxSizing: 'border-box',
      borderRight: `1px solid ${LINE}`,
      borderBottom: `1px solid ${LINE}`,
      alignItems: 'flex-end',
      font: 'calc(14.67px * var(--zoom, 1)) "宋体", SimSun, "Songti SC", "Noto Serif CJK SC", "Noto Sans CJK SC", sans-serif',
    },
    '& .merged': { backgroundColor: PAPER },
    '& .look::after': { position: 'absolute', inset: '-1px', pointerEvents: 'none', boxSizing: 'border-box' },
    '& .no-lines .look': { borderRightColor: 'transparent', borderBottomColor: 'transparent' },
    '& .crossed': { borderRightColor: 'transparent' },
    '& .echo': { borderRightColor: 'transparent', borderBottomColor: 'transparent', pointerEvents: 'none' },
    // Most texts fit: only the others are cut off, as every element that is costs the browser a layer.
    '& .text': {
      boxSizing: 'border-box',
      height: '100%',
      display: 'flex',
      alignItems: 'inherit',
      padding: '0 3px',
      whiteSpace: 'pre',
      lineHeight: 1.2,
      pointerEvents: 'none',
      textDecoration: 'inherit',
    },
    '& [data-echo]::before': { content: 'attr(data-echo)' },
    '& .clip': { overflow: 'hidden' },
    '& .spill': { position: 'absolute', inset: 0, zIndex: 1 },
    '& .wrap': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    '& .left': { justifyContent: 'flex-start', textAlign: 'left', paddingLeft: 'calc(3px + var(--indent, 0px))' },
    '& .center': { justifyContent: 'center', textAlign: 'center' },
    '& .right': { justifyContent: 'flex-end', textAlign: 'right', paddingRight: 'calc(3px + var(--indent, 0px))' },
    '& .wrong': { backgroundColor: `#${MARK_COLOURS.wrong.fillColor} !important`, color: `#${MARK_COLOURS.wrong.fontColor} !important` },
    '& .missing': {
      backgroundColor: `#${MARK_COLOURS.missing.fillColor} !important`,
      color: `#${MARK_COLOURS.missing.fontColor} !important`,
    },
    '& .link': { cursor: 'pointer' },
    '& .chosen': { position: 'absolute', boxSizing: 'border-box', zIndex: 2, pointerEvents: 'none', border: '2px solid #107c41' },
    '& .chosen.many': { backgroundColor: 'rgb(16 124 65 / 10%)' },
    '& .chosen.moving, & .chosen.fill': { border: '2px dashed #107c41', zIndex: 3 },
    // Larger than it looks, so that it can be hit.
    '& .handle': {
      position: 'absolute',
      right: '-6px',
      bottom: '-6px',
      width: '12px',
      height: '12px',
      pointerEvents: 'auto',
      cursor: 'crosshair',
    },
    '& .handle::after': { content: '""', position: 'absolute', inset: '3px', backgroundColor: '#107c41', outline: '1px solid #ffffff' },
    '& .grip': { position: 'absolute', zIndex: 1 },
    '& .grip.column': { top: 0, right: 0, width: '6px', height: '100%', cursor: 'col-resize' },
    '& .grip.row': { left: 0, bottom: 0, width: '100%', height: '5px', cursor: 'row-resize' },
    '& .chosen.aim': { outline: '3px solid #c43e1c', outlineOffset: '0px' },
    // Without the colours of the file, a mark still has to be seen.
    '@media (forced-colors: active)': {
      '& .wrong': { outline: '2px dashed Mark', outlineOffset: '-3px' },
      '& .missing': { outline: '2px dotted Mark', outlineOffset: '-3px' },
      '& .chosen': { border: '2px solid Highlight' },
    },
  },
  over: { position: 'absolute', overflow: 'hidden', pointerEvents: 'none' },
  input: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    border: 'none',
    outline: 'none',
    padding: '1px 3px',
    resize: 'none',
    overflow: 'hidden',
    opacity: 0,
    color: '#000000',
    backgroundColor: PAPER,
    lineHeight: 1.2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  editing: { opacity: 1, pointerEvents: 'auto', outline: '2px solid #107c41', outlineOffset: '-2px', zIndex: 1, userSelect: 'text' },
  says: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
});
