// SPDX-License-Identifier: MPL-2.0
// Bootstrap brings more than the pages use: rules for classes, and custom properties, that no template and no script names are left out.

/** The rules of a compiled style sheet, each as { head, body }. */
function rules_of(css) {
  const rules = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (css[at] === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ head: css.slice(start, open), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return rules;
}

/** The selectors of a list; commas inside brackets part nothing. */
const selectors_of = (head) => head.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^,(])+/g);

function without_rules(css, words) {
  const is_used = (selector) => [...selector.replace(/:not\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi)].every(([, name]) => words.has(name));
  return rules_of(css).map(({ head, body }) => {
    if (/^\s*@media/.test(head)) {
      const rest = without_rules(body, words);
      return rest && `${head}{${rest}}`;
    }
    if (head.includes('@')) return `${head}{${body}}`;
    const selectors = selectors_of(head).filter(is_used);
    return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
  }).join('');
}

function without_properties(css, words) {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const rest = css.replace(/(--[\w-]+):(?:"[^"]*"|[^;{}"])*(?:;|(?=\}))/g, (whole, name) => (used.has(name) || words.has(name) ? whole : ''));
  return rest === css ? css : without_properties(rest, words);
}

/** `text`: all templates and scripts; each class and property that they use stands there in full. */
export function purge(css, text) {
  const words = new Set(text.match(/[\w-]+/g));
  return without_properties(without_rules(css, words), words).replace(/[^{}]+\{\}/g, '');
}
