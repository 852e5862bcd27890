// SPDX-License-Identifier: MPL-2.0
// Draws tables of the statistics as charts. Without script the tables say all.
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { cell_text, offer_saving } from './chart/saving.js';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const kSymbols = ['circle', 'rect', 'triangle'];
const kLines = ['solid', 'dashed', 'dotted'];

/** The rows of the table: the name that heads each, and the exact texts of its values. */
const pointsOf = (table) =>
  [...table.querySelectorAll('tr[data-values]')].map((row) => ({
    name: cell_text(row.querySelector('th')),
    texts: row.dataset.values.split('|'),
  }));

/** What stands in the tooltip; the exact texts, never the numbers that the chart is drawn with. */
const described = (point, series, unit) =>
  [point.name, ...series.map((name, i) => `${name}\u2003${point.texts[i] ? point.texts[i] + unit : '\u2014'}`)].join('\n');

const draw = (chart) => {
  const table = document.getElementById(chart.dataset.table);
  const points = pointsOf(table);
  const isLines = chart.dataset.chart === 'lines';
  if (isLines) points.reverse(); // the table has the latest first
  const series = chart.dataset.series.split('|');
  if (!points.some((point) => point.texts.some((text) => text))) return;
  chart.hidden = false;
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', chart.dataset.label);
  if (!isLines) chart.style.height = `${Math.max(8, 4 + points.length * (1 + series.length))}rem`;
  const style = getComputedStyle(chart);
  const colour = (name) => style.getPropertyValue(name);
  const drawing = init(chart, null, { renderer: 'svg' });
  const names = { type: 'category', data: points.map((point) => point.name), inverse: !isLines, axisTick: { show: false } };
  const isShare = chart.dataset.unit === '%' && points.every((point) => point.texts.every((text) => Number(text) <= 100));
  const values = {
    type: 'value',
    splitNumber: 4,
    scale: isLines && !isShare,
    ...(isShare ? { max: 100, interval: 25 } : {}),
    axisLabel: { hideOverlap: true, formatter: isShare ? '{value}%' : undefined },
  };
  drawing.setOption({
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    textStyle: { fontFamily: style.fontFamily, color: colour('--series-text') },
    color: [colour('--series-first'), colour('--series-second'), colour('--series-third')],
    legend: { show: series.length > 1, top: 0, left: 0, itemGap: 16, data: series },
    grid: { left: 8, right: 24, top: series.length > 1 ? 48 : 24, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', formatter: ([shown]) => described(points[shown.dataIndex], series, chart.dataset.unit) },
    xAxis: isLines ? { ...names, boundaryGap: false } : values,
    yAxis: isLines ? values : names,
    series: series.map((name, i) => ({
      name,
      type: isLines ? 'line' : 'bar',
      data: points.map((point) => (point.texts[i] ? Number(point.texts[i]) : null)),
      symbol: kSymbols[i % kSymbols.length],
      symbolSize: 7,
      lineStyle: { type: kLines[i % kLines.length] },
      barMaxWidth: 14,
      connectNulls: false,
    })),
  });
  new ResizeObserver(() => drawing.resize()).observe(chart);
  offer_saving(chart, drawing, table);
};

for (const chart of document.querySelectorAll('[data-chart]')) draw(chart);
