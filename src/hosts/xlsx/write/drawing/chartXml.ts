import { chartColor } from '../../../../workbook/chartColors.ts';
import type { ChartData } from './chartData.ts';
import { GAP_PERCENT } from './chartTextSize.ts';
import { escapeText } from '../xml/escapeXml.ts';
import type { Namespaces } from '../xml/namespaces.ts';
import { seriesXml } from './seriesXml.ts';

const TEXT_COLOR = '404040';
const LINE_COLOR = 'BFBFBF';
/** Sizes are in hundredths of a point. */
const TITLE_SIZE = 1400;
/** Any two numbers: an axis is known by its own within a chart (21.2.2.9). */
const [CATEGORY_AXIS, VALUE_AXIS] = [100_000_001, 100_000_002];

/**
 * A chart part with horizontal bars side by side (ECMA-376 part 1, 21.2.2.16 barChart): each bar says its value, so no
 * value axis is needed; no font is named, so that the workbook's own is used. `textSize` is in points.
 */
export function chartXml(data: ChartData, textSize: number, { chart, drawing }: Namespaces): string {
  const { title, categories, series } = data;
  const labels = labelsXml(textSize);
  const bars = series.map(({ name, values, color }, index) =>
    seriesXml({ index, name, color: color ?? chartColor(index), categories, values, labels }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}"><c:roundedCorners val="0"/><c:chart>`,
    title === '' ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(title)}<c:autoTitleDeleted val="0"/>`,
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...bars,
    `<c:gapWidth val="${GAP_PERCENT}"/>${data.inOneLine ? '<c:overlap val="100"/>' : ''}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    categoryAxis(textSize),
    valueAxis(data),
    '</c:plotArea>',
    series.length > 1 ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(900)}</c:legend>` : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${lineXml()}</c:spPr>`,
    '</c:chartSpace>',
  ].join('');
}

/** A paragraph a line. */
function titleXml(title: string): string {
  const look = (name: string): string =>
    `<a:${name} sz="${TITLE_SIZE}" b="1"><a:solidFill><a:srgbClr val="${TEXT_COLOR}"/></a:solidFill></a:${name}>`;
  const lines = title
    .split('\n')
    .map((line) => `<a:p><a:pPr>${look('defRPr')}</a:pPr><a:r>${look('rPr')}<a:t>${escapeText(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Values at the ends of the bars, in the format of their cells. */
function labelsXml(textSize: number): string {
  const shown = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return [
    '<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(textSize * 100),
    '<c:dLblPos val="outEnd"/>',
    ...shown.map((name) => `<c:${name} val="${name === 'showVal' ? 1 : 0}"/>`),
    '</c:dLbls>',
  ].join('');
}

/** From the top down, and every category with its name. */
function categoryAxis(textSize: number): string {
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${lineXml()}</c:spPr>${textXml(textSize * 100)}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>`,
    '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join('');
}

/**
 * Not shown. From 0, where no value lies below: left to itself Excel starts the bars of 92 and 96 at 90, and one looks
 * three times as long as the other.
 */
function valueAxis({ series }: ChartData): string {
  const negative = series.some(({ values }) => values.cells.some(({ value }) => typeof value === 'number' && value < 0));
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${negative ? '' : '<c:min val="0"/>'}</c:scaling><c:delete val="1"/>`,
    '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${TEXT_COLOR}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** A thin line, 0.75 points in English Metric Units. */
function lineXml(): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${LINE_COLOR}"/></a:solidFill></a:ln>`;
}
