// SPDX-License-Identifier: MPL-2.0
// The form's definition for the PHP peer's page: what browsers get of it, with sections, names and explanations as they are written.
const kColumns = { flow: ['m', 'y', 'py'], stock: ['e', 'pe'], single: ['v'] };

/** Of TOML what these files have: tables, lists of tables, and in them values of one line; lists are left out. */
export function toml(text) {
  const all = {};
  let table = all;
  const place = (names, is_list) => {
    const last = names.pop();
    const into = names.reduce((at, name) => (Array.isArray(at[name]) ? at[name].at(-1) : (at[name] ??= {})), all);
    if (!is_list) return (into[last] ??= {});
    (into[last] ??= []).push({});
    return into[last].at(-1);
  };
  for (const line of text.split('\n')) {
    const heading = line.match(/^(\[\[?)([a-z_.]+)\]/);
    const entry = line.match(/^([a-z_0-9]+) = ("(?:[^"\\]|\\.)*"|true|false|-?\d+(?:-\d+-\d+)?)\s*(?:#.*)?$/);
    if (heading) table = place(heading[2].split('.'), heading[1] === '[[');
    else if (entry) table[entry[1]] = /^\d+-/.test(entry[2]) ? entry[2] : JSON.parse(entry[2]);
  }
  return all;
}

/** Whether a hard check says `cell >= 0` and nothing else. */
const forbids_negative = (definition, key) =>
  definition.checks.some(({ class: what, rules }) => what === 'hard' &&
    rules.some(({ holds, when }) => !when && JSON.stringify(holds) === JSON.stringify(['>=', ['c', key, 0], ['n', '0']])));

function indicator_of(definition, own, written) {
  const cells = kColumns[own.kind].map((column) => {
    const key = `${own.code}.${column}`;
    const may_be_negative = own.type !== 'integer' && own.kind !== 'single' && !forbids_negative(definition, key);
    const label = column === 'v' ? own.name
      : definition.cell_label.replace('{indicator}', own.name).replace('{column}', definition.columns[column]);
    return { key, id: `c-${key.replace('.', '-')}`, column, title: definition.columns[column], label, is_unsigned: !may_be_negative };
  });
  return { unit: '', decimals: 0, max_length: 0, max_choices: 1, required_cells: [], required_option: 0, choices: [], ...own, name: written.name,
    short_name: own.name, help: written.help ?? '', is_numeric: ['money', 'number', 'integer'].includes(own.type),
    is_choice: ['choice', 'choices'].includes(own.type), cells };
}

/** The form as form.php has it; `address` is where browsers get the definition from, `written` the form's file. */
export function form_of(definition, address, written) {
  const own = new Map(definition.indicators.map((indicator) => [indicator.code, indicator]));
  const sections = written.section.map(({ code, title, indicator }) => {
    const indicators = indicator.map((each) => indicator_of(definition, own.get(each.code), each));
    return { code, title, has_figures: indicators.some(({ is_numeric }) => is_numeric), indicators };
  });
  return { version: definition.version, address, money_below: Number(definition.money_below) * 10_000, tolerance: Math.round(Number(definition.tolerance) * 10_000), sections };
}
