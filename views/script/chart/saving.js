// SPDX-License-Identifier: MPL-2.0
// 保存: a drawn chart as a picture, and the table behind it as a file for spreadsheets. The buttons stand hidden in the page (part/chart_acts.tpl).
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

import { csv_field } from './csv_field.js';

use([CanvasRenderer]);

/** What a cell says to the eye: neither what is read out alone nor what leads on. */
export const cell_text = (cell) => {
  const seen = cell.cloneNode(true);
  for (const part of seen.querySelectorAll('.visually-hidden, [aria-hidden="true"], [data-leads-on]')) part.remove();
  return seen.textContent.replace(/\s+/g, ' ').trim();
};

export const csv_of = (table) =>
  `\uFEFF${[...table.rows].map((row) => [...row.cells].map((cell) => csv_field(cell_text(cell))).join(',')).join('\r\n')}\r\n`;

/** The page's heading, the section's and the period; what no file name may have left out. */
const name_of = (chart) => {
  const period = document.querySelector('#period')?.value ?? '';
  const parts = [document.querySelector('h1').textContent, chart.closest('section').querySelector('h2').textContent, period];
  return parts.map((part) => part.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()).filter(Boolean).join('_');
};

const save = (address, name) => {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
};

/** Drawn once more on a canvas, as wide as it is seen, twice as fine, on white. */
const picture_of = (drawing, ground) => {
  const canvas = init(document.createElement('div'), null, { renderer: 'canvas', width: drawing.getWidth(), height: drawing.getHeight() });
  canvas.setOption({ ...drawing.getOption(), animation: false });
  const address = canvas.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: ground });
  canvas.dispose();
  return address;
};

/** Shows the buttons below a chart that has been drawn. */
export const offer_saving = (chart, drawing, table) => {
  const acts = chart.nextElementSibling;
  if (!acts?.matches('[data-chart-acts]')) return;
  for (const button of acts.querySelectorAll('button')) button.setAttribute('aria-label', `${button.textContent} ${chart.dataset.label}`);
  acts.querySelector('[data-save="picture"]').addEventListener('click', () => {
    save(picture_of(drawing, getComputedStyle(acts).getPropertyValue('--picture-ground')), `${name_of(chart)}.png`);
  });
  acts.querySelector('[data-save="table"]').addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([csv_of(table)], { type: 'text/csv;charset=utf-8' }));
    save(address, `${name_of(chart)}.csv`);
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
  acts.hidden = false;
};
