// SPDX-License-Identifier: MPL-2.0
// 指标走势: draws the table of a series as a chart. Without script the table says all.
import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { offer_saving } from './chart/saving.js';

use([LineChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** The rows of the table in the order of time: period, the exact text of the value, growth. */
const pointsOf = (table) =>
  [...table.querySelectorAll('tr[data-period]')].reverse().map((row) => ({
    period: row.dataset.period,
    text: row.dataset.value,
    growth: row.dataset.growth,
  }));

/** What stands in the tooltip; the exact text, never the number that the chart is drawn with. */
const described = (point, chart) => {
  const growth = point.growth ? `\u2003${chart.dataset.growthLabel} ${point.growth}` : '';
  return `${point.period}\u2003${point.text} ${chart.dataset.unit}${growth}`;
};

const draw = (chart) => {
  const table = document.getElementById(chart.dataset.seriesChart);
  const points = pointsOf(table);
  if (!points.some((point) => point.text)) return;
  const style = getComputedStyle(chart);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  chart.hidden = false;
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', chart.dataset.label);
  const drawing = init(chart, null, { renderer: 'svg' });
  drawing.setOption({
    animation: !still,
    textStyle: { fontFamily: style.fontFamily, color: style.getPropertyValue('--series-text') },
    color: [style.getPropertyValue('--series-line')],
    grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText', // drawn, not written as HTML
      formatter: ([shown]) => (points[shown.dataIndex].text ? described(points[shown.dataIndex], chart) : points[shown.dataIndex].period),
    },
    xAxis: { type: 'category', data: points.map((point) => point.period), boundaryGap: false },
    yAxis: { type: 'value', name: chart.dataset.unit, scale: false, splitNumber: 4 },
    series: [{ type: 'line', data: points.map((point) => (point.text === '' ? null : Number(point.text))), connectNulls: false, symbolSize: 6, showAllSymbol: true }],
  });
  new ResizeObserver(() => drawing.resize()).observe(chart);
  offer_saving(chart, drawing, table);
};

for (const chart of document.querySelectorAll('[data-series-chart]')) draw(chart);
