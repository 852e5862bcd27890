// SPDX-License-Identifier: MPL-2.0
// The form's checks as PHP: one function without a loop over the definition, which is the fastest way that PHP has to run them. Numbers are whole
// ones of 0.0001 and become doubles where they grow too large or are divided, which is cheaper than the portal's exact fractions.

const kTwo = { '+': '+', '-': '-', '<': '<', '<=': '<=', '>': '>', '>=': '>=', '=': '==', '!=': '!=', and: '&&', or: '||' };
const kFilings = { 0: ['$now', '$s->lacks'], 1: ['$before', '$s->lacks_reference'], 12: ['$year_before', '$s->lacks_reference'] };

/** A value of JSON as PHP. */
export function php(value) {
  if (Array.isArray(value)) return `[${value.map(php).join(', ')}]`;
  if (value && typeof value === 'object') return `[${Object.entries(value).map(([name, each]) => `${php(name)} => ${php(each)}`).join(', ')}]`;
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value);
}

const units = (text) => String(Math.round(Number(text) * 10_000));

const kOthers = {
  n: ([text]) => units(text),
  c: ([key, months_back]) => {
    const [numbers, lacks] = kFilings[months_back];
    return `(${numbers}[${php(key)}] ?? ${lacks}(${php(key)}))`;
  },
  '*': ([a, b]) => `(${expression(a)} * ${expression(b)} / 10000)`,
  '/': ([a, b]) => `$s->quotient(${expression(a)}, ${expression(b)})`,
  max: ([a, b]) => `max(${expression(a)}, ${expression(b)})`,
  min: ([a, b]) => `min(${expression(a)}, ${expression(b)})`,
  neg: ([a]) => `(-${expression(a)})`,
  abs: ([a]) => `abs(${expression(a)})`,
  not: ([a]) => `(!${expression(a)})`,
  has: ([key, options]) => `$s->has(${php(key)}, ${php(options)})`,
  empty: ([key]) => `(!$s->is_filled(${php(key)}))`,
  filled: ([key]) => `$s->is_filled(${php(key)})`,
  months: () => '($s->month * 10000)',
  tolerance: () => '$s->tolerance',
  january: () => '($s->month === 1)',
  industrial: () => '$s->is_industrial',
  specialised: () => '$s->is_specialised',
};

function expression([operator, ...operands]) {
  const of_two = kTwo[operator];
  return of_two ? `(${expression(operands[0])} ${of_two} ${expression(operands[1])})` : kOthers[operator](operands);
}

const message = (pieces) => pieces.map((piece) => {
  if (typeof piece === 'string') return php(piece);
  return piece.v ? `$s->shown(fn () => ${expression(piece.v)}, ${piece.d})` : `$s->shown(fn () => ${expression(piece.p)}, 1, 100, '%')`;
}).join(' . ') || "''";

/** The figures of other filings that a formula reads, as [key, months back]. */
function references([operator, ...operands]) {
  if (operator === 'c') return operands[1] ? [operands] : [];
  return operands.filter(Array.isArray).flatMap(references);
}

function formula({ at, when, holds, message: pieces }) {
  const read = [...new Map([...(when ? references(when) : []), ...references(holds)].map((each) => [each.join('@'), each])).values()];
  const fails = when ? `${expression(when)} && !${expression(holds)}` : `!${expression(holds)}`;
  return `    try {
        if (${fails}) $s->fails(${php(at)}, ${message(pieces)}, ${php(read)});
    } catch (Missing $missing) {
        $s->missing($missing, ${php(at)});
    }
`;
}

const rule_of = ({ kind, ...rule }) => (kind === 'formula' ? formula(rule) : `    $s->${kind}(${php(rule)});\n`);

/** checks.php of a definition as browsers get it. */
export function compiled(definition) {
  const checks = definition.checks.map(({ id, class: what, no_reference, rules }) =>
    `    $s->begin(${php(id)}, ${php(what)});\n${rules.map(rule_of).join('')}    $s->end(${php(no_reference ?? '')});\n`);
  return `<?php
declare(strict_types=1);

function check_form(Scene $s): void
{
    $now = $s->numbers;
    $before = $s->before;
    $year_before = $s->year_before;
${checks.join('')}}
`;
}
