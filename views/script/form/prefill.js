// SPDX-License-Identifier: MPL-2.0
// Last year's figures in the columns of last year, as fcgi/form (prefill) and fcgi/filing/late_prefill.cpp put them there.
import { Readings, applies, cells_of, is_industrial } from './reading.js';
import { trimmed } from './text.js';

const kFiledAs = { py: 'y', pe: 'e' };

const made = new WeakMap();
/** By cell: what last year's filing has for it. */
export function prefill(definition, last_year) {
  if (made.get(last_year)?.definition !== definition) {
    const readings = new Readings(definition, last_year, true);
    const cells = {};
    for (const { key, indicator, column } of cells_of(definition).values()) {
      const filed = kFiledAs[column] && readings.at(`${indicator.code}.${kFiledAs[column]}`);
      if (filed?.state === 'filled') cells[key] = filed.canonical;
    }
    made.set(last_year, { definition, cells });
  }
  return made.get(last_year).cells;
}

/** Of these what the portal fills in where a cell is left empty; what may stay empty stays so. */
export function late_prefill(definition, cells, { last_year, section }) {
  if (!last_year) return {};
  const industrial = is_industrial(section);
  return Object.fromEntries(Object.entries(prefill(definition, last_year)).filter(([key]) => {
    const { indicator } = cells_of(definition).get(key);
    return indicator.required !== 'optional' && applies(indicator, industrial) && trimmed(cells[key] ?? '') === '';
  }));
}
